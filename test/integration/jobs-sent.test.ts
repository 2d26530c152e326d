import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import { InProcessCarrier } from '../../src/platform/jobs/in-process.carrier.js';
import { redisUrl } from '../support/addresses.js';
import { waitUntil } from '../support/wait-until.js';
import { FAR_AWAY, JobDesk } from './support/job-desk.js';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

describe('the relay', () => {
  beforeEach(() => jobs.start());

  it('has a job run at the commit that promised it, and not only when it next looks', async () => {
    await jobs.stopLooking();
    for (let round = 0; round < 5; round += 1) await jobs.untilDone(await jobs.enqueue());
  });

  it('has nothing run before the commit, and never what was rolled back', async () => {
    await jobs.stopLooking();
    const runner = jobs.dataSource.createQueryRunner();
    await runner.startTransaction();
    const early = await enqueueJob(runner.manager, { kind: 'recheck', subject: newId() });
    const other = await jobs.enqueue();
    await jobs.untilDone(other);
    expect(jobs.runs.map(({ id }) => id)).toEqual([other]);
    await runner.commitTransaction();
    await jobs.untilDone(early);
    await runner.startTransaction();
    const never = await enqueueJob(runner.manager, { kind: 'recheck', subject: newId() });
    await runner.rollbackTransaction();
    await runner.release();
    await jobs.untilDone(await jobs.enqueue());
    expect(jobs.runs.map(({ id }) => id)).not.toContain(never);
  });

  it('leaves what is due later until then', async () => {
    const soon = await jobs.enqueue(new Date(Date.now() + 1_200));
    const far = await jobs.enqueue(FAR_AWAY);
    await jobs.untilDone(await jobs.enqueue());
    await jobs.untilDone(soon);
    const [when] = await jobs.dataSource.query<[{ sent: boolean; begun: boolean }]>(
      'select sent_at >= run_at as sent, started_at >= run_at as begun from jobs where id = $1',
      [soon],
    );
    expect(when).toEqual({ sent: true, begun: true });
    expect(await jobs.row(far)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('tries a failed job again by itself', async () => {
    jobs.work = (_, { attempts }) =>
      attempts === 1 ? Promise.reject(new Error('Once')) : Promise.resolve({});
    const id = await jobs.enqueue();
    expect(await jobs.untilDone(id)).toMatchObject({ attempts: 2, last_error: null });
  });

  it('sends more than fit into one batch', async () => {
    await jobs.dataSource.query(
      `insert into jobs (id, kind, subject) select gen_random_uuid(), 'recheck', gen_random_uuid()
       from generate_series(1, 510)`,
    );
    await waitUntil(
      'all are done',
      async () => {
        const [found] = await jobs.dataSource.query<[{ open: number }]>(
          `select count(*)::integer as open from jobs where state <> 'done' and run_at <= now()`,
        );
        if (found.open > 0) throw new Error(`${found.open} are open`);
        return true;
      },
      { timeoutMs: 15_000 },
    );
    // Those that recur may have come meanwhile.
    expect(jobs.runs.filter(({ kind }) => kind === 'recheck')).toHaveLength(510);
  }, 20_000);
});

describe('without Redis', () => {
  it('runs jobs one after the other', async () => {
    await jobs.start();
    let atOnce = 0;
    let most = 0;
    jobs.work = async () => {
      most = Math.max(most, (atOnce += 1));
      await new Promise((later) => setTimeout(later, 10));
      atOnce -= 1;
      return {};
    };
    const ids = await Promise.all(Array.from({ length: 8 }, () => jobs.enqueue()));
    for (const id of ids) await jobs.untilDone(id);
    expect(most).toBe(1);
  });

  it('runs other jobs while one waits for the outside', async () => {
    await jobs.start();
    let answer = (): void => undefined;
    jobs.preparation = () => new Promise<void>((given) => (answer = given));
    const waiting = await jobs.enqueue(undefined, 'capture');
    await waitUntil('it is being prepared', async () =>
      (await jobs.row(waiting)).attempts === 1 ? true : null,
    );
    await jobs.untilDone(await jobs.enqueue());
    answer();
    await jobs.untilDone(waiting);
  });

  it('goes on after a job that fails', async () => {
    await jobs.start();
    const ids = [await jobs.enqueue(FAR_AWAY), await jobs.enqueue(FAR_AWAY)];
    jobs.work = (_, { id }) => (id === ids[0] ? Promise.reject(new Error('Broken')) : Promise.resolve({}));
    const sent = { kind: 'recheck' as const, wasCutOff: false };
    await jobs.markSent(...ids);
    await jobs.module.get(InProcessCarrier).carry([...ids, ids[1]!].map((id) => ({ id, ...sent })));
    await jobs.untilDone(ids[1]!);
    expect(jobs.runs.map(({ id }) => id)).toEqual(ids);
    expect(await jobs.row(ids[0]!)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('finishes the job at hand when it stops, and leaves the others for the next start', async () => {
    await jobs.start();
    let release = (): void => undefined;
    const gate = new Promise<void>((given) => (release = given));
    jobs.work = async () => {
      await gate;
      return {};
    };
    const first = await jobs.enqueue();
    await waitUntil('the first is running', () => (jobs.runs.length > 0 ? true : null));
    const second = await jobs.enqueue();
    await waitUntil('the second was sent', async () =>
      (await jobs.row(second)).state === 'sent' ? true : null,
    );
    const stopping = jobs.stop();
    await new Promise((later) => setTimeout(later, 200));
    release();
    await stopping;
    await jobs.start();
    expect(await jobs.row(first)).toMatchObject({ state: 'done' });
    expect(await jobs.untilDone(second)).toMatchObject({ attempts: 1 });
  }, 15_000);
});

describe('with Redis', () => {
  it('runs each job once', async () => {
    await jobs.start({ url: redisUrl() });
    const ids = await Promise.all(Array.from({ length: 10 }, () => jobs.enqueue()));
    for (const id of ids) await jobs.untilDone(id);
    expect(jobs.runs.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('runs other jobs while more wait for the outside than a worker takes at once', async () => {
    await jobs.start({ url: redisUrl() });
    const answers: (() => void)[] = [];
    jobs.preparation = () => new Promise<void>((given) => answers.push(given));
    const waiting = await Promise.all(Array.from({ length: 6 }, () => jobs.enqueue(undefined, 'capture')));
    await waitUntil('as many as may are prepared', () => answers.length === 4 || null);
    await jobs.untilDone(await jobs.enqueue());
    jobs.preparation = () => Promise.resolve();
    for (const answer of answers) answer();
    for (const id of waiting) await jobs.untilDone(id);
  });

  it('tries a failed job again', async () => {
    await jobs.start({ url: redisUrl() });
    jobs.work = (_, { attempts }) =>
      attempts === 1 ? Promise.reject(new Error('Once')) : Promise.resolve({});
    expect(await jobs.untilDone(await jobs.enqueue(), 8_000)).toMatchObject({ attempts: 2 });
  }, 15_000);
});
