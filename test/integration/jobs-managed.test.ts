import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Injectable, type Type } from '@nestjs/common';
import { newId } from '../../src/platform/database/new-id.js';
import { CARRIER } from '../../src/platform/jobs/carrier.js';
import { enqueueJobs } from '../../src/platform/jobs/enqueue-job.js';
import { type HandlesJob, JobHandler } from '../../src/platform/jobs/job-handler.js';
import { JobEndings } from '../../src/platform/jobs/job-endings.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { type JobKind, JOB_KINDS } from '../../src/platform/jobs/job-kinds.js';
import { CancelJob } from '../../src/platform/jobs/manage/cancel-job.js';
import { JobsOverviewReader } from '../../src/platform/jobs/manage/jobs-overview.reader.js';
import { JobsReader } from '../../src/platform/jobs/manage/jobs.reader.js';
import { RetryFailedJobs } from '../../src/platform/jobs/manage/retry-failed-jobs.js';
import { RetryJob } from '../../src/platform/jobs/manage/retry-job.js';
import { EDITOR } from './support/desk.js';
import { FAR_AWAY, JobDesk, type Work } from './support/job-desk.js';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

const handlers = (): JobHandlers => jobs.module.get(JobHandlers);
const cancel = (id: string) => new CancelJob(jobs.dataSource, handlers()).execute(EDITOR, id);
const retry = (id: string) => new RetryJob(jobs.dataSource, handlers()).execute(EDITOR, id);
const retryAll = (kind: JobKind) => new RetryFailedJobs(jobs.dataSource, handlers()).execute(EDITOR, kind);
const reader = (): JobsReader => new JobsReader(jobs.dataSource, handlers());
const overview = () => new JobsOverviewReader(jobs.dataSource, handlers(), jobs.module.get(CARRIER)).get();

const FAILING: Work = () => Promise.reject(new Error('It is down.'));

async function failed(kind: JobKind = 'recheck'): Promise<string> {
  const id = await jobs.enqueue(FAR_AWAY, kind);
  await jobs.dataSource.query(
    `update jobs set state = 'failed', attempts = 5, last_error = 'It is down.', finished_at = now(),
       errors = '[{"attempt": 5, "at": "2026-01-01T00:00:00Z", "message": "It is down."}]' where id = $1`,
    [id],
  );
  return id;
}

