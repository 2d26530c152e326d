import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { AuditFinding } from '../../src/platform/audit/audit-finding.js';
import { parseHead } from '../../src/platform/audit/chain.js';
import { recordAuditEvent } from '../../src/platform/audit/record-audit-event.js';
import { SealAudit } from '../../src/platform/audit/seal-audit.js';
import { sealBatch, type SealedBatch } from '../../src/platform/audit/seal-batch.js';
import { type Verified, verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Desk, EDITOR } from './support/desk.js';

let desk: Desk;
let superuser: Client;

beforeAll(async () => {
  desk = await Desk.open();
  // The test server's superuser has the password of its ordinary role.
  const url = new URL(desk.url);
  url.username = 'postgres';
  superuser = new Client({ connectionString: url.href });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await desk.close();
});

/** Behind every trigger and every foreign key. */
async function tamper(...statements: string[]): Promise<void> {
  await superuser.query(
    ['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join(';\n'),
  );
}

beforeEach(() =>
  tamper(...['seals', 'links', 'unsealed', 'events'].map((part) => `delete from audit_${part}`)),
);

/** Records events that say which they are, and returns their numbers. */
async function record(many: number): Promise<number[]> {
  const before = await desk.count('audit_events');
  await desk.dataSource.transaction(async (manager) => {
    for (let index = 0; index < many; index += 1) {
      const after = { which: before + index };
      await recordAuditEvent(manager, EDITOR, {
        action: 'source.changed',
        entityType: 'source',
        entityId: newId(),
        after,
      });
    }
  });
  const rows = await desk.rows<{ seq: string }>('select seq from audit_events order by seq desc limit $1', [
    many,
  ]);
  return rows.map(({ seq }) => Number(seq)).reverse();
}

function seal(limit?: number): Promise<SealedBatch> {
  return desk.dataSource.transaction((manager) => sealBatch(manager, limit));
}

async function verify(noted?: string): Promise<Verified & { found: AuditFinding[] }> {
  const found: AuditFinding[] = [];
  const place = noted === undefined ? null : parseHead(noted);
  const verified = await verifyAudit(desk.dataSource, {
    ...(place ? { noted: place } : {}),
    tell: (finding) => found.push(finding),
  });
  expect(verified.findings).toBe(found.length);
  return { ...verified, found };
}

const NONE = { events: 0, since: null };

describe('sealing', () => {
  it('ties every event to the chain, batch after batch, and once', async () => {
    await record(5);
    expect(await seal(2)).toMatchObject({ events: 2 });
    expect(await seal(2)).toMatchObject({ events: 2 });
    const { head } = await seal(2);
    expect(head).toMatch(/^5:[0-9a-f]{64}$/);
    expect(await seal()).toEqual({ events: 0, head });
    expect(await verify(head!)).toEqual({ events: 5, findings: 0, waiting: NONE, head, found: [] });
    expect(await desk.count('audit_seals')).toBe(3);
  });

  it('does not skip what is committed late with an early number, and its writer waits for nobody', async () => {
    const runner = desk.dataSource.createQueryRunner();
    await runner.startTransaction();
    const change = { action: 'source.changed', entityType: 'source', entityId: newId() };
    await recordAuditEvent(runner.manager, EDITOR, change);
    const [late] = (await runner.query('select max(seq) as seq from audit_events')) as [{ seq: string }];
    const [later] = await record(1);
    expect(later).toBeGreaterThan(Number(late.seq));
    expect(await seal()).toMatchObject({ events: 1 });
    expect(await verify()).toMatchObject({ events: 1, found: [] });
    await runner.commitTransaction();
    await runner.release();
    expect(await verify()).toMatchObject({ events: 1, found: [] });
    expect(await seal()).toMatchObject({ events: 1 });
    expect(await desk.rows('select seq from audit_links order by position')).toEqual([
      { seq: String(later) },
      { seq: late.seq },
    ]);
    expect(await verify()).toMatchObject({ events: 2, found: [] });
  });

  it('lets others record while it is under way', async () => {
    await record(2);
    const runner = desk.dataSource.createQueryRunner();
    await runner.startTransaction();
    await sealBatch(runner.manager);
    await record(1);
    await runner.commitTransaction();
    await runner.release();
    expect(await seal()).toMatchObject({ events: 1 });
    expect(await verify()).toMatchObject({ events: 3, found: [] });
  });

  it('by two at once seals each event once', async () => {
    await record(40);
    const sealed = await Promise.all([seal(20), seal(20), seal(20)]);
    expect(sealed.map(({ events }) => events).sort()).toEqual([0, 20, 20]);
    expect(await verify()).toMatchObject({ events: 40, found: [] });
  });

  it('forgets what a transaction took back', async () => {
    await expect(
      desk.dataSource.transaction(async (manager) => {
        await recordAuditEvent(manager, EDITOR, { action: 'x.y', entityType: 'x', entityId: newId() });
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await seal()).toEqual({ events: 0, head: null });
    expect(await verify()).toEqual({ events: 0, findings: 0, waiting: NONE, head: null, found: [] });
  });

  it('as a job seals what waits, and comes again soon while there is more', async () => {
    const next = () =>
      desk.rows<{ soon: boolean }>(
        `select next_at <= now() as soon from job_schedules where kind = 'audit_seal'`,
      );
    const job = () => desk.dataSource.transaction((manager) => new SealAudit().run(manager));
    await desk.rows(`insert into job_schedules (kind, every_seconds, next_at)
      values ('audit_seal', 60, now() + interval '1 minute')`);
    await record(3);
    expect([await job(), await next()]).toEqual([{ events: 3 }, [{ soon: false }]]);
    await desk.rows(
      `insert into audit_events (actor_kind, actor_name, action, entity_type, entity_id)
       select 'system', 'test', 'x.y', 'x', gen_random_uuid() from generate_series(1, $1)`,
      [50_001],
    );
    expect([await job(), await next()]).toEqual([{ events: 50_000 }, [{ soon: true }]]);
  });
});

describe('verifying names', () => {
  let events: number[];
  let head: string;
  const seq = (index: number): string => String(events[index - 1]);
  const swap = (table: string, one: string, other: string, ...columns: string[]): string =>
    `update ${table} set (${columns.join(', ')}) = (select ${columns.join(', ')} from ${table} o
       where o.position <> ${table}.position and o.position in (${one}, ${other})) where position in (${one}, ${other})`;

  beforeEach(async () => {
    events = await record(9);
    await seal(4);
    head = (await seal()).head!;
  });

  it('nothing where nothing was done', async () => {
    expect(await verify(head)).toEqual({ events: 9, findings: 0, waiting: NONE, head, found: [] });
  });

  it.each([
    ['what it says', `after = '{"which": 99}'`],
    ['what it says, by as little as null', `before = 'null'`],
    ['who did it', `actor_name = 'Somebody else'`],
    ['when', `at = at - interval '1 microsecond'`],
    ['what was done', `action = 'source.created'`],
    ['to what', `entity_id = '${newId()}'`],
  ])('an event that was edited in %s', async (_, change) => {
    await tamper(`update audit_events set ${change} where seq in (${seq(3)}, ${seq(7)})`);
    expect((await verify()).found).toEqual([
      { kind: 'edited', seq: seq(3), position: 3 },
      { kind: 'edited', seq: seq(7), position: 7 },
    ]);
  });

  it('an event that is missing, be it the last', async () => {
    await tamper(`delete from audit_events where seq in (${seq(1)}, ${seq(5)}, ${seq(9)})`);
    expect((await verify()).found).toEqual(
      [1, 5, 9].map((place) => ({ kind: 'missing', seq: seq(place), position: place })),
    );
  });

  it('an event that was deleted before it was sealed, also after a further seal', async () => {
    const [gone] = await record(2);
    await tamper(`delete from audit_events where seq = ${gone!}`);
    const missing = [{ kind: 'missing', seq: String(gone), position: null }];
    expect((await verify()).found).toEqual(missing);
    expect(await seal()).toMatchObject({ events: 1 });
    expect((await verify()).found).toEqual(missing);
  });

  it('an event that was inserted behind the trail', async () => {
    await tamper(`delete from audit_events where seq = ${seq(9)}`);
    const copy = `insert into audit_events (seq, at, actor_kind, actor_id, actor_name, action, entity_type, entity_id)
      overriding system value select SEQ, at, actor_kind, actor_id, actor_name, action, entity_type, entity_id
      from audit_events where seq = ${seq(2)}`;
    await tamper(copy.replace('SEQ', '-5'), copy.replace('SEQ', String(events[8]! + 1_000_000)));
    expect((await verify()).found).toEqual([
      { kind: 'missing', seq: seq(9), position: 9 },
      { kind: 'inserted', seq: '-5' },
      { kind: 'inserted', seq: String(events[8]! + 1_000_000) },
    ]);
  });

  it('events that have swapped their numbers', async () => {
    // The column takes no other value than its own, so what the events say changes places instead: it comes to the same.
    const content = 'at, actor_kind, actor_id, actor_name, action, entity_type, entity_id, before, after';
    await tamper(
      `update audit_events e set (${content}) = (select ${content} from audit_events o
         where o.seq <> e.seq and o.seq in (${seq(3)}, ${seq(6)})) where seq in (${seq(3)}, ${seq(6)})`,
    );
    expect((await verify()).found).toEqual([
      { kind: 'reordered', seq: seq(3), position: 3 },
      { kind: 'reordered', seq: seq(6), position: 6 },
    ]);
  });

  it('links that were reordered, with their hashes or without', async () => {
    const reordered = [
      { kind: 'reordered', seq: seq(6), position: 3 },
      { kind: 'reordered', seq: seq(3), position: 6 },
    ];
    await tamper('alter table audit_links drop constraint audit_links_each_event_once');
    try {
      await tamper(swap('audit_links', '3', '6', 'seq', 'digest'));
      expect((await verify()).found).toEqual(reordered);
      await tamper(swap('audit_links', '3', '6', 'hash'));
      expect((await verify()).found).toEqual(reordered);
      await tamper(swap('audit_links', '3', '6', 'seq', 'digest', 'hash'));
      expect((await verify()).found).toEqual([]);
      await tamper(swap('audit_links', '6', '7', 'seq', 'digest', 'hash'));
      expect((await verify()).found).toEqual([
        { kind: 'reordered', seq: seq(7), position: 6 },
        { kind: 'reordered', seq: seq(6), position: 7 },
      ]);
    } finally {
      await tamper('alter table audit_links add constraint audit_links_each_event_once unique (seq)');
    }
  });

  it('where a link was taken away or forged', async () => {
    await tamper('delete from audit_links where position in (3, 4)');
    const { found } = await verify();
    expect(found).toContainEqual({ kind: 'unlinked', position: 3, upTo: 4 });
    expect(found).toContainEqual({ kind: 'inserted', seq: seq(3) });
    // The first seal ended there.
    expect(found).toContainEqual({ kind: 'seal', number: '1' });
  });

  it('an event that was edited together with its link', async () => {
    await tamper(
      `update audit_links set digest = sha256('forged') where position = 5`,
      `update audit_events set actor_name = 'Somebody else' where seq = ${seq(5)}`,
    );
    expect((await verify()).found).toEqual([{ kind: 'edited', seq: seq(5), position: 5 }]);
  });

  it('a chain that was written anew from end to end, to whoever noted its head', async () => {
    await tamper(
      `update audit_events set actor_name = 'Somebody else' where seq = ${seq(2)}`,
      'delete from audit_seals',
      'delete from audit_links',
      'insert into audit_unsealed select seq from audit_events',
    );
    await seal(4);
    await seal();
    expect((await verify()).found).toEqual([]);
    expect((await verify(head)).found).toEqual([{ kind: 'head', position: 9 }]);
  });

  it('a chain that was cut off', async () => {
    await tamper(
      `delete from audit_events where seq >= ${seq(8)}`,
      'delete from audit_links where position >= 8',
    );
    expect((await verify(head)).found).toEqual([
      { kind: 'head', position: 9 },
      { kind: 'seal', number: '2' },
    ]);
  });

  it('what guards the records and is switched off or gone, since what waits could be changed meanwhile', async () => {
    const [waiting] = await record(2);
    const [oldest] = await desk.rows<{ at: Date }>('select at from audit_events where seq = $1', [waiting]);
    // What the owner of the tables may do, who is no superuser.
    await desk.rows('alter table audit_events disable trigger audit_events_append_only');
    await desk.rows('alter table reviews disable trigger user');
    try {
      const { found, waiting: unsealed } = await verify();
      expect(found).toContainEqual({ kind: 'unguarded', trigger: 'audit_events_append_only' });
      expect(found).toContainEqual({ kind: 'unguarded', trigger: 'reviews_append_only' });
      expect(unsealed).toEqual({ events: 2, since: oldest!.at });
    } finally {
      await desk.rows('alter table reviews enable trigger user');
      await desk.rows('alter table audit_events enable trigger audit_events_append_only');
    }
    await desk.rows('alter trigger audit_links_no_truncate on audit_links rename to elsewhere');
    try {
      expect((await verify()).found).toEqual([{ kind: 'unguarded', trigger: 'audit_links_no_truncate' }]);
    } finally {
      await desk.rows('alter trigger elsewhere on audit_links rename to audit_links_no_truncate');
    }
    expect((await verify()).found).toEqual([]);
  });

  it('seals that were forged or taken away', async () => {
    await tamper(`update audit_seals set hash = sha256('forged') where number = 1`);
    expect((await verify()).found).toEqual([{ kind: 'seal', number: '1' }]);
    await tamper('delete from audit_seals where number = 2');
    expect((await verify()).found).toContainEqual({ kind: 'seal', number: '2' });
  });
});
