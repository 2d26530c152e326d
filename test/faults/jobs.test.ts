import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { CreateClaim } from '../../src/claims/create-claim.js';
import { systemActor } from '../../src/platform/auth/actor.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { RunJob } from '../../src/platform/jobs/run-job.js';
import { RequestRecheck } from '../../src/rechecks/request-recheck.js';
import { CreateSource } from '../../src/sources/create-source.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { waitUntil } from '../support/wait-until.js';
import { IsnadProcess } from './support/isnad-process.js';
import { OwnRedis } from './support/own-redis.js';

jest.setTimeout(90_000);

const BATCH = 100;
const ACTOR = systemActor('fault test');
const PREFIX = '{isnad-faults}';
/** Makes each recheck take a moment, so that there is a middle to strike in. */
const SLOWNESS = `
  create function take_a_moment() returns trigger language plpgsql as 'begin perform pg_sleep(0.06); return new; end';
  create trigger take_a_moment before update on rechecks for each row execute function take_a_moment()`;

let database: TestDatabase;
let redis: OwnRedis;
/** Takes requests and hands jobs over, but runs none: those that die are the workers. */
let desk: NestFastifyApplication;
let dataSource: DataSource;
let claims: string[];
const workers: IsnadProcess[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  redis = await OwnRedis.create();
  const config = loadConfig({
    ISNAD_ROLE: 'web',
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    ISNAD_REDIS_PREFIX: PREFIX,
    ISNAD_LOG_LEVEL: 'error',
  });
  desk = await createApp(config, { url: redis.url });
  await desk.init();
  dataSource = desk.get(DataSource);
  await dataSource.query(SLOWNESS);
  claims = await enterClaims();
});

afterAll(async () => {
  for (const worker of workers) {
    worker.signal('SIGKILL');
    await worker.ended();
  }
  await desk.close();
  await redis.remove();
  await database.drop();
});

/** A hundred claims. Ten of them contradict each other, half against half: twenty-five pairs. */
async function enterClaims(): Promise<string[]> {
  const source = { kind: 'person' as const, names: [{ language: 'en', name: 'Speaker' }] };
  const sourceId = await desk.get(CreateSource).execute(ACTOR, source);
  const attributions = [{ sourceId, role: 'claimant' as const, kind: 'paraphrase' as const }];
  const texts = ['تم اعتراض 99% من الصواريخ', 'نصف الصواريخ أصابت أهدافها'];
  const entered: string[] = [];
  for (let count = 0; count < BATCH; count += 1) {
    const text = count < 10 ? texts[count % 2]! : 'The bridge is closed';
    const language = count < 10 ? 'ar' : 'en';
    const claim = { text, language, eventDate: '2024-04-13', attributions };
    entered.push(await desk.get(CreateClaim).execute(ACTOR, claim));
  }
  return entered;
}

async function startWorker(): Promise<IsnadProcess> {
  const worker = new IsnadProcess({
    ISNAD_ROLE: 'worker',
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    ISNAD_REDIS_PREFIX: PREFIX,
    ISNAD_SAMPLE: 'off',
  });
  workers.push(worker);
  await waitUntil(
    'the worker runs',
    () => {
      if (!/job worker is running/.test(worker.output)) throw new Error(`printed only: ${worker.output}`);
      return true;
    },
    { timeoutMs: 30_000 },
  );
  return worker;
}

async function requestRechecks(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const claimId = claims[at % claims.length]!;
    await desk.get(RequestRecheck).execute(ACTOR, claimId, null);
  }
}

/** How many requests were answered. Those for one claim that come before its recheck has begun are answered by one. */
async function requestsAnswered(): Promise<number> {
  const [row] = await dataSource.query<[{ answered: number }]>(
    `select count(*)::integer as answered from recheck_triggers t join rechecks r on r.id = t.recheck_id
     where r.outcome is not null`,
  );
  return row.answered;
}

function untilAnswered(count: number, timeoutMs = 60_000): Promise<true> {
  return waitUntil(
    `${count} requests are answered`,
    async () => {
      const answered = await requestsAnswered();
      if (answered >= count) return true;
      const left = await dataSource.query<object[]>(
        `select kind, state, count(*)::integer as jobs, max(last_error) as error from jobs
         where kind like 'recheck%' group by kind, state`,
      );
      throw new Error(JSON.stringify({ answered, left }));
    },
    { timeoutMs },
  );
}

