import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { KeepUpWithEngine } from '../../src/contradictions/rescan/keep-up-with-engine.js';
import { RescanAfterUpgrade } from '../../src/contradictions/rescan/rescan-after-upgrade.js';
import { RequestRescan } from '../../src/contradictions/rescan/request-rescan.js';
import { RescanClaims } from '../../src/contradictions/rescan/rescan-claims.js';
import { RescanUnderWay } from '../../src/contradictions/rescan/rescan.errors.js';
import { contradictionKeys, KEYS_VERSION } from '../../src/language/contradiction/contradiction-keys.js';
import { MATCHING_VERSION } from '../../src/language/matching/terms.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { type JobControl, JobPostponed, type RunningJob } from '../../src/platform/jobs/job-handler.js';
import { Desk, EDITOR } from './support/desk.js';

const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));
const INTERCEPTED = '99% of the Iranian missiles and drones were intercepted';
const HIT = 'Half of the missiles and drones hit their designated targets';
/** More than two batches of a rescan. */
const FILLER = 220;

let desk: Desk;
let sourceId: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  desk = await Desk.open();
  sourceId = await desk.source();
});
afterAll(() => desk.close());

afterEach(() =>
  desk.rows(`
    update claims set keys_version = ${KEYS_VERSION.toString()} where keys_version <> ${KEYS_VERSION.toString()};
    delete from contradictions;
    delete from contradiction_rescans;
    delete from jobs;
    update claims set status = 'archived', archived_from = status where status <> 'archived'`),
);

/** Claims in this order, with the keys that they have, and without a job for each. */
async function enter(
  claims: { text: string; day: string | null }[],
  version = KEYS_VERSION,
): Promise<string[]> {
  const rows = claims.map(({ text, day }) => ({
    id: newId(),
    text,
    day,
    keys: contradictionKeys(text, 'en'),
  }));
  await desk.rows(
    `with given as (select * from jsonb_to_recordset($1) as t (id uuid, text text, day date, keys jsonb)),
     made as (
       insert into claims (id, text, language, event_date, search_text, contradiction_keys, keys_version)
       select id, text, 'en', day, text, array(select jsonb_array_elements_text(keys)), $3 from given returning id)
     insert into attributions (id, claim_id, position, source_id, role, kind)
     select gen_random_uuid(), id, 0, $2, 'claimant', 'paraphrase' from made`,
    [JSON.stringify(rows), sourceId, version],
  );
  return rows.map(({ id }) => id);
}

const day = (n: number) => `2024-03-${n.toString().padStart(2, '0')}`;

/** Pairs that contradict each other, with claims between them that have nothing to do with them. */
function enterPairs(version?: number): Promise<string[]> {
  const filler = Array.from({ length: FILLER }, (_, n) => ({ text: `It rained on hill ${n}`, day: null }));
  return enter(
    [
      { text: INTERCEPTED, day: day(1) },
      { text: INTERCEPTED, day: day(2) },
      ...filler.slice(0, FILLER / 2),
      { text: HIT, day: day(1) },
      { text: HIT, day: null },
      ...filler.slice(FILLER / 2),
      { text: HIT, day: day(2) },
    ],
    version,
  );
}

/** Day 1, day 2, and each of them with the one that has no day. */
const PAIRS = 4;

async function ask(): Promise<RunningJob> {
  const id = await new RequestRescan(desk.dataSource).execute(EDITOR);
  const [job] = await desk.rows<{ subject: string }>('select subject from jobs where id = $1', [id]);
  return { id, kind: 'contradiction_rescan', subject: job!.subject, attempts: 1 };
}

const worker = () => new RescanClaims(desk.dataSource);

/** A control that breaks the work off after so many steps of progress. */
function control(breakOffAfter = Infinity): JobControl & { told: [number, number][] } {
  const controller = new AbortController();
  const told: [number, number][] = [];
  return {
    told,
    signal: controller.signal,
    progress: (done, total) => {
      told.push([done, total]);
      if (told.length >= breakOffAfter) controller.abort(new Error('Cut off.'));
    },
  };
}

function work(job: RunningJob, by = control()): Promise<boolean> {
  return worker().prepare(job, by.signal, by);
}

const finish = (job: RunningJob, wasDone: boolean) =>
  desk.dataSource.transaction((manager) => worker().run(manager, job, wasDone));

const state = async () =>
  (
    await desk.rows<{ done: number; steps: number; compared: string; outcome: string | null; phase: string }>(
      'select * from contradiction_rescans',
    )
  )[0];
