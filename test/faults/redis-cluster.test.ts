import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkRedis } from '../../src/platform/start/check-redis.js';
import { waitUntil } from '../support/wait-until.js';
import { freePort } from './support/own-redis.js';
import { RedisServers } from './support/redis-servers.js';
import { ScansUnderFire } from './support/scans-under-fire.js';

jest.setTimeout(240_000);

const PREFIX = '{isnad-cluster}';
const closers: (() => Promise<void>)[] = [];
let servers: RedisServers;
let ports: number[];
let scans: ScansUnderFire;
let killed: number;

beforeAll(async () => {
  ({ servers, ports } = await RedisServers.cluster());
  closers.push(() => servers.remove());
  scans = await ScansUnderFire.start(RedisServers.clusterUrl(...ports), PREFIX);
  closers.push(() => scans.remove());
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

describe('a start on a Redis Cluster', () => {
  it('is refused with the address of a single server, which could keep no job of its own', async () => {
    await expect(checkRedis(RedisServers.serverUrl(ports[0]!), () => undefined)).rejects.toThrow(
      `The Redis at 127.0.0.1:${ports[0]} is a node of a cluster. Begin REDIS_URL with redis+cluster://`,
    );
  });

  it('warns of a node that drops keys when it is full', async () => {
    const lines: string[] = [];
    const check = (): Promise<void> =>
      checkRedis(RedisServers.clusterUrl(ports[0]!), (line) => lines.push(line));
    await check();
    expect(lines).toEqual([]);
    await RedisServers.configure(ports[1]!, 'maxmemory-policy', 'allkeys-lru');
    await check();
    await RedisServers.configure(ports[1]!, 'maxmemory-policy', 'noeviction');
    expect(lines).toEqual([expect.stringContaining('maxmemory-policy allkeys-lru')]);
  });

  it('is refused with another password, which is not shown', async () => {
    const url = `redis+cluster://:s3cret@127.0.0.1:${ports[0]}`;
    await expect(checkRedis(url, () => undefined)).rejects.toThrow(
      `Redis at 127.0.0.1:${ports[0]} does not accept the user or the password. Correct REDIS_URL.`,
    );
  });

  it('names all nodes when none answers, and no password', async () => {
    const [first, second] = [await freePort(), await freePort()];
    await expect(
      checkRedis(`redis+cluster://:s3cret@127.0.0.1:${first},127.0.0.1:${second}`, () => undefined),
    ).rejects.toThrow(
      `Redis at 127.0.0.1:${first}, 127.0.0.1:${second} does not answer. Start it, correct REDIS_URL`,
    );
  });
});

describe('on a Redis Cluster', () => {
  it('each job is done once, though the master that holds the queues is killed in the middle', async () => {
    killed = await RedisServers.holderOf(PREFIX, ports[0]!);
    await scans.enterAhead(100);
    await waitUntil('some are done', async () => (await scans.done()) >= 10);
    await servers.kill(killed);
    expect(await scans.done()).toBeLessThan(100);

    await scans.enter(20);
    await scans.untilDone();
    expect(await scans.ledger()).toEqual({ 'done 1 times': 120 });
    const another = ports.find((port) => port !== killed)!;
    await waitUntil('another one holds them', async () => {
      expect(await RedisServers.holderOf(PREFIX, another)).not.toBe(killed);
      return true;
    });
  });

  it('each job is done once, though the next master hangs in the middle', async () => {
    await servers.restart(killed);
    await RedisServers.untilReplica(killed);
    const master = await RedisServers.holderOf(PREFIX, killed);
    // More than a worker has at hand at once, or it would need no Redis any more.
    await scans.enterAhead(160);
    await waitUntil('some more are done', async () => (await scans.done()) >= 130);
    servers.signal(master, 'SIGSTOP');
    expect(await scans.done()).toBeLessThan(280);
    await scans.untilDone();
    servers.signal(master, 'SIGCONT');
    expect(await scans.ledger()).toEqual({ 'done 1 times': 280 });
    await waitUntil('the first holds them again', async () => {
      expect(await RedisServers.holderOf(PREFIX, killed)).toBe(killed);
      return true;
    });
  });

  it('the health is good again after the fail-over', async () => {
    await waitUntil('all is well', async () => {
      const ready = await scans.client.get('/health/ready');
      expect(ready).toMatchObject({ status: 200, body: { status: 'ok', redis: 'ok' } });
      return true;
    });
  });

  it('requests are served without any node, and both processes stop in order', async () => {
    await servers.killAll();
    await scans.enter(1);
    await waitUntil('the loss is noticed', async () => {
      const ready = await scans.client.get('/health/ready');
      expect(ready).toMatchObject({
        status: 200,
        body: { status: 'degraded', database: 'ok', redis: 'unreachable' },
      });
      return true;
    });
    expect(await scans.stop()).toEqual([0, 0]);
    expect(scans.web.output + scans.worker.output).not.toMatch(/did not stop in order|unexpected error/);
  });
});