/** Jobs that a worker is in the middle of. */
async function underWay(): Promise<number> {
  const [row] = await dataSource.query<[{ running: number }]>(
    `select count(*)::integer as running from pg_stat_activity
     where datname = current_database() and wait_event = 'PgSleep'`,
  );
  return row.running;
}

/** How often rechecks took effect, told by the audit, which nobody can change afterwards, and the requests of each. */
async function ledger(): Promise<Record<string, number>> {
  const rows = await dataSource.query<{ times: number; requests: number }[]>(
    `select times, sum(requests)::integer as requests from (
       select (select count(*) from audit_events e
           where e.action = 'recheck.finished' and e.after ->> 'recheckId' = r.id::text)::integer as times,
         (select count(*) from recheck_triggers t where t.recheck_id = r.id) as requests
       from rechecks r) counted group by times`,
  );
  return Object.fromEntries(rows.map(({ times, requests }) => [`done ${times} times`, requests]));
}

describe('three hundred requests', () => {
  it('are each done once, though Redis is emptied, a worker is killed at work, and Redis is killed and comes back empty', async () => {
    const doomed = await startWorker();

    await requestRechecks(BATCH);
    await untilAnswered(BATCH / 5);
    await redis.empty();
    expect(await requestsAnswered()).toBeLessThan(BATCH);

    await requestRechecks(BATCH);
    await waitUntil('a worker is at work', async () => (await underWay()) > 0);
    doomed.signal('SIGKILL');
    await doomed.ended();
    expect(await requestsAnswered()).toBeLessThan(2 * BATCH);
    await startWorker();

    await requestRechecks(BATCH);
    await waitUntil('the next worker is at work', async () => (await underWay()) > 0);
    await redis.kill();
    expect(await requestsAnswered()).toBeLessThan(3 * BATCH);
    await redis.start();

    await untilAnswered(3 * BATCH);
    expect(await ledger()).toEqual({ 'done 1 times': 3 * BATCH });
  });

  it('suggested each pair once, however often the claims were compared', async () => {
    const scans = await waitUntil(
      'every scan is done',
      async () => {
        const rows = await dataSource.query<object[]>(
          `select state, count(*)::integer as jobs from jobs where kind = 'contradiction_scan' group by state`,
        );
        expect(rows).toEqual([{ state: 'done', jobs: BATCH }]);
        return rows;
      },
      { timeoutMs: 30_000 },
    );
    expect(scans).toHaveLength(1);
    const [found] = await dataSource.query<object[]>(
      `select (select count(*)::integer from contradictions) as pairs,
         (select count(*)::integer from audit_events where action = 'contradiction.suggested') as suggestions`,
    );
    expect(found).toEqual({ pairs: 25, suggestions: 25 });
  });

  it('leave nothing behind in the database that is still to be done', async () => {
    // The trail is sealed again every minute, so one such job always waits for its time.
    const rows = await dataSource.query<object[]>(
      `select state, max(attempts) as attempts, max(last_error) as error from jobs
       where kind <> 'audit_seal' group by state`,
    );
    expect(rows).toEqual([{ state: 'done', attempts: 1, error: null }]);
  });
});

describe('a job that is delivered more than once', () => {
  it('is done once, also when all deliveries come at the same moment and a worker has it too', async () => {
    const before = await requestsAnswered();
    await requestRechecks(30);
    const jobs = await dataSource.query<{ id: string }[]>(
      `select id from jobs where kind = 'recheck' order by created_at desc, id desc limit 30`,
    );
    const deliver = (id: string): Promise<void> => desk.get(RunJob).execute(id);
    await Promise.all(jobs.flatMap(({ id }) => [deliver(id), deliver(id), deliver(id)]));
    await untilAnswered(before + 30, 30_000);
    await Promise.all(jobs.map(({ id }) => deliver(id)));
    expect(await ledger()).toEqual({ 'done 1 times': before + 30 });
  });
});
