import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Injectable, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import { InProcessCarrier } from '../../src/platform/jobs/in-process.carrier.js';
import {
  type HandlesJob,
  JobHandler,
  JobPostponed,
  type JobSummary,
  type RunningJob,
} from '../../src/platform/jobs/job-handler.js';
import type { JobKind } from '../../src/platform/jobs/job-kinds.js';
import { JobsModule } from '../../src/platform/jobs/jobs.module.js';
import { RunJob } from '../../src/platform/jobs/run-job.js';
import { redisPrefix, redisUrl } from '../support/addresses.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { waitUntil } from '../support/wait-until.js';

type Work = (manager: EntityManager, job: RunningJob, prepared: unknown) => Promise<JobSummary>;

type Preparation = (job: RunningJob, signal: AbortSignal) => Promise<unknown>;

const DONE: Work = () => Promise.resolve({ done: true });

/** What the handlers of this file do; a test says it. */
let work: Work = DONE;
let preparation: Preparation = () => Promise.resolve();
let runs: RunningJob[] = [];
let givenUp: [id: string, reason: string][] = [];

class Scripted implements HandlesJob<unknown> {
  run(manager: EntityManager, job: RunningJob, prepared: unknown): Promise<JobSummary> {
    runs.push(job);
    return work(manager, job, prepared);
  }
}

@Injectable()
@JobHandler('contradiction_scan')
class ScanHandler extends Scripted {}

@Injectable()
@JobHandler('review_due')
class ReviewDueHandler extends Scripted {}

@Injectable()
@JobHandler('recheck')
class RecheckHandler extends Scripted {}

@Injectable()
@JobHandler('capture')
class CaptureHandler extends Scripted {
  prepare(job: RunningJob, signal: AbortSignal): Promise<unknown> {
    return preparation(job, signal);
  }

  giveUp(_: EntityManager, { id }: RunningJob, reason: string): Promise<void> {
    givenUp.push([id, reason]);
    return Promise.resolve();
  }
}

@Injectable()
@JobHandler('recheck')
class SecondRecheckHandler extends Scripted {}

@Injectable()
@JobHandler('capture')
class UnpreparedCaptureHandler extends Scripted {}

@Injectable()
@JobHandler('idle_assignments')
class IdleHandler extends Scripted {}

@Injectable()
@JobHandler('audit_seal')
class SealHandler extends Scripted {}

const HANDLERS = [ScanHandler, ReviewDueHandler, RecheckHandler, CaptureHandler, IdleHandler, SealHandler];

interface Row {
  state: string;
  attempts: number;
  last_error: string | null;
  result: unknown;
  finished_at: Date | null;
  seconds_to_run: number;
}

/** A job that the relay leaves alone for as long as a test may take. */
const FAR_AWAY = new Date('2999-01-01T00:00:00Z');

let database: TestDatabase;
let started: TestingModule | null = null;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

beforeEach(() => {
  work = DONE;
  preparation = () => Promise.resolve();
  runs = [];
  givenUp = [];
});

/** What one test leaves in the queue is nothing that the next has to run. */
afterEach(async () => {
  await stop();
  await rawQuery('delete from jobs');
});

async function start(handlers: Type[] = HANDLERS, redis: { url: string } | null = null): Promise<void> {
  const config = loadConfig({ DATABASE_URL: database.url, ISNAD_REDIS_PREFIX: redisPrefix() });
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(config),
      TypeOrmModule.forRoot({
        ...dataSourceOptions(database.url, 10),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
      JobsModule.forRoot(config, redis),
    ],
    providers: handlers,
  }).compile();
  module.useLogger(false);
  started = module;
  dataSource = module.get(DataSource);
  await module.init();
}

async function stop(): Promise<void> {
  const stopping = started;
  started = null;
  await stopping?.close();
}

const enqueue = (runAt?: Date, kind: JobKind = 'recheck') =>
  dataSource.transaction((manager) => enqueueJob(manager, { kind, subject: newId(), runAt }));

const execute = (id: string) => started!.get(RunJob).execute(id);

async function row(id: string): Promise<Row> {
  const [found] = await dataSource.query<Row[]>(
    `select state, attempts, last_error, result, finished_at,
       extract(epoch from run_at - now())::double precision as seconds_to_run from jobs where id = $1`,
    [id],
  );
  return found!;
}

const untilDone = (id: string, timeoutMs?: number) =>
  waitUntil(
    `job ${id} is done`,
    async () => {
      const seen = await row(id);
      if (seen.state !== 'done') throw new Error(JSON.stringify(seen));
      return seen;
    },
    { timeoutMs },
  );

/** An effect that can be counted: nothing else of these tests writes such an event. */
async function leaveTrace(manager: EntityManager, { id }: RunningJob): Promise<void> {
  await manager.query(
    `insert into audit_events (actor_kind, actor_name, action, entity_type, entity_id)
     values ('system', 'test', 'trace.left', 'job', $1)`,
    [id],
  );
}

