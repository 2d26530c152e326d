import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import type { ClaimQuery } from '../../src/desk/claim-row.dto.js';
import { ClaimsListReader } from '../../src/desk/claims-list.reader.js';
import { NotAllowed } from '../../src/platform/auth/auth.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Desk, EDITOR } from './support/desk.js';

let desk: Desk;
let list: ClaimsListReader;
let page: ClaimPageReader;

beforeAll(async () => {
  desk = await Desk.open();
  list = new ClaimsListReader(desk.dataSource);
  page = new ClaimPageReader(desk.dataSource);
});

afterAll(() => desk.close());

const READER = { ...EDITOR, role: 'reader' as const };

const found = async (query: Partial<ClaimQuery>) =>
  (await list.list(EDITOR, { limit: 200, ...query })).items.map(({ id }) => id);

const assign = (claimId: string, assigneeId: string) =>
  desk.rows(`insert into assignments (id, claim_id, assignee_id, assigned_by) values ($1, $2, $3, 'U')`, [
    newId(),
    claimId,
    assigneeId,
  ]);

describe('the work on claims', () => {
  const topic = 'work';
  let mine: string;
  let hers: string;
  let free: string;

  beforeAll(async () => {
    const lina = await desk.colleague('Lina');
    [mine, hers, free] = (await Promise.all(
      ['First', 'Second', 'Third'].map((text) => desk.claim({ text, topic })),
    )) as [string, string, string];
    await assign(mine, EDITOR.userId);
    await assign(hers, lina.userId);
    await assign(free, lina.userId);
    await desk.rows(
      `update assignments set released_at = now(), released_by = 'U', release_reason = 'released' where claim_id = $1`,
      [free],
    );
    await desk.rows(`insert into claim_tags (id, claim_id, tag) values (gen_random_uuid(), $1, 'urgent')`, [
      hers,
    ]);
  });

  it('is found by who does it, and where nobody does', async () => {
    expect(await found({ topic, assigneeId: 'me' })).toEqual([mine]);
    expect(await found({ topic, assigneeId: EDITOR.userId.toUpperCase() })).toEqual([mine]);
    expect(await found({ topic, assigneeId: 'none' })).toEqual([free]);
    expect(await found({ topic, assigneeId: newId() })).toEqual([]);
  });

  it('is found by tag', async () => {
    expect(await found({ topic, tag: 'urgent' })).toEqual([hers]);
    expect(await found({ topic, tag: 'urgen' })).toEqual([]);
  });

  it('is not told to whoever does not work at the desk', async () => {
    await expect(list.list(READER, { limit: 1, assigneeId: 'none' })).rejects.toThrow(NotAllowed);
    const { items } = await list.list(READER, { limit: 9, topic });
    expect(items.map(({ assignments }) => assignments)).toEqual([[], [], []]);
  });

  it('is told on the page of a claim to the desk alone', async () => {
    const id = await desk.claim({ text: 'It rained.' });
    const { userId, name } = await desk.colleague('Lina');
    await assign(id, userId);
    const assignments = [{ assignee: { id: userId, name }, assignedBy: 'U' }];
    expect(await page.get(EDITOR, id)).toMatchObject({ assignments });
    expect(await page.get(READER, id)).toMatchObject({ assignments: [] });
  });
});
