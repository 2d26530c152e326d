import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { JobEndings } from '../../src/platform/jobs/job-endings.js';
import { JobPostponed } from '../../src/platform/jobs/job-handler.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { CancelJob } from '../../src/platform/jobs/manage/cancel-job.js';
import { TakeJobs } from '../../src/platform/jobs/take-jobs.js';
import { WorkerLife } from '../../src/platform/jobs/worker-life.js';
import { waitUntil } from '../support/wait-until.js';
import { EDITOR } from './support/desk.js';
import { FAR_AWAY, JobDesk } from './support/job-desk.js';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

const after = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

describe('how an attempt ended', () => {
  beforeEach(() => jobs.start());

  it('is written though the error holds what the database does not take', async () => {
    jobs.work = () => Promise.reject(new Error('Read \0 and 😀'));
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({
      state: 'queued',
      last_error: 'Read \uFFFD and 😀',
      errors: [{ attempt: 1, message: 'Read \uFFFD and 😀' }],
    });
  });

  it('is written though that takes so long that the process looks for what it dropped meanwhile', async () => {
    const endings = jobs.module.get(JobEndings);
    const fail = endings.fail.bind(endings);
    jest.spyOn(endings, 'fail').mockImplementation(async (...given) => {
      await after(6_000);
      return fail(...given);
    });
    jobs.work = () => Promise.reject(new Error('It is down.'));
    const id = await jobs.enqueue(FAR_AWAY);
    const running = jobs.execute(id);
    await jobs.until(id, 'running');
    await jobs.rawQuery(`update jobs set started_at = now() - interval '1 minute' where id = '${id}'`);
    await running;
    expect(await jobs.row(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'It is down.' });
  }, 15_000);
});

describe('a job that cannot be given up', () => {
  it('says so, waits longer after each time, and is given up once it can be', async () => {
    await jobs.start();
    jobs.work = () => Promise.reject(new Error('It is down.'));
    jobs.ending = () => Promise.reject(new Error('Its subject is locked.'));
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.rawQuery(`update jobs set max_attempts = 1 where id = '${id}'`);
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({
      state: 'queued',
      last_error: 'It is down. It could not be given up: Its subject is locked.',
    });
    jobs.ending = () => Promise.resolve();
    await jobs.execute(id);
    expect((await jobs.row(id)).state).toBe('failed');
  });

  it('says so when it was cancelled, is not worked on again, and ends once it can be given up', async () => {
    await jobs.start();
    jobs.work = (_, __, ___, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    jobs.ending = () => Promise.reject(new Error('Its subject is locked.'));
    const id = await jobs.enqueue(FAR_AWAY);
    const running = jobs.execute(id);
    await jobs.until(id, 'running');
    await new CancelJob(jobs.dataSource, jobs.module.get(JobHandlers)).execute(EDITOR, id);
    await running;
    const put = await jobs.row(id);
    expect(put).toMatchObject({
      state: 'queued',
      cancelled_by: EDITOR.name,
      last_error: 'It could not be given up: Its subject is locked.',
      errors: [{ attempt: 1, message: 'It could not be given up: Its subject is locked.' }],
    });
    expect(put.seconds_to_run).toBeGreaterThan(0);
    jobs.ending = () => Promise.resolve();
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'cancelled', cancelled_by: EDITOR.name });
    expect(jobs.runs).toHaveLength(1);
  });
});

describe('a job that a process has for the second time', () => {
  it('stays at hand when the first time ends, which no longer counts', async () => {
    const goOn: (() => void)[] = [];
    jobs.work = () =>
      new Promise((resolve) => {
        goOn.push(() => {
          resolve({});
        });
      });
    await jobs.start();
    const id = await jobs.enqueue(FAR_AWAY);
    const first = jobs.execute(id);
    await waitUntil('it is begun', () => goOn.length === 1 || null);
    // As others do with the jobs of a process that was held for a while.
    await jobs.rawQuery(`update jobs set state = 'queued' where id = '${id}'`);
    const second = jobs.execute(id);
    await waitUntil('it is begun again', () => goOn.length === 2 || null);
    goOn[0]?.();
    await first;
    await jobs.rawQuery(`update jobs set started_at = now() - interval '1 minute' where id = '${id}'`);
    await after(6_000);
    expect(await jobs.row(id)).toMatchObject({ state: 'running', attempts: 2 });
    goOn[1]?.();
    await second;
    expect(await jobs.row(id)).toMatchObject({ state: 'done', attempts: 2 });
  }, 15_000);
});