async function traces(id: string): Promise<number> {
  const [found] = await dataSource.query<[{ count: number }]>(
    `select count(*)::integer as count from audit_events where action = 'trace.left' and entity_id = $1`,
    [id],
  );
  return found.count;
}

describe('the start', () => {
  it.each([
    [
      'has no handler',
      [ScanHandler, ReviewDueHandler, CaptureHandler],
      'No handler for the job kind recheck',
    ],
    ['has two handlers', [...HANDLERS, SecondRecheckHandler], 'The job kind recheck has two handlers'],
    [
      'of the outside lane is not prepared',
      [ScanHandler, ReviewDueHandler, RecheckHandler, UnpreparedCaptureHandler],
      'OUTSIDE_KINDS prepare, and no others do: see capture',
    ],
  ])('is refused while a kind %s', async (_, handlers, message) => {
    await expect(start(handlers)).rejects.toThrow(message);
  });
});

describe('running a job', () => {
  beforeEach(() => start());

  it('gives the handler its subject and the number of the attempt, and keeps what it reports', async () => {
    work = () => Promise.resolve({ compared: 3, note: 'عربي' });
    const id = await enqueue(FAR_AWAY, 'review_due');
    await execute(id);
    expect(runs).toMatchObject([{ id, kind: 'review_due', attempts: 1 }]);
    expect(await row(id)).toMatchObject({
      state: 'done',
      attempts: 1,
      last_error: null,
      result: { compared: 3, note: 'عربي' },
      finished_at: expect.any(Date) as unknown,
    });
  });

  it('commits the effect and the closing together', async () => {
    work = async (manager, job) => {
      await leaveTrace(manager, job);
      const [seenOutside] = await dataSource.query<[{ count: number }]>(
        `select count(*)::integer as count from audit_events where entity_id = $1`,
        [job.id],
      );
      expect(seenOutside.count).toBe(0);
      return {};
    };
    const id = await enqueue(FAR_AWAY);
    await execute(id);
    expect([await traces(id), (await row(id)).state]).toEqual([1, 'done']);
  });

  it('leaves no effect of a handler that writes and then fails', async () => {
    work = async (manager, job) => {
      await leaveTrace(manager, job);
      throw new Error('The gauge is broken');
    };
    const id = await enqueue(FAR_AWAY);
    await execute(id);
    expect(await traces(id)).toBe(0);
    expect(await row(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      last_error: 'The gauge is broken',
      finished_at: null,
      result: null,
    });
  });

  it('leaves no effect when the row cannot be closed', async () => {
    work = async (manager, job) => {
      await leaveTrace(manager, job);
      return { notForJson: 1n };
    };
    const id = await enqueue(FAR_AWAY);
    await execute(id);
    expect([await traces(id), (await row(id)).state]).toEqual([0, 'queued']);
  });

  it('records a failure of the database itself, which has broken the handler’s transaction', async () => {
    work = async (manager) => {
      await manager.query('select 1 / 0');
      return {};
    };
    const id = await enqueue(FAR_AWAY);
    await execute(id);
    expect(await row(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'division by zero' });
  });

  it('waits longer after each failure, and forgets the error after a success', async () => {
    work = () => Promise.reject(new Error('Not yet'));
    const id = await enqueue(FAR_AWAY);
    for (const [least, most] of [
      [2, 2.5],
      [8, 10],
      [32, 40],
    ] as const) {
      await execute(id);
      const { seconds_to_run: seconds } = await row(id);
      expect(seconds).toBeGreaterThan(least - 1);
      expect(seconds).toBeLessThanOrEqual(most);
    }
    work = DONE;
    await execute(id);
    expect(await row(id)).toMatchObject({ state: 'done', attempts: 4, last_error: null });
  });

  it('gives a job up after its last attempt, and says why', async () => {
    work = () => Promise.reject(new Error('Never'));
    const id = await enqueue(FAR_AWAY);
    for (let attempt = 1; attempt <= 6; attempt += 1) await execute(id);
    expect(runs).toHaveLength(5);
    expect(await row(id)).toMatchObject({
      state: 'failed',
      attempts: 5,
      last_error: 'Never',
      finished_at: expect.any(Date) as unknown,
    });
  });

  it('happens once when it is delivered several times at once', async () => {
    work = async (manager, job) => {
      await leaveTrace(manager, job);
      await new Promise((later) => setTimeout(later, 50));
      return {};
    };
    const id = await enqueue(FAR_AWAY);
    await Promise.all(Array.from({ length: 5 }, () => execute(id)));
    await execute(id);
    expect(runs).toHaveLength(1);
    expect([await traces(id), (await row(id)).attempts]).toEqual([1, 1]);
  });

  it('does nothing for a row that is not there', async () => {
    await execute(newId());
    expect(runs).toEqual([]);
  });
});

