import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { JobPostponed } from '../../src/platform/jobs/job-handler.js';
import { JobEvents } from '../../src/platform/jobs/job-events.js';
import { JobMeter } from '../../src/platform/metrics/job-meter.js';
import { FAR_AWAY, JobDesk } from './support/job-desk.js';

let jobs: JobDesk;
let registry: Registry;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());

beforeEach(async () => {
  await jobs.start();
  registry = new Registry();
  new JobMeter(registry, jobs.module.get(JobEvents)).onModuleInit();
});
afterEach(() => jobs.clear());

/** How many attempts ended, by outcome. */
async function outcomes(): Promise<Record<string, number>> {
  const { values } = await registry.getSingleMetric('isnad_job_duration_seconds')!.get();
  const counts = values.filter(
    (value) => 'metricName' in value && String(value.metricName).endsWith('_count'),
  );
  return Object.fromEntries(counts.map(({ labels, value }) => [String(labels['outcome']), value]));
}

async function retries(): Promise<number> {
  const { values } = await registry.getSingleMetric('isnad_job_retries_total')!.get();
  return values.reduce((sum, { value }) => sum + value, 0);
}

describe('what is counted of jobs', () => {
  it('is each attempt by its outcome: failed, and done when it is tried again', async () => {
    jobs.work = () => Promise.reject(new Error('Not yet'));
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.execute(id);
    expect([await outcomes(), await retries()]).toEqual([{ failed: 1 }, 0]);
    jobs.work = () => Promise.resolve({});
    await jobs.execute(id);
    expect([await outcomes(), await retries()]).toEqual([{ failed: 1, done: 1 }, 1]);
  });

  it('is the attempt after which a job is given up', async () => {
    jobs.work = () => Promise.reject(new Error('Never'));
    const id = await jobs.enqueue(FAR_AWAY);
    await jobs.dataSource.query('update jobs set max_attempts = 1 where id = $1', [id]);
    await jobs.execute(id);
    expect(await outcomes()).toEqual({ given_up: 1 });
  });

  it('is an attempt that came too early', async () => {
    jobs.work = () => Promise.reject(new JobPostponed(FAR_AWAY, 'Later'));
    await jobs.execute(await jobs.enqueue(FAR_AWAY));
    expect([await outcomes(), await retries()]).toEqual([{ postponed: 1 }, 0]);
  });

  it('is an attempt that somebody cancelled, and one that no longer counts', async () => {
    jobs.work = async (_, { id }) => {
      await jobs.dataSource.query(`update jobs set cancelled_by = 'Huda' where id = $1`, [id]);
      return {};
    };
    await jobs.execute(await jobs.enqueue(FAR_AWAY));
    expect(await outcomes()).toEqual({ cancelled: 1 });
    jobs.work = async (_, { id }) => {
      await jobs.dataSource.query('update jobs set attempts = attempts + 1 where id = $1', [id]);
      return {};
    };
    await jobs.execute(await jobs.enqueue(FAR_AWAY));
    expect(await outcomes()).toEqual({ cancelled: 1, overtaken: 1 });
  });

  it('is an attempt that the stop of the process broke off', async () => {
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    jobs.preparation = (_, signal) => {
      begun();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    };
    const running = jobs.execute(await jobs.enqueue(FAR_AWAY, 'capture'));
    await hasBegun;
    await jobs.stop();
    await running;
    expect(await outcomes()).toEqual({ handed_back: 1 });
  });

  it('is never an ending that nobody could write down', async () => {
    jobs.work = async () => {
      await jobs.dataSource.query('alter table jobs rename column last_error to hidden');
      throw new Error('Fails, and that too');
    };
    const id = await jobs.enqueue(FAR_AWAY);
    try {
      await jobs.execute(id);
    } finally {
      await jobs.dataSource.query('alter table jobs rename column hidden to last_error');
    }
    expect(await outcomes()).toEqual({});
  });
});