/** Rechecks that last until they are broken off. */
const ENDLESS: Work = (_, { kind }, __, { signal }) =>
  new Promise((resolve, reject) => {
    if (kind !== 'recheck') resolve({});
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

describe('cancelling a job', () => {
  beforeEach(() => jobs.start());

  it('that waits ends it at once, and its subject does not wait for it any longer', async () => {
    const id = await jobs.enqueue(FAR_AWAY);
    await cancel(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'cancelled', cancelled_by: EDITOR.name });
    expect(jobs.givenUp).toEqual([[id, `Cancelled by ${EDITOR.name}.`]]);
    await jobs.execute(id);
    expect(jobs.runs).toEqual([]);
  });

  it('that runs breaks it off', async () => {
    jobs.work = ENDLESS;
    const endings = jobs.module.get(JobEndings);
    const fail = endings.fail.bind(endings);
    let goOn = (): void => undefined;
    const bothCancelled = new Promise<void>((given) => (goOn = given));
    jest.spyOn(endings, 'fail').mockImplementation(async (...given) => {
      await bothCancelled;
      return fail(...given);
    });
    const id = await jobs.enqueue();
    try {
      await jobs.until(id, 'running');
      await cancel(id);
      await cancel(id);
    } finally {
      goOn();
    }
    expect(await jobs.until(id, 'cancelled', 15_000)).toMatchObject({ cancelled_by: EDITOR.name });
    expect(jobs.givenUp).toHaveLength(1);
  });

  it('that runs does so at once, and not only when its process next looks', async () => {
    jobs.work = ENDLESS;
    await jobs.stopLooking();
    // A look that was under way may still have found the first.
    for (let turn = 0; turn < 2; turn += 1) {
      const id = await jobs.enqueue();
      await jobs.until(id, 'running');
      await cancel(id);
      await jobs.until(id, 'cancelled');
    }
  });

  it.each(['done', 'failed', 'cancelled'])('that is %s is refused', async (state) => {
    const id = await failed();
    await jobs.dataSource.query(`update jobs set state = $2, cancelled_by = 'U' where id = $1`, [id, state]);
    await expect(cancel(id)).rejects.toMatchObject({ type: { code: 'job_ended', status: 409 } });
  });

  it('that comes again by itself is refused', async () => {
    const id = await jobs.enqueue(FAR_AWAY, 'audit_seal');
    await expect(cancel(id)).rejects.toMatchObject({ type: { code: 'job_recurs', status: 409 } });
    expect((await jobs.row(id)).state).toBe('queued');
  });

  it('twice at once is done once', async () => {
    const id = await jobs.enqueue(FAR_AWAY);
    const [one, other] = await Promise.allSettled([cancel(id), cancel(id)]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(jobs.givenUp).toHaveLength(1);
  });
});

describe('retrying a job', () => {
  beforeEach(() => jobs.start());

  it('has it run at once, from its first attempt, and keeps what went wrong', async () => {
    const id = await failed();
    await retry(id);
    const row = await jobs.untilDone(id);
    expect(row).toMatchObject({ attempts: 1, errors: [{ attempt: 5, message: 'It is down.' }] });
    expect(jobs.revived).toEqual([id]);
  });

  it('that was cancelled forgets the wish', async () => {
    const id = await jobs.enqueue(FAR_AWAY);
    await cancel(id);
    await retry(id);
    expect((await jobs.untilDone(id)).cancelled_by).toBeNull();
  });

  it('that fails again gives it all its attempts again', async () => {
    jobs.work = FAILING;
    const id = await failed();
    await retry(id);
    await jobs.until(id, 'queued');
    const row = await jobs.row(id);
    expect(row.errors.at(-1)).toMatchObject({ message: 'It is down.' });
    expect(row.attempts).toBeLessThan(5);
  });

  it('that waits is refused', async () => {
    const id = await jobs.enqueue(FAR_AWAY);
    await expect(retry(id)).rejects.toMatchObject({ type: { code: 'job_not_failed', status: 409 } });
  });

  it('twice at once is done once', async () => {
    const id = await failed();
    const [one, other] = await Promise.allSettled([retry(id), retry(id)]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(jobs.revived).toEqual([id]);
  });

  it('that comes again by itself is refused, alone or with the others: two would run at once', async () => {
    const id = await failed('audit_seal');
    const refusal = { type: { code: 'job_recurs', status: 409 } };
    await expect(retry(id)).rejects.toMatchObject(refusal);
    await expect(retryAll('audit_seal')).rejects.toMatchObject(refusal);
    expect((await jobs.row(id)).state).toBe('failed');
    const retriable = (await overview()).kinds.filter((kind) => kind.isRevivable).map(({ kind }) => kind);
    expect(retriable).toContain('recheck');
    expect(retriable).not.toContain('audit_seal');
  });

  it('of one kind retries the failed of that kind, and no others', async () => {
    const mine = [await failed(), await failed()];
    const other = await failed('contradiction_scan');
    expect(await retryAll('recheck')).toEqual({ retried: 2, left: 0 });
    for (const id of mine) await jobs.untilDone(id);
    expect((await jobs.row(other)).state).toBe('failed');
    expect(await retryAll('recheck')).toEqual({ retried: 0, left: 0 });
  });

  it('of one kind stops at 500, and tells how many are left', async () => {
    await jobs.dataSource.transaction((manager) =>
      enqueueJobs(
        manager,
        Array.from({ length: 503 }, () => ({ kind: 'recheck' as const, subject: newId(), runAt: FAR_AWAY })),
      ),
    );
    await jobs.dataSource.query(`update jobs set state = 'failed', last_error = 'E', finished_at = now()`);
    expect(await retryAll('recheck')).toEqual({ retried: 500, left: 3 });
  });
});

describe('a job whose subject has ended with it', () => {
  /** Gives up for good. */
  @Injectable()
  @JobHandler('recheck')
  class Final implements HandlesJob {
    run = () => Promise.resolve({});
    giveUp = () => Promise.resolve();
  }

  beforeEach(() =>
    jobs.start(null, [
      Final as Type,
      ...jobs.handlers(JOB_KINDS.filter((kind) => kind !== 'job_cleanup' && kind !== 'recheck')),
    ]),
  );

  it('cannot be tried again, alone or with the others', async () => {
    const id = await failed();
    const refusal = { type: { code: 'job_not_revivable', status: 409 } };
    await expect(retry(id)).rejects.toMatchObject(refusal);
    await expect(retryAll('recheck')).rejects.toMatchObject(refusal);
    expect((await reader().get({ ...EDITOR, role: 'admin' }, id)).actions).toEqual([]);
  });
});

describe('what a job tells of its work', () => {
  beforeEach(() => jobs.start());
  const ADMIN = { ...EDITOR, role: 'admin' as const };
  const told = async (ids: readonly string[]) => {
    jobs.work = () => Promise.resolve({ ids });
    const id = await jobs.enqueue();
    await jobs.untilDone(id);
    const listed = (await reader().list(ADMIN, { limit: 50 })).items.find((job) => job.id === id);
    return { job: await reader().get(ADMIN, id), listed };
  };

  it('is kept, and left out of the list where it is long', async () => {
    const short = await told(['a']);
    expect([short.job.summary, short.listed?.summary]).toEqual([{ ids: ['a'] }, { ids: ['a'] }]);
    const ids = ['x'.repeat(5_000)];
    const long = await told(ids);
    expect([long.job.summary, long.listed?.summary]).toEqual([{ ids }, null]);
  });

  it('is replaced by a word about its length where it is too long to be kept', async () => {
    const { job, listed } = await told(Array.from({ length: 70 }, () => 'x'.repeat(1_000)));
    expect(job.summary).toEqual({ tooLong: 70_219 });
    expect(listed?.sentence?.en).toBe('It was done. The account of it was too long to be kept.');
  });
});

describe('the list of jobs', () => {
  beforeEach(() => jobs.start());
  const ADMIN = { ...EDITOR, role: 'admin' as const };
  const ids = async (query: object): Promise<string[]> =>
    (await reader().list(ADMIN, { limit: 50, ...query })).items.map(({ id }) => id);

  it('is of a state, a kind or a subject, newest first, and shows what was sent as waiting', async () => {
    const waiting = await jobs.enqueue(FAR_AWAY);
    const sent = await jobs.enqueue(FAR_AWAY);
    await jobs.dataSource.query(`update jobs set state = 'sent', sent_at = now() where id = $1`, [sent]);
    const scan = await failed('contradiction_scan');
    expect(await ids({ state: 'queued', kind: 'recheck' })).toEqual([waiting, sent]);
    expect(await ids({ state: 'failed' })).toEqual([scan]);
    expect(await ids({ kind: 'contradiction_scan' })).toEqual([scan]);
    const { subject, state } = await reader().get(ADMIN, sent);
    expect([await ids({ subject: subject! }), state]).toEqual([[sent], 'queued']);
  });

  it('goes on where the page before has ended', async () => {
    const all = [await failed(), await failed(), await failed()].toReversed();
    const first = await reader().list(ADMIN, { state: 'failed', limit: 2 });
    const second = await reader().list(ADMIN, { state: 'failed', limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all);
    expect(second.nextCursor).toBeNull();
  });

  it('has of those that wait what is due next first, whatever its priority and kind, page by page', async () => {
    const at = (hour: number): Date => new Date(Date.UTC(2999, 0, 1, hour));
    const later = await jobs.enqueue(at(3));
    const urgent = await jobs.enqueue(at(2));
    await jobs.dataSource.query('update jobs set priority = 1 where id = $1', [urgent]);
    const scan = await jobs.enqueue(at(1));
    await jobs.dataSource.query(`update jobs set kind = 'contradiction_scan' where id = $1`, [scan]);
    const same = [await jobs.enqueue(at(4)), await jobs.enqueue(at(4)), await jobs.enqueue(at(4))];
    const read: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, nextCursor } = await reader().list(ADMIN, { state: 'queued', limit: 2, cursor });
      read.push(...items.filter(({ runAt }) => runAt.startsWith('2999-01-01T0')).map(({ id }) => id));
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    expect(read.filter((id) => [later, urgent, scan, ...same].includes(id))).toEqual([
      scan,
      urgent,
      later,
      ...same,
    ]);
  });

  it('offers what the reader may do', async () => {
    const id = await failed();
    expect((await reader().get(ADMIN, id)).actions).toEqual(['retry']);
    expect((await reader().get(EDITOR, id)).actions).toEqual([]);
  });

  it('tells what a job did in words, and who did it', async () => {
    jobs.work = () => Promise.resolve({ pages: 1, waiting: 0, leftOut: 0 });
    const id = await jobs.enqueue();
    await jobs.untilDone(id);
    const { sentence, summary, worker } = await reader().get(ADMIN, id);
    expect(sentence?.en).toBe('1 page is looked at.');
    expect(summary).toEqual({ pages: 1, waiting: 0, leftOut: 0 });
    expect(worker?.pid).toBe(process.pid);
  });
});

describe('the overview', () => {
  beforeEach(() => jobs.start());

  it('counts each kind, and tells how long the oldest has waited and the others took', async () => {
    const done = await jobs.enqueue();
    await jobs.untilDone(done);
    await jobs.dataSource.query(
      `update jobs set started_at = finished_at - interval '3 seconds' where id = $1`,
      [done],
    );
    await jobs.enqueue(FAR_AWAY);
    const late = await jobs.enqueue(FAR_AWAY);
    await jobs.dataSource.query(
      `update jobs set state = 'sent', sent_at = now() + interval '1 hour', run_at = now() - interval '12 minutes'
       where id = $1`,
      [late],
    );
    await failed();
    const { kinds, failedToday } = await overview();
    const found = kinds.find(({ kind }) => kind === 'recheck');
    expect(found).toMatchObject({
      queued: 2,
      due: 1,
      failed: 1,
      done: 1,
      running: 0,
      medianMs: 3_000,
      p95Ms: 3_000,
    });
    expect(found?.oldestDueSeconds).toBeGreaterThanOrEqual(720);
    expect(found?.nextDueAt).toBe(FAR_AWAY.toISOString());
    expect(kinds.map(({ kind }) => kind)).toEqual([...JOB_KINDS]);
    expect(failedToday).toBe(1);
  });

  it('shows what runs with its progress, what comes again, and the processes with what they have at hand', async () => {
    jobs.work = (manager, job, prepared, control) => {
      control.progress(2, 5);
      return ENDLESS(manager, job, prepared, control);
    };
    const id = await jobs.enqueue();
    await jobs.until(id, 'running');
    await jobs.dataSource.query(
      `insert into job_workers (id, role, host, pid, seen_at) values ($1, 'worker', 'gone', 1, now() - interval '1 minute')`,
      [newId()],
    );
    // The note of the progress is written beside the work.
    let seen = await overview();
    while (seen.running.some(({ progress }) => progress === null)) seen = await overview();
    expect(seen.running).toMatchObject([{ id, kind: 'recheck', progress: { done: 2, total: 5 } }]);
    expect(seen.schedules.map(({ kind }) => kind).sort()).toEqual([
      'audit_seal',
      'engine_upkeep',
      'idle_assignments',
      'job_cleanup',
      'recheck_policies',
    ]);
    expect(seen.processes.find(({ pid }) => pid === process.pid)).toMatchObject({
      isAlive: true,
      running: 1,
      runsJobs: true,
    });
    expect(seen.processes.find(({ host }) => host === 'gone')).toMatchObject({ isAlive: false, running: 0 });
    await cancel(id);
    await jobs.until(id, 'cancelled', 15_000);
  });
});