const suggested = () => desk.count('contradictions');
const suggestions = (job: RunningJob) =>
  desk.rows<{ many: number }>(
    `select count(*)::integer as many from audit_events, contradiction_rescans r
     where r.id = $1 and action = 'contradiction.suggested' and at >= r.requested_at`,
    [job.subject],
  );

describe('a rescan of all claims', () => {
  it('finds every pair once, shows how far it is, and says what it did', async () => {
    await enterPairs();
    const job = await ask();
    const by = control();
    expect(await work(job, by)).toBe(true);
    expect(await suggested()).toBe(PAIRS);
    const [last] = by.told.slice(-1);
    expect(last![0]).toBe(last![1]);
    expect(by.told.map(([done]) => done)).toEqual(by.told.map(([done]) => done).toSorted((a, b) => a - b));
    const total = await desk.count('claims', `status <> 'archived'`);
    expect(await finish(job, true)).toMatchObject({ claims: total, read: 0, suggested: PAIRS, withdrawn: 0 });
    expect(await state()).toMatchObject({ outcome: 'done', done: total });
  });

  it('takes so few claims at a time that those are soon compared, whatever they are compared with', async () => {
    await enterPairs();
    const by = control();
    await work(await ask(), by);
    const steps = by.told.map(([done], n) => done - (by.told[n - 1]?.[0] ?? 0));
    expect(Math.max(...steps)).toBe(10);
  });

  it('goes on from where a worker was cut off, and does nothing twice', async () => {
    await enterPairs();
    const whole = await ask();
    await work(whole);
    const { compared } = (await state())!;
    await desk.rows('delete from contradictions; delete from contradiction_rescans');

    const job = await ask();
    await expect(work(job, control(2))).rejects.toThrow('Cut off.');
    const cut = await state();
    expect(cut).toMatchObject({ outcome: null, done: expect.any(Number) });
    expect(cut!.done).toBeGreaterThan(0);
    expect(cut!.done).toBeLessThan(cut!.steps);
    const by = control();
    expect(await work(job, by)).toBe(true);
    expect(by.told[0]![0]).toBeGreaterThan(cut!.done);
    expect(await state()).toMatchObject({ done: cut!.steps, compared });
    expect(await suggested()).toBe(PAIRS);
    expect(await suggestions(job)).toEqual([{ many: PAIRS }]);
  });

  it('loses what a batch did whose worker was killed in the middle of it, and no other', async () => {
    const ids = await enterPairs();
    const job = await ask();
    // The last batch waits for a claim that somebody corrects.
    const release = await desk.hold(`select from claims where id = '${ids.at(-1)!}' for update`);
    const killed = work(job).catch((error: unknown) => error);
    await desk.untilWaiting(1);
    const before = await state();
    expect(before!.done).toBeGreaterThan(0);
    await desk.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(await killed).toBeInstanceOf(Error);
    await release();
    expect(await state()).toEqual(before);
    expect(await work(job)).toBe(true);
    expect(await suggested()).toBe(PAIRS);
    expect(await suggestions(job)).toEqual([{ many: PAIRS }]);
  });

  it('is shared by two workers that both believe to have it', async () => {
    await enterPairs();
    const job = await ask();
    await Promise.all([work(job), work(job)]);
    const { done, steps } = (await state())!;
    expect(done).toBe(steps);
    expect(await suggested()).toBe(PAIRS);
    expect(await suggestions(job)).toEqual([{ many: PAIRS }]);
  });

  it('ends when it is cancelled, keeps what it found, and goes on when it is tried again', async () => {
    await enterPairs();
    const job = await ask();
    await expect(work(job, control(3))).rejects.toThrow('Cut off.');
    const { done } = (await state())!;
    await desk.dataSource.transaction((manager) => worker().giveUp(manager, job));
    expect(await state()).toMatchObject({ outcome: 'given_up', done });
    expect(await work(job)).toBe(false);
    expect(await finish(job, false)).toEqual({ left: 'nothing to do' });
    await desk.dataSource.transaction((manager) => worker().revive(manager, job));
    expect(await work(job)).toBe(true);
    expect(await suggestions(job)).toEqual([{ many: PAIRS }]);
  });

  it('withdraws what no longer holds, and leaves alone what a person has decided', async () => {
    const [first] = await enterPairs();
    await work(await ask());
    await desk.rows('delete from contradiction_rescans');
    await desk.rows(
      `update contradictions set status = 'rejected', decided_by = 'E', decided_at = now() where claim_a_id <> $1`,
      [first],
    );
    const rejected = await desk.count('contradictions', `status = 'rejected'`);
    const open = await desk.count('contradictions', `status = 'suggested'`);
    expect(open).toBeGreaterThan(0);
    await desk.rows(`update claims set text = 'It rained', contradiction_keys = '{}' where id = $1`, [first]);
    const job = await ask();
    await work(job);
    expect(await finish(job, true)).toMatchObject({ suggested: 0, withdrawn: open });
    expect(await desk.count('contradictions', `status = 'rejected'`)).toBe(rejected);
  });

  it('is one at a time, also where two ask at once', async () => {
    await enter([{ text: INTERCEPTED, day: null }]);
    const answers = await Promise.allSettled([ask(), ask()]);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await expect(ask()).rejects.toThrow(RescanUnderWay);
    expect(await desk.count('jobs')).toBe(1);
  });

  it('cannot be tried again while another one is under way', async () => {
    await enter([{ text: INTERCEPTED, day: null }]);
    const job = await ask();
    await desk.dataSource.transaction((manager) => worker().giveUp(manager, job));
    await ask();
    await expect(
      desk.dataSource.transaction((manager) => worker().revive(manager, job)),
    ).rejects.toMatchObject({ type: { code: 'rescan_under_way' } });
  });
});