describe('a job that talks to the outside', () => {
  beforeEach(() => start());

  const enqueueOutside = () => enqueue(FAR_AWAY, 'capture');

  it('is prepared without a transaction, and what that comes to is handed to its run', async () => {
    preparation = async () => {
      const [open] = await dataSource.query<[{ count: number }]>(
        `select count(*)::integer as count from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`,
      );
      return open;
    };
    work = (_, __, prepared) => Promise.resolve({ prepared });
    const id = await enqueueOutside();
    await execute(id);
    expect(await row(id)).toMatchObject({ state: 'done', attempts: 1, result: { prepared: { count: 0 } } });
  });

  it('takes effect once when two deliveries prepare it at once', async () => {
    let inside = 0;
    preparation = async () => {
      inside += 1;
      await waitUntil('both are prepared', () => inside === 2 || null);
    };
    work = async (manager, job) => {
      await leaveTrace(manager, job);
      return {};
    };
    const id = await enqueueOutside();
    const first = execute(id);
    await waitUntil('the first is being prepared', () => inside === 1 || null);
    await Promise.all([first, execute(id)]);
    expect([await traces(id), runs.length, (await row(id)).state]).toEqual([1, 1, 'done']);
  });

  it('is tried again when its preparation fails', async () => {
    preparation = () => Promise.reject(new Error('No answer'));
    const id = await enqueueOutside();
    await execute(id);
    expect(await row(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'No answer' });
    expect(runs).toEqual([]);
  });

  it('comes back later when its turn has not come, and that was no attempt', async () => {
    const until = new Date(Date.now() + 60_000);
    preparation = () => Promise.reject(new JobPostponed(until, 'The site wants a pause.'));
    const id = await enqueueOutside();
    await execute(id);
    const { seconds_to_run: wait, ...left } = await row(id);
    expect(left).toMatchObject({ state: 'queued', attempts: 0, last_error: null });
    expect(Math.round(wait / 10)).toBe(6);
  });

  it('is given up after its last attempt, of which its handler is told', async () => {
    preparation = () => Promise.reject(new Error('No answer'));
    const id = await enqueueOutside();
    for (let attempt = 1; attempt <= 6; attempt += 1) await execute(id);
    expect(await row(id)).toMatchObject({ state: 'failed', attempts: 5, last_error: 'No answer' });
    expect(givenUp).toEqual([[id, 'No answer']]);
  });

  it('counts an attempt that the process does not survive, and gives up when none was survived', async () => {
    const id = await enqueueOutside();
    await rawQuery(`update jobs set attempts = 5, state = 'sent', sent_at = now() where id = '${id}'`);
    preparation = () => Promise.reject(new Error('It must not be tried again'));
    await execute(id);
    expect(givenUp).toEqual([[id, 'Every attempt was cut off before its end.']]);
    expect(await row(id)).toMatchObject({ state: 'failed' });
  });

  it('has counted the attempt by the time that it is prepared', async () => {
    let counted = 0;
    preparation = async ({ id }) => {
      counted = (await row(id)).attempts;
    };
    await execute(await enqueueOutside());
    expect(counted).toBe(1);
  });

  it('is broken off and handed back when the process stops', async () => {
    preparation = (_, signal) =>
      new Promise((__, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('Broken off'));
        });
      });
    const id = await enqueue(undefined, 'capture');
    await waitUntil('it is being prepared', async () => ((await row(id)).attempts === 1 ? true : null));
    await stop();
    await start();
    preparation = () => Promise.resolve();
    expect(await untilDone(id)).toMatchObject({ attempts: 1, last_error: null });
  });
});

