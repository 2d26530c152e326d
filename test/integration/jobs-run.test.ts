import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { JobPostponed } from '../../src/platform/jobs/job-handler.js';
import { waitUntil } from '../support/wait-until.js';
import { DONE, FAR_AWAY, JobDesk } from './support/job-desk.js';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

describe('the start', () => {
  it.each([
    ['has no handler', () => jobs.handlers(['contradiction_scan', 'capture']), 'No handler for the job kind'],
    [
      'has two handlers',
      () => [...jobs.handlers(), jobs.handler('recheck', false)],
      'The job kind recheck has two handlers',
    ],
    [
      'that waits for the outside is not prepared',
      () => [...jobs.handlers(['contradiction_scan', 'recheck']), jobs.handler('capture', false)],
      'Handlers of kinds that wait for the outside prepare, and no others do: see capture',
    ],
  ])('is refused while a kind %s', async (_, handlers, message) => {
    await expect(jobs.start(null, handlers())).rejects.toThrow(message);
  });
});

describe('running a job', () => {
  beforeEach(() => jobs.start());

  it('gives the handler its subject and the number of the attempt, and keeps what it reports', async () => {
    jobs.work = () => Promise.resolve({ compared: 3, note: 'عربي' });
    const id = await jobs.enqueue(FAR_AWAY, 'review_due');
    await jobs.execute(id);
    expect(jobs.runs).toMatchObject([{ id, kind: 'review_due', attempts: 1 }]);
    expect(await jobs.row(id)).toMatchObject({
      state: 'done',
      attempts: 1,
      last_error: null,
      result: { compared: 3, note: 'عربي' },
      finished_at: expect.any(Date) as unknown,
    });
  });

  it('commits the effect and the closing together', async () => {
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      const [seenOutside] = await jobs.dataSource.query<[{ count: number }]>(
        `select count(*)::integer as count from audit_events where entity_id = $1`,
        [job.id],
      );
      expect(seenOutside.count).toBe(0);
      return {};
    };
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect([await jobs.traces(id), (await jobs.row(id)).state]).toEqual([1, 'done']);
  });

  it('leaves no effect of a handler that writes and then fails', async () => {
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      throw new Error('The gauge is broken');
    };
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect(await jobs.traces(id)).toBe(0);
    expect(await jobs.row(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      last_error: 'The gauge is broken',
      finished_at: null,
      result: null,
    });
  });

  it('leaves no effect when the row cannot be closed', async () => {
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      return { notForJson: 1n };
    };
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect([await jobs.traces(id), (await jobs.row(id)).state]).toEqual([0, 'queued']);
  });

  it('records a failure of the database itself, which has broken the handler’s transaction', async () => {
    jobs.work = async (manager) => {
      await manager.query('select 1 / 0');
      return {};
    };
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      last_error: 'division by zero',
    });
  });

  it('waits longer after each failure, and forgets the error after a success', async () => {
    jobs.work = () => Promise.reject(new Error('Not yet'));
    const id = await jobs.enqueue(FAR_AWAY);
    for (const [least, most] of [
      [2, 2.5],
      [8, 10],
      [32, 40],
    ] as const) {
      await jobs.execute(id);
      const [{ seconds }] = await jobs.dataSource.query<[{ seconds: number }]>(
        `select extract(epoch from run_at - (errors -> -1 ->> 'at')::timestamptz)::double precision as seconds
         from jobs where id = $1`,
        [id],
      );
      expect(seconds).toBeGreaterThanOrEqual(least);
      expect(seconds).toBeLessThanOrEqual(most);
    }
    jobs.work = DONE;
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'done', attempts: 4, last_error: null });
  });

  it('waits until then though its id is delivered again', async () => {
    jobs.work = () => Promise.reject(new Error('Not yet'));
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.deliver(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'queued', attempts: 0 });
    await jobs.execute(id);
    await jobs.deliver(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(jobs.runs).toHaveLength(1);
  });

  it('gives a job up after its last attempt, and says why', async () => {
    jobs.work = () => Promise.reject(new Error('Never'));
    const id = await jobs.enqueue(FAR_AWAY);
    for (let attempt = 1; attempt <= 6; attempt += 1) await jobs.execute(id);
    expect(jobs.runs).toHaveLength(5);
    expect(await jobs.row(id)).toMatchObject({
      state: 'failed',
      attempts: 5,
      last_error: 'Never',
      finished_at: expect.any(Date) as unknown,
    });
  });

  it('happens once when it is delivered several times at once', async () => {
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      await new Promise((later) => setTimeout(later, 50));
      return {};
    };
    const id = await jobs.enqueue(FAR_AWAY);
    await Promise.all(Array.from({ length: 5 }, () => jobs.execute(id)));
    await jobs.execute(id);
    expect(jobs.runs).toHaveLength(1);
    expect([await jobs.traces(id), (await jobs.row(id)).attempts]).toEqual([1, 1]);
  });

  it('is begun once its row is free, where another process that looks for due jobs has it locked', async () => {
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.markSent(id);
    const other = jobs.dataSource.createQueryRunner();
    await other.startTransaction();
    try {
      await other.query('select from jobs where id = $1 for update', [id]);
      const delivered = jobs.deliver(id);
      await new Promise((later) => setTimeout(later, 200));
      expect(await jobs.row(id)).toMatchObject({ state: 'sent' });
      // Meanwhile others are begun.
      const next = await jobs.enqueue(FAR_AWAY);
      await jobs.markSent(next);
      await jobs.deliver(next);
      expect(await jobs.row(next)).toMatchObject({ state: 'done' });
      await other.commitTransaction();
      await delivered;
      expect(await jobs.row(id)).toMatchObject({ state: 'done', attempts: 1 });
    } finally {
      await other.release();
    }
  });

  it('does nothing for a row that is not there', async () => {
    await jobs.execute(newId());
    expect(jobs.runs).toEqual([]);
  });
});

