import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueueReader } from '../../src/desk/queue/queue.reader.js';
import type { QueueQuery } from '../../src/desk/queue/queue.dto.js';
import { CursorInvalid } from '../../src/platform/http/general.errors.js';
import { DeskListsReader } from '../../src/desk/queue/desk-lists.reader.js';
import { Desk, EDITOR } from './support/desk.js';

let desk: Desk;
let queue: QueueReader;
const ids: Record<string, string> = {};

const list = (query: Partial<QueueQuery> = {}) => queue.list(EDITOR, { limit: 50, ...query });
const names = async (query: Partial<QueueQuery> = {}) =>
  (await list(query)).items.map(({ texts }) => texts[0]!.text);

beforeAll(async () => {
  desk = await Desk.open();
  queue = new QueueReader(desk.dataSource);
  const claims: [text: string, changes: string][] = [
    ['harmless', 'harm = 0, reach = 0'],
    ['old', `harm = 0, reach = 0, waiting_since = now() - interval '9 days'`],
    ['ungraded', 'harm = null'],
    ['dangerous', 'harm = 3, reach = 3'],
    ['closed', `harm = 3, reach = 3, status = 'archived', archived_from = 'open'`],
  ];
  for (const [text, changes] of claims) {
    ids[text] = await desk.claim({ text });
    await desk.rows(`update claims set ${changes} where id = $1`, [ids[text]]);
  }
  await desk.rows(`insert into claim_tags (id, claim_id, tag) values (gen_random_uuid(), $1, 'night')`, [
    ids['old'],
  ]);
});
afterAll(() => desk.close());

describe('the queue', () => {
  it('shows what needs work, the most urgent first, with figures that add up', async () => {
    const { items } = await list();
    expect(items.map(({ texts }) => texts[0]!.text)).toEqual(['dangerous', 'ungraded', 'old', 'harmless']);
    expect(items.map(({ priority }) => priority.points)).toEqual([90, 30, 9, 0]);
    expect(items[2]!.priority.reasons.at(-1)).toEqual({ factor: 'age', value: 9, points: 9 });
  });

  it('counts what stands where, under the same filters', async () => {
    expect(await list({ status: 'archived' })).toMatchObject({
      items: [{ id: ids['closed'] }],
      counts: [
        { status: 'archived', count: 1 },
        { status: 'open', count: 4 },
      ],
      inWork: 4,
    });
    expect(await list({ tag: 'night' })).toMatchObject({ counts: [{ status: 'open', count: 1 }], inWork: 1 });
  });

  it('finds by tag, words and whose it is', async () => {
    expect(await names({ tag: 'night' })).toEqual(['old']);
    expect(await names({ q: 'HARMless' })).toEqual(['harmless']);
    expect(await names({ assigneeId: 'me' })).toEqual([]);
    expect(await names({ assigneeId: 'none' })).toHaveLength(4);
  });

  it('pages without repeating or skipping, also where claims are equally urgent', async () => {
    await desk.rows(`update claims set harm = 1 where id = any($1)`, [[ids['old'], ids['harmless']]]);
    const all = await names();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await list({ limit: 1, cursor });
      seen.push(...items.map(({ texts }) => texts[0]!.text));
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
    await expect(list({ cursor: 'x' })).rejects.toThrow(CursorInvalid);
  });

  it('keeps what is reviewed until its verdict is published', async () => {
    const id = await desk.claim({ text: 'reviewed' });
    await desk.rows(`update claims set status = 'in_review' where id = $1`, [id]);
    await desk.rows(`update claims set status = 'reviewed' where id = $1`, [id]);
    expect(await names()).toContain('reviewed');
    await desk.verdict(id);
    expect(await names()).not.toContain('reviewed');
    expect(await names({ status: 'reviewed' })).toEqual(['reviewed']);
  });
});

describe('what the desk chooses from', () => {
  it('is whoever can be given a claim, and the tags in use', async () => {
    await desk.colleague('Reader', 'reader');
    const gone = await desk.colleague('Gone');
    await desk.rows('update users set disabled_at = now() where id = $1', [gone.userId]);
    const lists = new DeskListsReader(desk.dataSource);
    const people = (await lists.people()).items.map(({ name }) => name);
    expect(people).toContain(EDITOR.name);
    expect(people).not.toContain('Reader');
    expect(people).not.toContain('Gone');
    expect(await lists.tags()).toEqual({ items: [{ tag: 'night', count: 1 }] });
  });
});