describe('a process that was held to be dead', () => {
  /** What another process has begun meanwhile, after somebody had the job tried again: its number is the same. */
  async function overtaken(): Promise<{ id: string; end: (error?: Error) => void; first: Promise<void> }> {
    const ends: ((error?: Error) => void)[] = [];
    jobs.work = () =>
      new Promise((resolve, reject) => {
        ends.push((error) => {
          if (error) reject(error);
          else resolve({});
        });
      });
    await jobs.start();
    const id = await jobs.enqueue(FAR_AWAY);
    const first = jobs.execute(id);
    await waitUntil('it is begun', () => ends.length === 1 || null);
    await jobs.rawQuery(`update jobs set state = 'queued', attempts = 0 where id = '${id}'`);
    await jobs.start();
    running = jobs.execute(id);
    await waitUntil('it is begun elsewhere', () => ends.length === 2 || null);
    endOther = () => ends[1]?.();
    return { id, end: (error) => ends[0]?.(error), first };
  }
  let running: Promise<void>;
  let endOther: () => void;
  const isElsewhere = async (id: string) => {
    const [row] = await jobs.rawQuery<[{ state: string; is_elsewhere: boolean }]>(
      `select state, worker_id = '${jobs.module.get(WorkerLife).id}' as is_elsewhere from jobs where id = '${id}'`,
    );
    return row;
  };
  afterEach(async () => {
    endOther();
    await running;
  });

  it.each([
    ['done', undefined],
    ['failed', new Error('It is down.')],
    ['postponed', new JobPostponed(FAR_AWAY, 'Later.')],
  ])('leaves the job to whoever has it now, when it is %s there', async (_, error) => {
    const { id, end, first } = await overtaken();
    end(error);
    await first;
    expect(await isElsewhere(id)).toEqual({ state: 'running', is_elsewhere: true });
    expect(await jobs.row(id)).toMatchObject({ attempts: 1, errors: [] });
  });

  it('leaves it to that also where it was cancelled there', async () => {
    const { id, end, first } = await overtaken();
    await jobs.rawQuery(`update jobs set cancelled_by = 'Somebody' where id = '${id}'`);
    end();
    await first;
    expect(await isElsewhere(id)).toEqual({ state: 'running', is_elsewhere: true });
    expect(jobs.givenUp).toEqual([]);
  });
});

describe('a stop', () => {
  it('waits for a job that is just being taken', async () => {
    const module = await jobs.start();
    const takeJobs = module.get(TakeJobs);
    const take = takeJobs.take.bind(takeJobs);
    const id = await jobs.enqueue(FAR_AWAY);
    let letGo = (): void => undefined;
    const held = new Promise<void>((given) => (letGo = given));
    Object.assign(takeJobs, {
      take: async (taken: string) => {
        const job = await take(taken);
        await held;
        return job;
      },
    });
    const running = jobs.execute(id);
    let stopping = Promise.resolve();
    try {
      await jobs.until(id, 'running');
      stopping = jobs.stop();
      const first = await Promise.race([
        stopping.then(() => 'it has stopped'),
        after(300).then(() => 'it waits'),
      ]);
      expect(first).toBe('it waits');
    } finally {
      letGo();
    }
    await stopping;
    await running;
    await jobs.start();
    expect(await jobs.row(id)).toMatchObject({ state: 'done', attempts: 1 });
  });
});

describe('a sign of life', () => {
  it('is given though every connection of the process is in use', async () => {
    await jobs.start();
    const busy = Array.from({ length: 10 }, () => jobs.dataSource.query('select pg_sleep(11)'));
    await after(9_000);
    const [{ seconds }] = await jobs.rawQuery<[{ seconds: number }]>(
      `select extract(epoch from now() - seen_at)::double precision as seconds from job_workers`,
    );
    expect(seconds).toBeLessThan(6);
    await Promise.all(busy);
  }, 20_000);
});
