import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import { redisUrl } from '../support/addresses.js';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { EventReader } from './support/event-reader.js';
import { expectProblem } from './support/problem.js';

/** Serves requests, and runs no jobs. */
let app: TestApp;
const readers: EventReader[] = [];

beforeAll(async () => {
  app = await startTestApp({ environment: { ISNAD_ROLE: 'web' } });
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.leave();
});
afterAll(() => app.close());

async function listen(headers: Record<string, string>, url = app.url): Promise<EventReader> {
  const reader = await EventReader.open(url, headers);
  readers.push(reader);
  return reader;
}

const asEditor = async (): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await app.apiKey('editor')}`,
});

const promise = (): Promise<string> =>
  app.dataSource.transaction((manager) => enqueueJob(manager, { kind: 'review_due', subject: newId() }));

describe('the stream of events', () => {
  it('tells in one process what another does', async () => {
    const reader = await listen(await asEditor());
    const id = await promise();
    await reader.until('the job is told to wait', (events) =>
      events.some(({ event, data }) => event === 'jobs' && Number(data['queued']) > 0),
    );
    const worker = await createApp(app.config.with({ role: 'worker' }), { url: redisUrl() });
    try {
      await worker.init();
      await waitUntil('the other process has done it', async () => {
        const [row] = await app.dataSource.query<{ state: string }[]>(
          'select state from jobs where id = $1',
          [id],
        );
        return row?.state === 'done';
      });
      await reader.until('nothing is told to wait', (events) => {
        const last = events.findLast(({ event }) => event === 'jobs');
        return last?.data['queued'] === 0 && last.data['running'] === 0;
      });
    } finally {
      await worker.close();
    }
  });

  it('tells how far a job is that runs elsewhere', async () => {
    const reader = await listen(await asEditor());
    const id = await promise();
    await app.dataSource.query(
      `with worker as (insert into job_workers (id, role, host, pid) values ($2, 'worker', 'h', 1))
       update jobs set state = 'running', attempts = 1, started_at = now(), worker_id = $2,
         progress_done = 3, progress_total = 7 where id = $1`,
      [id, newId()],
    );
    await app.dataSource.query(`select pg_notify('isnad_job_news', '')`);
    await reader.until('the progress is told', (events) =>
      events.some(
        ({ event, data }) =>
          event === 'job' && JSON.stringify(data['progress']) === JSON.stringify({ done: 3, total: 7 }),
      ),
    );
    await app.dataSource.query('delete from jobs where id = $1', [id]);
  });

  it('comes at once through whatever lies between, and begins with how to come back', async () => {
    const reader = await listen({ ...(await asEditor()), 'accept-encoding': 'gzip' });
    const { headers } = reader.response;
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-cache, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    await reader.until('it begins', () => reader.text.startsWith('retry: 3000\n\n'));
  });

  it('tells nobody what they may not see', async () => {
    const { cookie } = await app.signIn('fact_checker');
    const [checker, editor] = [await listen({ cookie }), await listen(await asEditor())];
    await promise();
    await editor.until('the editor is told', (events) => events.length > 0);
    expect(checker.events).toEqual([]);
    expect(checker.hasEnded).toBe(false);
  });

  it('ends with the session that it was opened with', async () => {
    const { cookie } = await app.signIn('editor');
    const reader = await listen({ cookie });
    await reader.until('it tells', (events) => events.length > 0);
    await new ApiClient(app.url, { cookie }).delete('/api/v1/session');
    await reader.untilEnd();
  });

  it('is refused to whoever did not sign in, and to whoever waits for its end', async () => {
    const stranger = await listen({});
    expect(stranger.response.status).toBe(401);
    expectProblem(await (await app.client('editor')).get('/api/v1/events'), 406, 'event_stream_only');
  });

  it('ends promptly when the process stops', async () => {
    const other = await createApp(app.config, { url: redisUrl() });
    await other.listen(0, '127.0.0.1');
    const reader = await listen(await asEditor(), await other.getUrl());
    await reader.until('it tells', (events) => events.length > 0);
    const begun = performance.now();
    await other.close();
    await reader.untilEnd();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
