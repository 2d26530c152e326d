import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { JOB_KINDS } from '../../src/platform/jobs/job-kinds.js';
import { redisPrefix, redisUrl } from '../support/addresses.js';
import { ApiClient } from '../support/api-client.js';
import { cloneDatabase } from '../support/database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { expectProblem } from './support/problem.js';

const TOKEN = 'a-token-of-the-one-who-watches';

let app: TestApp;
let prometheus: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ environment: { ISNAD_METRICS_TOKEN: TOKEN } });
  prometheus = new ApiClient(app.url, { key: TOKEN });
});
afterAll(() => app.close());

/** What is measured now, by name and labels as they stand in the text. */
async function scrape(client = prometheus): Promise<Map<string, number>> {
  const { status, body } = await client.get('/metrics');
  expect(status).toBe(200);
  const lines = (body as string).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line): [string, number] => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]),
  );
}

function enqueue(kind: 'recheck' | 'contradiction_scan', runAt?: Date): Promise<string> {
  return app.dataSource.transaction((manager) => enqueueJob(manager, { kind, subject: newId(), runAt }));
}

describe('who reads the metrics', () => {
  it('is not just anybody, though they ask from the same machine', async () => {
    expectProblem(await app.anonymous.get('/metrics'), 401, 'sign_in_required');
    expectProblem(
      await app.anonymous.get('/metrics', { 'x-forwarded-for': '127.0.0.1' }),
      401,
      'sign_in_required',
    );
  });

  it.each([
    ['a wrong token', TOKEN.replace('one', 'two')],
    ['the beginning of the token', TOKEN.slice(0, -1)],
    ['the token and more', `${TOKEN}x`],
  ])('is not whoever sends %s', async (_, key) => {
    expectProblem(await new ApiClient(app.url, { key }).get('/metrics'), 401, 'key_invalid');
  });

  it('is whoever sends the token, which opens nothing else', async () => {
    const answer = await prometheus.get('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expectProblem(await prometheus.get('/api/v1/users'), 401, 'key_invalid');
  });

  it('is a key with that scope, and an administrator who signed in', async () => {
    const key = await app.apiKey('admin', ['metrics.read']);
    expect((await new ApiClient(app.url, { key }).get('/metrics')).status).toBe(200);
    const { cookie } = await app.signIn('admin');
    expect((await new ApiClient(app.url, { cookie }).get('/metrics')).status).toBe(200);
    const editor = await app.signIn('editor');
    expectProblem(
      await new ApiClient(app.url, { cookie: editor.cookie }).get('/metrics'),
      403,
      'not_allowed',
    );
  });
});

describe('the metrics', () => {
  it('are each explained, and there is one of each after a job ran', async () => {
    const id = await enqueue('recheck');
    await waitUntil('the job has ended', async () => {
      const [row] = await app.dataSource.query<[{ state: string }]>('select state from jobs where id = $1', [
        id,
      ]);
      return row.state === 'done';
    });
    await app.anonymous.get('/api/v1/verdicts');
    const { body } = await prometheus.get('/metrics');
    const text = body as string;
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!);
    const helps = new Map(
      [...text.matchAll(/^# HELP (\S+) (.*)$/gm)].map(([, name, help]) => [name!, help!]),
    );
    expect(names.filter((name) => (helps.get(name) ?? '') === '')).toEqual([]);
    const own = names.filter((name) => name.startsWith('isnad_'));
    expect(own.filter((name) => !new RegExp(`^${name}(_count)?(\\{.*\\})? \\d`, 'm').test(text))).toEqual([]);
    expect(own.sort()).toEqual([
      'isnad_audit_oldest_unsealed_seconds',
      'isnad_database_pool_connections',
      'isnad_database_pool_waiting',
      'isnad_database_up',
      'isnad_http_request_duration_seconds',
      'isnad_job_duration_seconds',
      'isnad_job_oldest_due_seconds',
      'isnad_job_retries_total',
      'isnad_jobs',
      'isnad_jobs_lost_total',
      'isnad_jobs_sent_total',
      'isnad_processes_alive',
      'isnad_redis_up',
    ]);
    expect(names).toContain('nodejs_eventloop_lag_seconds');
  });

  it('tell of a job that ran that it was sent, and how long it took', async () => {
    const seen = await scrape();
    expect(seen.get('isnad_job_duration_seconds_count{kind="recheck",outcome="done"}')).toBeGreaterThan(0);
    expect(seen.get('isnad_jobs_sent_total{kind="recheck"}')).toBeGreaterThan(0);
    expect(seen.get('isnad_job_retries_total{kind="recheck"}')).toBe(0);
  });

  it('name a request by its route and never by its address', async () => {
    await app.anonymous.get(`/api/v1/verdicts/${newId()}`);
    await app.anonymous.get('/api/v1/of-no-such-route');
    const requests = [...(await scrape()).keys()].filter((name) =>
      name.startsWith('isnad_http_request_duration_seconds_count'),
    );
    expect(requests).toContain(
      'isnad_http_request_duration_seconds_count{method="GET",route="/api/v1/verdicts/:id",status="4xx"}',
    );
    expect(requests.join()).not.toMatch(/[0-9a-f]{8}-|of-no-such-route/);
  });

  it('show how the work stands, and say 0 of what there is none of', async () => {
    await enqueue('contradiction_scan', new Date(Date.now() + 3_600_000));
    await app.dataSource.query(
      `insert into jobs (id, kind, subject, state, last_error, finished_at)
       values ($1, 'contradiction_scan', $1, 'failed', 'No', now())`,
      [newId()],
    );
    await waitUntil(
      'the figures are read again',
      async () => {
        const seen = await scrape();
        expect(seen.get('isnad_jobs{kind="contradiction_scan",state="later"}')).toBe(1);
        expect(seen.get('isnad_jobs{kind="contradiction_scan",state="failed"}')).toBe(1);
        expect(seen.get('isnad_processes_alive{role="all"}')).toBe(1);
        expect(seen.get('isnad_processes_alive{role="worker"}')).toBe(0);
        expect(seen.get('isnad_database_up')).toBe(1);
        expect(seen.get('isnad_redis_up')).toBe(1);
        for (const kind of JOB_KINDS)
          expect(seen.has(`isnad_job_oldest_due_seconds{kind="${kind}"}`)).toBe(true);
        return true;
      },
      { timeoutMs: 10_000 },
    );
  });

  it('show the jobs of kinds that no process knows', async () => {
    await app.dataSource.query(
      `insert into jobs (id, kind, subject, run_at) values ($1, 'of_tomorrow', $1, now() - interval '1 minute')`,
      [newId()],
    );
    await waitUntil(
      'the figures are read again',
      async () => {
        const seen = await scrape();
        expect(seen.get('isnad_jobs{kind="unknown",state="due"}')).toBe(1);
        expect(seen.get('isnad_jobs{kind="unknown",state="failed"}')).toBe(0);
        expect(seen.get('isnad_job_oldest_due_seconds{kind="unknown"}')).toBeGreaterThan(59);
        return true;
      },
      { timeoutMs: 10_000 },
    );
  });

  it('ask the database once, however many ask for them', async () => {
    const query = jest.spyOn(app.dataSource, 'query');
    try {
      await Promise.all(Array.from({ length: 10 }, () => scrape()));
      const asked = query.mock.calls.map(([sql]) => sql);
      expect(asked.filter((sql) => sql.includes('oldestUnsealed')).length).toBeLessThanOrEqual(1);
      // The relay asks for jobs meanwhile, but nothing is asked as often as somebody looks.
      for (const sql of asked) expect(asked.filter((other) => other === sql).length).toBeLessThan(10);
    } finally {
      query.mockRestore();
    }
  });
});

describe('the metrics of a worker whose database is gone', () => {
  it('can be read, and say so', async () => {
    const database = await cloneDatabase();
    const config = loadConfig({
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl(),
      ISNAD_REDIS_PREFIX: redisPrefix(),
      ISNAD_LOG_LEVEL: 'error',
      ISNAD_ROLE: 'worker',
      ISNAD_METRICS_TOKEN: TOKEN,
    });
    const worker = await createApp(config, { url: redisUrl() });
    await worker.listen(0, '127.0.0.1');
    const client = new ApiClient(await worker.getUrl(), { key: TOKEN });
    try {
      expect((await scrape(client)).get('isnad_database_up')).toBe(1);
      expectProblem(
        await new ApiClient(await worker.getUrl(), null).get('/metrics'),
        401,
        'sign_in_required',
      );
      expect((await client.get('/metricsx')).status).toBe(404);
      await database.drop();
      await waitUntil(
        'it is noticed',
        async () => {
          const seen = await scrape(client);
          expect(seen.get('isnad_database_up')).toBe(0);
          expect(seen.has('isnad_redis_up')).toBe(true);
          expect(
            [...seen.keys()].filter((name) => /^isnad_(jobs\{|job_oldest|processes|audit)/.test(name)),
          ).toEqual([]);
          return true;
        },
        { timeoutMs: 15_000 },
      );
    } finally {
      await worker.close();
      await database.drop();
    }
  });
});
