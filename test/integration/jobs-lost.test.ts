import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import type { Carrier } from '../../src/platform/jobs/carrier.js';
import { JobEvents } from '../../src/platform/jobs/job-events.js';
import { SendDueJobs } from '../../src/platform/jobs/send-due-jobs.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Jobs that were sent at one time, as the relay sends many with one statement. */
async function sent(minutesAgo: number, count: number): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `insert into jobs (id, kind, subject, state, sent_at)
     select gen_random_uuid(), 'recheck', gen_random_uuid(), 'sent', now() - make_interval(mins => $1)
     from generate_series(1, $2) returning id`,
    [minutesAgo, count],
  );
  return rows.map(({ id }) => id);
}

it('finds every lost job, however many were sent at the same moment', async () => {
  const held = new Set(await sent(60, 300));
  const lost = await sent(30, 450);
  const carrier: Carrier = {
    name: 'redis',
    carry: () => Promise.resolve(),
    lost: (jobs) => Promise.resolve(jobs.map(({ id }) => id).filter((id) => !held.has(id))),
    isReachable: () => Promise.resolve(true),
  };
  expect(await new SendDueJobs(dataSource, carrier, new JobEvents()).takeBackLost()).toBe(true);
  const found = await dataSource.query<{ id: string }[]>(
    `select id from jobs where kind = 'recheck' and state = 'queued'`,
  );
  expect(found.map(({ id }) => id).sort()).toEqual(lost.sort());
});
