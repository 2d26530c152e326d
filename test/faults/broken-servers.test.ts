import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startEmbeddedPostgres } from '../../src/platform/embedded/embedded-postgres.js';
import { sendSignal } from '../../src/platform/embedded/processes.js';
import { ApiClient } from '../support/api-client.js';
import { waitUntil } from '../support/wait-until.js';
import { Installation } from './support/installation.js';
import { runningCommands } from './support/isnad-process.js';
import { freePort, OwnRedis } from './support/own-redis.js';

jest.setTimeout(60_000);

/** What watches an installation waits that long for an answer, in milliseconds. */
const PROBE_WAITS = 3_000;
const WELL = { status: 200, body: { status: 'ok', database: 'ok', redis: 'ok' } };
const WITHOUT_REDIS = { status: 200, body: { status: 'degraded', database: 'ok', redis: 'unreachable' } };
const WITHOUT_DATABASE = {
  status: 503,
  body: { status: 'unavailable', database: 'unreachable', redis: 'ok' },
};

const closers: (() => Promise<void>)[] = [];
let installation: Installation;
let redis: OwnRedis;
let web: ApiClient;
let worker: ApiClient;

beforeAll(async () => {
  installation = await Installation.create();
  closers.push(() => installation.remove());
  const postgres = await startEmbeddedPostgres(installation.dataDir, () => undefined);
  closers.push(() => postgres.stop());
  redis = await OwnRedis.create();
  closers.push(() => redis.remove());
  const [webPort, workerPort] = [String(await freePort()), String(await freePort())];
  const servers = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, ISNAD_SAMPLE: 'off' };
  installation.start({ ...servers, ISNAD_ROLE: 'web', PORT: webPort });
  installation.start({ ...servers, ISNAD_ROLE: 'worker', PORT: workerPort });
  web = new ApiClient(`http://127.0.0.1:${webPort}`, null);
  worker = new ApiClient(`http://127.0.0.1:${workerPort}`, null);
  await becomes(WELL, 40_000);
});

afterAll(async () => {
  // What a failed test has left stopped could not be asked to end.
  redis.signal('SIGCONT');
  signalDatabase('SIGCONT');
  for (const close of closers.reverse()) await close();
});

/** Waits until both processes say so, within the patience of whoever asks. */
async function becomes(expected: object, timeoutMs = 15_000): Promise<void> {
  for (const client of [web, worker]) {
    await waitUntil(
      `a process answers ${JSON.stringify(expected)}`,
      async () => {
        const started = performance.now();
        const { status, body } = await client.get('/health/ready');
        expect({ status, body }).toEqual(expected);
        expect(performance.now() - started).toBeLessThan(PROBE_WAITS);
        return true;
      },
      { timeoutMs },
    );
  }
}

/** To PostgreSQL and its backends, which would go on answering while their parent is stopped. */
function signalDatabase(name: NodeJS.Signals): void {
  const parents = installation.children().filter(({ command }) => command.includes('postgres -D'));
  // Stopped first, or one more backend might begin meanwhile.
  for (const { pid } of parents) sendSignal(pid, 'SIGSTOP');
  const backends = runningCommands().filter(({ pid }) => parents.some((each) => each.pid === parentOf(pid)));
  for (const { pid } of [...backends, ...parents]) sendSignal(pid, name);
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    // It ended meanwhile.
    return NaN;
  }
}

describe('the health of web and worker processes', () => {
  it.each<[string, () => unknown, () => unknown]>([
    ['hangs', () => redis.signal('SIGSTOP'), () => redis.signal('SIGCONT')],
    ['is full', () => redis.configure('maxmemory', '1'), () => redis.configure('maxmemory', '0')],
    ['is gone', () => redis.kill(), () => redis.start()],
  ])('says that it is Redis which %s, while requests are served', async (_what, broken, mended) => {
    await broken();
    try {
      await becomes(WITHOUT_REDIS);
      expect((await web.get('/api/v1/verdicts')).status).toBe(200);
    } finally {
      await mended();
    }
    await becomes(WELL);
  });

  it('says that it is the database which hangs, and that the process lives', async () => {
    signalDatabase('SIGSTOP');
    await becomes(WITHOUT_DATABASE);
    for (const client of [web, worker]) expect((await client.get('/health/live')).status).toBe(200);
    signalDatabase('SIGCONT');
    await becomes(WELL);
  });

  it('says that it is the database which is gone', async () => {
    signalDatabase('SIGKILL');
    await becomes(WITHOUT_DATABASE);
    for (const client of [web, worker]) expect((await client.get('/health/live')).status).toBe(200);
  });
});