describe('a job that talks to the outside', () => {
  beforeEach(() => jobs.start());

  const enqueueOutside = () => jobs.enqueue(FAR_AWAY, 'capture');

  it('is prepared without a transaction, and what that comes to is handed to its run', async () => {
    jobs.preparation = async () => {
      const [open] = await jobs.dataSource.query<[{ count: number }]>(
        `select count(*)::integer as count from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`,
      );
      return open;
    };
    jobs.work = (_, __, prepared) => Promise.resolve({ prepared });
    const id = await enqueueOutside();
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({
      state: 'done',
      attempts: 1,
      result: { prepared: { count: 0 } },
    });
  });

  it('takes effect once where it was taken from a process that goes on with it all the same', async () => {
    const inside: (() => void)[] = [];
    jobs.preparation = () => new Promise<void>((ready) => inside.push(ready));
    jobs.work = async (manager, job) => {
      await jobs.leaveTrace(manager, job);
      return { attempt: job.attempts };
    };
    const id = await enqueueOutside();
    const first = jobs.execute(id);
    await waitUntil('the first is being prepared', () => inside.length === 1 || null);
    await jobs.rawQuery(`update jobs set state = 'queued', sent_at = null where id = '${id}'`);
    const second = jobs.execute(id);
    await waitUntil('the second is being prepared', () => inside.length === 2 || null);
    inside[0]!();
    await first;
    expect([await jobs.traces(id), (await jobs.row(id)).state]).toEqual([0, 'running']);
    inside[1]!();
    await second;
    expect([await jobs.traces(id), (await jobs.row(id)).result]).toEqual([1, { attempt: 2 }]);
  });

  it('is tried again when its preparation fails', async () => {
    jobs.preparation = () => Promise.reject(new Error('No answer'));
    const id = await enqueueOutside();
    await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'No answer' });
    expect(jobs.runs).toEqual([]);
  });

  it('comes back later when its turn has not come, and that was no attempt', async () => {
    const until = new Date(Date.now() + 60_000);
    jobs.preparation = () => Promise.reject(new JobPostponed(until, 'The site wants a pause.'));
    const id = await enqueueOutside();
    await jobs.execute(id);
    const { seconds_to_run: wait, ...left } = await jobs.row(id);
    expect(left).toMatchObject({ state: 'queued', attempts: 0, last_error: null });
    expect(Math.round(wait / 10)).toBe(6);
  });

  it('is given up after its last attempt, of which its handler is told', async () => {
    jobs.preparation = () => Promise.reject(new Error('No answer'));
    const id = await enqueueOutside();
    for (let attempt = 1; attempt <= 6; attempt += 1) await jobs.execute(id);
    expect(await jobs.row(id)).toMatchObject({ state: 'failed', attempts: 5, last_error: 'No answer' });
    expect(jobs.givenUp).toEqual([[id, 'No answer']]);
  });

  it('counts an attempt that the process does not survive, and gives up when none was survived', async () => {
    const id = await enqueueOutside();
    await jobs.rawQuery(`update jobs set attempts = 5, state = 'sent', sent_at = now() where id = '${id}'`);
    jobs.preparation = () => Promise.reject(new Error('It must not be tried again'));
    await jobs.execute(id);
    expect(jobs.givenUp).toEqual([[id, 'Every attempt was cut off before its end.']]);
    expect(await jobs.row(id)).toMatchObject({ state: 'failed' });
  });

  it('has counted the attempt by the time that it is prepared', async () => {
    let counted = 0;
    jobs.preparation = async ({ id }) => {
      counted = (await jobs.row(id)).attempts;
    };
    await jobs.execute(await enqueueOutside());
    expect(counted).toBe(1);
  });

  it('is broken off and handed back when the process stops', async () => {
    jobs.preparation = (_, signal) =>
      new Promise((__, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('Broken off'));
        });
      });
    const id = await jobs.enqueue(undefined, 'capture');
    await waitUntil('it is being prepared', async () => ((await jobs.row(id)).attempts === 1 ? true : null));
    await jobs.stop();
    jobs.preparation = () => Promise.resolve();
    await jobs.start();
    expect(await jobs.untilDone(id)).toMatchObject({ attempts: 1, last_error: null });
  });
});