describe('a newer engine', () => {
  const start = () => new RescanAfterUpgrade(desk.dataSource, loadConfig({})).onApplicationBootstrap();

  it('has all claims compared by one job, which first makes the keys of older claims again', async () => {
    await enterPairs(KEYS_VERSION - 1);
    await desk.rows(`update claims set contradiction_keys = '{}' where keys_version <> $1`, [KEYS_VERSION]);
    const endReading = await desk.hold(
      `select from claims where keys_version <> ${KEYS_VERSION.toString()} for key share`,
    );
    await Promise.all([start(), start()]);
    const jobs = await desk.rows<{ kind: string; id: string; subject: string }>('select * from jobs');
    expect(jobs.map(({ kind }) => kind)).toEqual(['contradiction_rescan']);
    const job = {
      id: jobs[0]!.id,
      kind: 'contradiction_rescan',
      subject: jobs[0]!.subject,
      attempts: 1,
    } as const;
    await endReading();
    await work(job);
    expect(await desk.count('claims', 'keys_version <> $1', [KEYS_VERSION])).toBe(0);
    expect(await finish(job, true)).toMatchObject({ read: FILLER + 5, suggested: PAIRS });
  });

  it('waits with the comparison for a claim that somebody is changing', async () => {
    const [first] = await enterPairs(KEYS_VERSION - 1);
    const release = await desk.hold(`select from claims where id = '${first!}' for update`);
    await start();
    const [row] = await desk.rows<{ id: string; subject: string }>('select id, subject from jobs');
    const job = { id: row!.id, kind: 'contradiction_rescan', subject: row!.subject, attempts: 1 } as const;
    await expect(work(job)).rejects.toThrow(JobPostponed);
    expect(await desk.count('claims', 'keys_version <> $1', [KEYS_VERSION])).toBe(1);
    expect(await state()).toMatchObject({ phase: 'reading' });
    await release();
    await work(job);
    expect(await suggested()).toBe(PAIRS);
  });

  it('starts while a batch is under way, and leaves what it does alone', async () => {
    await enterPairs();
    const job = await ask();
    await expect(work(job, control(3))).rejects.toThrow('Cut off.');
    await desk.rows(`update claims set keys_version = keys_version - 1 where status <> 'archived'`);
    const before = await state();
    const endBatch = await desk.hold('update contradiction_rescans set done = done');
    await start();
    await endBatch();
    expect(await state()).toEqual(before);
    expect(await desk.count('jobs')).toBe(1);
  });

  it('begins anew with a rescan that was comparing by older keys', async () => {
    await enterPairs();
    const job = await ask();
    await expect(work(job, control(3))).rejects.toThrow('Cut off.');
    await desk.rows(`update claims set keys_version = keys_version - 1, contradiction_keys = '{}'
      where status <> 'archived'`);
    await desk.rows('update contradiction_rescans set keys_version = keys_version - 1');
    await desk.rows('delete from contradictions');
    await start();
    const by = control();
    await work(job, by);
    expect(by.told[0]).toEqual([100, 2 * (FILLER + 5)]);
    expect(await finish(job, true)).toMatchObject({ read: FILLER + 5 });
    expect(await state()).toMatchObject({ keys_version: KEYS_VERSION, outcome: 'done' });
    expect(await suggested()).toBe(PAIRS);
  });

  it('is not undone by an older one that is still running', async () => {
    await enter([{ text: INTERCEPTED, day: null }], KEYS_VERSION + 1);
    const job = await ask();
    await desk.rows('update contradiction_rescans set keys_version = keys_version + 1');
    const before = await state();
    await expect(work(job)).rejects.toThrow(JobPostponed);
    // The older one was done with it when the newer one began.
    await expect(finish(job, true)).rejects.toThrow(JobPostponed);
    expect(await state()).toEqual(before);
    expect(await desk.count('claims', 'keys_version = $1', [KEYS_VERSION + 1])).toBe(1);
  });

  it('reads and compares those, too, that an older one has entered meanwhile', async () => {
    await enterPairs();
    const job = await ask();
    await expect(work(job, control(3))).rejects.toThrow('Cut off.');
    const [late] = await enter([{ text: HIT, day: day(1) }], KEYS_VERSION - 1);
    await desk.rows(`update claims set contradiction_keys = '{}' where id = $1`, [late]);
    await work(job);
    expect(await finish(job, true)).toMatchObject({ read: 1, suggested: PAIRS + 1 });
    expect(await desk.count('claims', 'keys_version <> $1', [KEYS_VERSION])).toBe(0);
  });

  it('asks for nothing where all keys are its own', async () => {
    await enter([{ text: INTERCEPTED, day: null }]);
    await start();
    expect(await desk.count('jobs')).toBe(0);
  });
});

