import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { CARRIER } from '../../src/platform/jobs/carrier.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { CancelJob } from '../../src/platform/jobs/manage/cancel-job.js';
import { JobsOverviewReader } from '../../src/platform/jobs/manage/jobs-overview.reader.js';
import { JobsReader } from '../../src/platform/jobs/manage/jobs.reader.js';
import { RetryJob } from '../../src/platform/jobs/manage/retry-job.js';
import { redisUrl } from '../support/addresses.js';
import { waitUntil } from '../support/wait-until.js';
import { EDITOR } from './support/desk.js';
import { FAR_AWAY, JobDesk } from './support/job-desk.js';

/** Of which a later version wrote jobs, or of which an earlier one left some. */
const UNKNOWN = 'of_tomorrow';

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

async function unknownJob(state: string, more = ''): Promise<string> {
  const id = newId();
  await jobs.rawQuery(`insert into jobs (id, kind, subject) values ('${id}', '${UNKNOWN}', '${newId()}')`);
  await jobs.rawQuery(`update jobs set state = '${state}' ${more} where id = '${id}'`);
  return id;
}

describe('a kind of job that this version does not know', () => {
  it('keeps no other work from coming again', async () => {
    await jobs.start();
    await jobs.rawQuery(`insert into job_schedules values ('${UNKNOWN}', 60, now())`);
    await jobs.rawQuery(`update job_schedules set next_at = now() where kind = 'audit_seal'`);
    await waitUntil('the trail is sealed', () => jobs.runs.some(({ kind }) => kind === 'audit_seal') || null);
    const [left] = await jobs.dataSource.query<[{ count: number }]>(
      `select count(*)::integer as count from job_schedules where kind = $1 and next_at <= now()`,
      [UNKNOWN],
    );
    expect(left.count).toBe(1);
  });

  it('keeps no other job from being found and sent again', async () => {
    const longAgo = `, sent_at = now() - interval '1 hour'`;
    const unknown = await unknownJob('sent', longAgo);
    const lost = newId();
    await jobs.rawQuery(`insert into jobs (id, kind, subject) values ('${lost}', 'recheck', '${newId()}')`);
    await jobs.rawQuery(`update jobs set state = 'sent' ${longAgo} where id = '${lost}'`);
    await jobs.start({ url: redisUrl() });
    await jobs.untilDone(lost, 8_000);
    expect(await jobs.row(unknown)).toMatchObject({ state: 'sent', attempts: 0 });
  }, 15_000);

  it('is left to those who know it, and spoils no list', async () => {
    await jobs.start();
    const waiting = await unknownJob('queued', `, run_at = '${FAR_AWAY.toISOString()}'`);
    const failed = await unknownJob('failed', `, last_error = 'E', finished_at = now()`);
    await unknownJob(
      'running',
      `, started_at = now(), worker_id = (select id from job_workers), attempts = 1`,
    );
    const known = await jobs.enqueue(FAR_AWAY);
    const handlers = jobs.module.get(JobHandlers);
    const reader = new JobsReader(jobs.dataSource, handlers);
    expect((await reader.list(EDITOR, { limit: 50 })).items.map(({ id }) => id)).toEqual([known]);
    const overview = new JobsOverviewReader(jobs.dataSource, handlers, jobs.module.get(CARRIER));
    expect((await overview.get()).running).toEqual([]);
    const notFound = { type: { status: 404 } };
    await expect(reader.get(EDITOR, waiting)).rejects.toMatchObject(notFound);
    await expect(new CancelJob(jobs.dataSource, handlers).execute(EDITOR, waiting)).rejects.toMatchObject(
      notFound,
    );
    await expect(new RetryJob(jobs.dataSource, handlers).execute(EDITOR, failed)).rejects.toMatchObject(
      notFound,
    );
  });
});