describe('the relay', () => {
  beforeEach(() => start());

  it('has a job run promptly after the commit that promised it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await enqueue();
      await untilDone(id, 500);
    }
  });

  it('has nothing run before the commit, and never what was rolled back', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    const early = await enqueueJob(runner.manager, { kind: 'recheck', subject: newId() });
    const other = await enqueue();
    await untilDone(other);
    expect(runs.map(({ id }) => id)).toEqual([other]);
    await runner.commitTransaction();
    await untilDone(early, 500);
    await runner.startTransaction();
    const never = await enqueueJob(runner.manager, { kind: 'recheck', subject: newId() });
    await runner.rollbackTransaction();
    await runner.release();
    await untilDone(await enqueue());
    expect(runs.map(({ id }) => id)).not.toContain(never);
  });

  it('leaves what is due later until then', async () => {
    const soon = await enqueue(new Date(Date.now() + 1_200));
    const far = await enqueue(FAR_AWAY);
    await untilDone(await enqueue());
    expect(await row(soon)).toMatchObject({ state: 'queued', attempts: 0 });
    const { seconds_to_run: seconds } = await untilDone(soon);
    expect(seconds).toBeLessThanOrEqual(0);
    expect(await row(far)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('tries a failed job again by itself', async () => {
    work = (_, { attempts }) => (attempts === 1 ? Promise.reject(new Error('Once')) : Promise.resolve({}));
    const id = await enqueue();
    expect(await untilDone(id)).toMatchObject({ attempts: 2, last_error: null });
  });

  it('sends more than fit into one batch', async () => {
    await dataSource.query(
      `insert into jobs (id, kind, subject) select gen_random_uuid(), 'recheck', gen_random_uuid()
       from generate_series(1, 510)`,
    );
    await waitUntil(
      'all are done',
      async () => {
        const [found] = await dataSource.query<[{ open: number }]>(
          `select count(*)::integer as open from jobs where state <> 'done' and run_at <= now()`,
        );
        if (found.open > 0) throw new Error(`${found.open} are open`);
        return true;
      },
      { timeoutMs: 15_000 },
    );
    expect(runs).toHaveLength(510);
  }, 20_000);
});

describe('without Redis', () => {
  it('runs jobs one after the other', async () => {
    await start();
    let atOnce = 0;
    let most = 0;
    work = async () => {
      most = Math.max(most, (atOnce += 1));
      await new Promise((later) => setTimeout(later, 10));
      atOnce -= 1;
      return {};
    };
    const ids = await Promise.all(Array.from({ length: 8 }, () => enqueue()));
    for (const id of ids) await untilDone(id);
    expect(most).toBe(1);
  });

  it('runs other jobs while one waits for the outside', async () => {
    await start();
    let answer = (): void => undefined;
    preparation = () => new Promise<void>((given) => (answer = given));
    const waiting = await enqueue(undefined, 'capture');
    await waitUntil('it is being prepared', async () => ((await row(waiting)).attempts === 1 ? true : null));
    await untilDone(await enqueue());
    answer();
    await untilDone(waiting);
  });

  it('goes on after a job that fails', async () => {
    await start();
    const ids = [await enqueue(FAR_AWAY), await enqueue(FAR_AWAY)];
    work = (_, { id }) => (id === ids[0] ? Promise.reject(new Error('Broken')) : Promise.resolve({}));
    await started!.get(InProcessCarrier).carry([...ids, ids[1]!].map((id) => ({ id, kind: 'recheck' })));
    await untilDone(ids[1]!);
    expect(runs.map(({ id }) => id)).toEqual(ids);
    expect(await row(ids[0]!)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('finishes the job at hand when it stops, and leaves the others for the next start', async () => {
    await start();
    let release = (): void => undefined;
    const gate = new Promise<void>((given) => (release = given));
    work = async () => {
      await gate;
      return {};
    };
    const first = await enqueue();
    await waitUntil('the first is running', () => (runs.length > 0 ? true : null));
    const second = await enqueue();
    await waitUntil('the second was sent', async () => ((await row(second)).state === 'sent' ? true : null));
    const stopping = stop();
    await new Promise((later) => setTimeout(later, 200));
    release();
    await stopping;
    await start();
    expect(await row(first)).toMatchObject({ state: 'done' });
    expect(await row(second)).toMatchObject({ state: 'sent', attempts: 0 });
    await stop();
    work = DONE;
    await rawQuery(`update jobs set sent_at = now() - interval '1 minute' where id = '${second}'`);
    await start();
    await untilDone(second);
  }, 15_000);
});

async function rawQuery(sql: string): Promise<void> {
  const connection = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
  await connection.query(sql);
  await connection.destroy();
}

describe('with Redis', () => {
  it('runs each job once', async () => {
    await start(HANDLERS, { url: redisUrl() });
    const ids = await Promise.all(Array.from({ length: 10 }, () => enqueue()));
    for (const id of ids) await untilDone(id);
    expect(runs.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('runs other jobs while more wait for the outside than a worker takes at once', async () => {
    await start(HANDLERS, { url: redisUrl() });
    const answers: (() => void)[] = [];
    preparation = () => new Promise<void>((given) => answers.push(given));
    const waiting = await Promise.all(Array.from({ length: 6 }, () => enqueue(undefined, 'capture')));
    await waitUntil('as many as may are prepared', () => answers.length === 4 || null);
    await untilDone(await enqueue());
    preparation = () => Promise.resolve();
    for (const answer of answers) answer();
    for (const id of waiting) await untilDone(id);
  });

  it('tries a failed job again, though it comes with the same id', async () => {
    await start(HANDLERS, { url: redisUrl() });
    work = (_, { attempts }) => (attempts === 1 ? Promise.reject(new Error('Once')) : Promise.resolve({}));
    expect(await untilDone(await enqueue(), 8_000)).toMatchObject({ attempts: 2 });
  }, 15_000);
});
