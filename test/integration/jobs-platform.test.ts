import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { newId } from '../../src/platform/database/new-id.js';
import { CleanUpJobs } from '../../src/platform/jobs/clean-up-jobs.js';
import type { Carrier } from '../../src/platform/jobs/carrier.js';
import { JobEvents } from '../../src/platform/jobs/job-events.js';
import { enqueueJobs } from '../../src/platform/jobs/enqueue-job.js';
import {
  JOB_POLICIES,
  type JobKind,
  type JobPolicy,
  type JobPriority,
} from '../../src/platform/jobs/job-kinds.js';
import { SendDueJobs } from '../../src/platform/jobs/send-due-jobs.js';
import { redisUrl } from '../support/addresses.js';
import { waitUntil } from '../support/wait-until.js';
import { DONE, FAR_AWAY, JobDesk } from './support/job-desk.js';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

/** Another policy for one test. */
async function withPolicy(change: Partial<JobPolicy>, test: () => Promise<void>): Promise<void> {
  const policies = JOB_POLICIES as Record<string, JobPolicy>;
  const usual = JOB_POLICIES.recheck;
  policies['recheck'] = { ...usual, ...change };
  try {
    await test();
  } finally {
    policies['recheck'] = usual;
  }
}

describe('jobs that are begun together', () => {
  beforeEach(() => jobs.start());

  /** Transaction in which each was run, in the order of the jobs. */
  const runAll = async (ids: string[]): Promise<string[]> => {
    const transactions = new Map<string, string>();
    const { work } = jobs;
    jobs.work = async (manager, job, ...rest) => {
      const [{ id }] = await manager.query<[{ id: string }]>('select pg_current_xact_id()::text as id');
      transactions.set(job.id, id);
      return work(manager, job, ...rest);
    };
    await jobs.execute(...ids);
    return ids.map((id) => transactions.get(id)!);
  };
  const five = () => Promise.all(Array.from({ length: 5 }, () => jobs.enqueue(FAR_AWAY)));

  it('share a transaction', async () => {
    const ids = await five();
    expect(new Set(await runAll(ids)).size).toBe(1);
    for (const id of ids) expect(await jobs.row(id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('do not suffer from the one that fails', async () => {
    const ids = await five();
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      if (job.id === ids[2]) throw new Error('Broken');
      return {};
    };
    expect(new Set(await runAll(ids)).size).toBe(5);
    const rows = await Promise.all(ids.map((id) => jobs.row(id)));
    expect(rows.map(({ state }) => state)).toEqual(['done', 'done', 'queued', 'done', 'done']);
    expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1]);
    expect(await Promise.all(ids.map((id) => jobs.traces(id)))).toEqual([1, 1, 0, 1, 1]);
  });
});

describe('a job that hangs', () => {
  it('is broken off after the time of its kind, and nothing of it is written afterwards', async () => {
    await jobs.start();
    let goOn = (): void => undefined;
    const brokenOff = new Promise<void>((given) => (goOn = given));
    let late: Promise<unknown> = Promise.resolve();
    await withPolicy({ timeout: 0.3 }, async () => {
      jobs.work = async (manager, job) => {
        late = brokenOff.then(() => jobs.leaveTrace(manager, job));
        late.catch(() => undefined);
        await jobs.leaveTrace(manager, job);
        await late;
        return {};
      };
      const id = await jobs.enqueue(FAR_AWAY);
      await jobs.execute(id);
      expect(await jobs.row(id)).toMatchObject({ state: 'queued', last_error: 'Broken off after 0.3 s.' });
      goOn();
      await expect(late).rejects.toThrow();
      expect(await jobs.traces(id)).toBe(0);
    });
  });

  it('in a statement of the database has that ended too', async () => {
    await jobs.start();
    await withPolicy({ timeout: 0.3 }, async () => {
      jobs.work = (manager) => manager.query('select pg_sleep(30)');
      const id = await jobs.enqueue(FAR_AWAY);
      await jobs.execute(id);
      const [sleeping] = await jobs.dataSource.query<[{ count: number }]>(
        `select count(*)::integer as count from pg_stat_activity
         where datname = current_database() and query = 'select pg_sleep(30)'`,
      );
      expect([(await jobs.row(id)).last_error, sleeping.count]).toEqual(['Broken off after 0.3 s.', 0]);
    });
  });
});

describe('the errors of a job', () => {
  it('are kept by attempt, the last ten of them', async () => {
    await jobs.start();
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.rawQuery(`update jobs set max_attempts = 12 where id = '${id}'`);
    jobs.work = (_, { attempts }) => Promise.reject(new Error(`Number ${attempts.toString()}`));
    for (let attempt = 1; attempt <= 12; attempt += 1) await jobs.execute(id);
    const { state, errors } = await jobs.row(id);
    expect(state).toBe('failed');
    expect(errors.map(({ attempt, message }) => [attempt, message])).toEqual(
      Array.from({ length: 10 }, (_, at) => [at + 3, `Number ${(at + 3).toString()}`]),
    );
  });
});

describe('a job whose process is gone', () => {
  const abandoned = async (worker: string): Promise<string> => {
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.rawQuery(`update jobs set state = 'running', attempts = 1, worker_id = '${worker}',
      run_at = now(), started_at = now() - interval '1 hour' where id = '${id}'`);
    return id;
  };

  it('is run again by another, and the attempt counts', async () => {
    await jobs.start();
    const id = await abandoned(newId());
    expect(await jobs.untilDone(id, 12_000)).toMatchObject({ attempts: 2 });
  }, 20_000);

  it('is left alone while its process gives signs of life', async () => {
    await jobs.start();
    const other = newId();
    await jobs.rawQuery(
      `insert into job_workers (id, role, host, pid) values ('${other}', 'worker', 'h', 1)`,
    );
    const id = await abandoned(other);
    await new Promise((later) => setTimeout(later, 7_000));
    expect(await jobs.row(id)).toMatchObject({ state: 'running', attempts: 1 });
  }, 20_000);

  it('is run again by the same process where that could not tell how it ended', async () => {
    await jobs.start();
    const [worker] = await jobs.dataSource.query<[{ id: string }]>('select id from job_workers');
    const id = await abandoned(worker.id);
    expect(await jobs.untilDone(id, 12_000)).toMatchObject({ attempts: 2 });
  }, 20_000);
});

describe('sending', () => {
  let dataSource: DataSource;

  beforeEach(async () => {
    dataSource = await new DataSource(dataSourceOptions(jobs.database.url, 2)).initialize();
  });
  afterEach(() => dataSource.destroy());

  /** Sends to a carrier that only notes what it was given, while no process runs that would send by itself. */
  const send = async (): Promise<string[]> => {
    const carried: string[] = [];
    const carrier: Carrier = {
      name: 'redis',
      carry: (given) => {
        carried.push(...given.map(({ id }) => id));
        return Promise.resolve();
      },
      lost: () => Promise.resolve([]),
      isReachable: () => Promise.resolve(true),
    };
    const sender = new SendDueJobs(dataSource, carrier, new JobEvents());
    while ((await sender.send()) === 'some');
    return carried;
  };
  const promise = (count: number, kind: JobKind, priority?: JobPriority) =>
    dataSource.transaction((manager) =>
      enqueueJobs(
        manager,
        Array.from({ length: count }, () => ({ kind, subject: newId(), priority })),
      ),
    );

  it('takes urgent jobs first, however long the others have waited', async () => {
    const ids = [];
    for (const priority of ['bulk', 'normal', 'urgent'] as const)
      ids.push(...(await promise(1, 'recheck', priority)));
    expect(await send()).toEqual(ids.toReversed());
  });

  it('leaves in the database what is more than may wait in Redis, of each kind by itself', async () => {
    await promise(2_600, 'recheck');
    await promise(10, 'review_due');
    expect((await send()).length).toBe(JOB_POLICIES.recheck.window + 10);
    expect(await send()).toEqual([]);
    const urgent = await promise(1, 'recheck', 'urgent');
    await dataSource.query(
      `delete from jobs where id in (select id from jobs where state = 'sent' and kind = 'recheck' limit 1)`,
    );
    expect(await send()).toEqual(urgent);
  });

  it('begins no more of a kind in a time than its rate allows', async () => {
    await promise(650, 'capture');
    await dataSource.query(`update jobs set state = 'done', started_at = now(), finished_at = now()
      where id in (select id from jobs where kind = 'capture' limit 580)`);
    expect(JOB_POLICIES.capture.rate).toEqual({ max: 600, seconds: 60 });
    expect((await send()).length).toBe(20);
    await dataSource.query(`update jobs set started_at = now() - interval '61 seconds' where state = 'done'`);
    expect((await send()).length).toBe(50);
  });
});

describe('work that recurs', () => {
  it('comes again, one of each kind at a time, however many processes there are', async () => {
    let running = 0;
    let most = 0;
    jobs.work = async (_, { kind }) => {
      if (kind !== 'audit_seal') return {};
      most = Math.max(most, (running += 1));
      await new Promise((later) => setTimeout(later, 100));
      running -= 1;
      return {};
    };
    await jobs.start();
    await jobs.start();
    const seals = async () =>
      (
        await jobs.dataSource.query<{ state: string }[]>(
          `select state from jobs where kind = 'audit_seal' order by finished_at`,
        )
      ).map(({ state }) => state);
    for (let round = 1; round <= 3; round += 1) {
      await jobs.rawQuery(`update job_schedules set next_at = now()`);
      await waitUntil(`it has come ${round} times`, async () => {
        expect(await seals()).toEqual(Array<string>(round).fill('done'));
        return true;
      });
    }
    expect(most).toBe(1);
  }, 60_000);
});

describe('the cleaning up', () => {
  it('throws away what ended long ago, of the kinds to which nothing refers; of what failed, what came again by itself', async () => {
    await jobs.start();
    await jobs.dataSource.query(
      `insert into jobs (id, kind, subject, state, last_error, cancelled_by, finished_at)
       select gen_random_uuid(), kind, gen_random_uuid(), state, 'E', 'U', now() - make_interval(days => days)
       from (values ('contradiction_scan'), ('capture'), ('audit_seal')) kinds (kind),
         (values ('done'), ('failed'), ('cancelled')) states (state), (values (0), (2), (31)) ages (days)`,
    );
    await jobs.dataSource.transaction((manager) => new CleanUpJobs().run(manager));
    const left = await jobs.dataSource.query<{ kind: string; state: string; days: number }[]>(
      `select kind, state, extract(day from now() - finished_at)::integer as days from jobs
       where finished_at is not null order by kind, state, days`,
    );
    const of = (kind: string, state: string) =>
      left.filter((row) => row.kind === kind && row.state === state).map(({ days }) => days);
    expect(of('contradiction_scan', 'done')).toEqual([0, 2]);
    expect(of('audit_seal', 'done')).toEqual([0]);
    expect(of('capture', 'done')).toEqual([0, 2, 31]);
    expect(of('contradiction_scan', 'cancelled')).toEqual([0, 2]);
    expect(of('capture', 'cancelled')).toEqual([0, 2, 31]);
    expect(of('contradiction_scan', 'failed')).toEqual([0, 2, 31]);
    expect(of('capture', 'failed')).toEqual([0, 2, 31]);
    expect(of('audit_seal', 'failed')).toEqual([0, 2]);
  });
});

describe('progress', () => {
  it('is seen while the job runs', async () => {
    await jobs.start();
    let go = (): void => undefined;
    jobs.work = async (_, __, ___, control) => {
      control.progress(3, 10);
      await new Promise<void>((ready) => (go = ready));
      return {};
    };
    const id = await jobs.enqueue(FAR_AWAY);
    const running = jobs.execute(id);
    await waitUntil('it is told', async () => (await jobs.row(id)).progress_done === 3 || null);
    expect(await jobs.row(id)).toMatchObject({ state: 'running', progress_total: 10 });
    go();
    await running;
    expect(await jobs.row(id)).toMatchObject({ state: 'done' });
  });
});

describe('a stop', () => {
  it('hands back what does not finish in time, as if it had not been begun', async () => {
    await jobs.start({ url: redisUrl() });
    jobs.work = () => new Promise(() => undefined);
    const id = await jobs.enqueue();
    await jobs.until(id, 'running');
    await jobs.stop();
    jobs.work = DONE;
    await jobs.start({ url: redisUrl() });
    expect(await jobs.untilDone(id, 5_000)).toMatchObject({ attempts: 1, last_error: null });
  }, 25_000);
});