describe('isnad contradictions rescan', () => {
  it('asks for one, and says which job it is', async () => {
    await enter([{ text: INTERCEPTED, day: null }]);
    const env = { ...process.env, DATABASE_URL: desk.url, NODE_OPTIONS: '' };
    const { stderr: said } = await promisify(execFile)(process.execPath, [CLI, 'contradictions', 'rescan'], {
      env,
    });
    const [job] = await desk.rows<{ id: string }>(`select id from jobs where kind = 'contradiction_rescan'`);
    expect(said).toContain(job!.id);
    expect(await desk.count('contradiction_rescans', `requested_by = 'isnad: command line'`)).toBe(1);
  }, 60_000);
});

describe('the look every hour for what an older engine has read', () => {
  const lookAround = () => desk.dataSource.transaction((manager) => new KeepUpWithEngine().run(manager));
  const isStaleFor = (ids: string[]) =>
    desk.count('match_entries', 'claim_id = any($1) and version <> $2', [ids, MATCHING_VERSION]);

  it('has claims compared again that an older process entered after the rescan had ended', async () => {
    await enterPairs();
    const first = await ask();
    await finish(first, await work(first));
    expect(await lookAround()).toMatchObject({ rescans: 0 });
    await enter([{ text: HIT, day: day(1) }], KEYS_VERSION - 1);
    expect(await lookAround()).toMatchObject({ rescans: 1 });
    // While that one is under way, no other is asked for.
    expect(await lookAround()).toMatchObject({ rescans: 0 });
    const [job] = await desk.rows<RunningJob>(
      `select id, kind, subject, 1 as attempts from jobs where kind = 'contradiction_rescan' order by id desc limit 1`,
    );
    await finish(job!, await work(job!));
    expect(await desk.count('claims', `keys_version <> ${KEYS_VERSION.toString()}`)).toBe(0);
    expect(await lookAround()).toMatchObject({ rescans: 0 });
  });

  it('leaves alone what a newer engine has read', async () => {
    await enter([{ text: HIT, day: day(1) }], KEYS_VERSION + 1);
    expect(await lookAround()).toMatchObject({ rescans: 0 });
  });

  it('reads claims for matching again, and comes again soon where there may be more', async () => {
    const ids = [await desk.claim({ text: INTERCEPTED })];
    await desk.rows(
      `insert into job_schedules (kind, every_seconds, next_at) values ('engine_upkeep', 3600, now() + interval '1 hour')`,
    );
    await desk.rows('update match_entries set version = 0 where claim_id = any($1)', [ids]);
    expect(await isStaleFor(ids)).toBe(1);
    // Whoever is changing the claim is not waited for: the next look finds it.
    const commit = await desk.hold(`select from claims where id = '${ids[0]!}' for update`);
    expect(await lookAround()).toMatchObject({ read: 0 });
    await commit();
    const isSoon = () => desk.count('job_schedules', `kind = 'engine_upkeep' and next_at <= now()`);
    expect(await isSoon()).toBe(0);
    expect(await lookAround()).toMatchObject({ read: 1 });
    expect(await isSoon()).toBe(1);
    expect(await isStaleFor(ids)).toBe(0);
  });
});
