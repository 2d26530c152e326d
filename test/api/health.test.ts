import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { redisPrefix, redisUrl } from '../support/addresses.js';
import { ApiClient } from '../support/api-client.js';
import { cloneDatabase } from '../support/database.js';
import { startTestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';

// Longer than any wait in here, each of which says what it saw.
jest.setTimeout(30_000);

/** A wire that can be cut: everything that goes to `target` goes through here. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: URL) {}

  /** The target's address, by way of this wire. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy()).on('close', () => this.sockets.delete(one));
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** The application, with both of its servers behind wires. */
async function startBehindWires(): Promise<{ client: ApiClient; database: Wire; redis: Wire }> {
  const own = await cloneDatabase();
  closers.push(() => own.drop());
  const [database, redis] = [new Wire(new URL(own.url)), new Wire(new URL(redisUrl()))];
  for (const wire of [database, redis]) {
    await wire.mend();
    closers.push(() => wire.cut());
  }
  const config = loadConfig({
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    ISNAD_REDIS_PREFIX: redisPrefix(),
    ISNAD_LOG_LEVEL: 'error',
  });
  const app = await createApp(config, { url: redis.url });
  closers.push(() => app.close());
  await app.listen(0, '127.0.0.1');
  return { client: new ApiClient(await app.getUrl(), null), database, redis };
}

/** Redis is connected to while requests are served already. */
async function isWhole(client: ApiClient): Promise<void> {
  await waitUntil('both servers answer', async () => {
    const ready = await client.get('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'ok', database: 'ok', redis: 'ok' } });
    return true;
  });
}

describe('the health of an installation', () => {
  it('is good while both servers answer', async () => {
    const { client } = await startBehindWires();
    expect(await client.get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await isWhole(client);
  });

  it('is still good without Redis, which it says within a second, and whole again when that is back', async () => {
    const { client, redis } = await startBehindWires();
    await redis.cut();
    await waitUntil('the loss is noticed', async () => {
      expect((await client.get('/health/ready')).body).toMatchObject({ redis: 'unreachable' });
      return true;
    });
    // What watches an installation seldom waits longer. The best of three: a busy machine makes an answer slower.
    const took: number[] = [];
    while (took.length < 3 && !(Math.min(...took) < 1_000)) {
      const started = performance.now();
      expect(await client.get('/health/ready')).toMatchObject({
        status: 200,
        body: { status: 'degraded', database: 'ok', redis: 'unreachable' },
      });
      took.push(performance.now() - started);
    }
    expect(Math.min(...took)).toBeLessThan(1_000);
    expect((await client.get('/api/v1/verdicts')).status).toBe(200);
    await redis.mend();
    await waitUntil(
      'Redis is found again',
      async () => {
        expect((await client.get('/health/ready')).body).toMatchObject({ redis: 'ok' });
        return true;
      },
      { timeoutMs: 10_000 },
    );
  });

  it('is bad without the database, though the process lives, and good again when that is back', async () => {
    const { client, database } = await startBehindWires();
    await isWhole(client);
    await database.cut();
    const ready = await client.get('/health/ready');
    expect(ready).toMatchObject({
      status: 503,
      body: { status: 'unavailable', database: 'unreachable', redis: 'ok' },
    });
    expect((await client.get('/health/live')).status).toBe(200);
    const read = await client.get('/api/v1/verdicts');
    expect(read).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(JSON.stringify(read.body)).not.toMatch(/127\.0\.0\.1|ECONN|postgres/i);
    await database.mend();
    await waitUntil(
      'the database is found again',
      async () => {
        expect((await client.get('/health/ready')).status).toBe(200);
        return true;
      },
      { timeoutMs: 10_000 },
    );
    expect((await client.get('/api/v1/verdicts')).status).toBe(200);
  });

  it('does not ask for a Redis where jobs run in the process', async () => {
    const app = await startTestApp({ redis: false });
    closers.push(() => app.close());
    expect(await app.anonymous.get('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', database: 'ok', redis: 'not_used' },
    });
  });
});
