import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { waitUntil } from '../support/wait-until.js';
import { RedisServers } from './support/redis-servers.js';
import { ScansUnderFire } from './support/scans-under-fire.js';

jest.setTimeout(90_000);

const PREFIX = '{isnad-cluster}';
const closers: (() => Promise<void>)[] = [];
let servers: RedisServers;
let ports: number[];
let scans: ScansUnderFire;

beforeAll(async () => {
  ({ servers, ports } = await RedisServers.cluster());
  closers.push(() => servers.remove());
  // One node is enough to find the others, as long as it lives.
  const nodes = ports.map((port) => `127.0.0.1:${port}`).join(',');
  scans = await ScansUnderFire.start(`redis+cluster://${nodes}`, PREFIX);
  closers.push(() => scans.remove());
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

describe('on a Redis Cluster', () => {
  it('each job is done once, though the master that holds the queues is killed in the middle', async () => {
    const master = await RedisServers.holderOf(PREFIX, ports[0]!);
    await scans.enter(100);
    await waitUntil('some are done', async () => (await scans.done()) >= 10);
    await servers.kill(master);
    expect(await scans.done()).toBeLessThan(100);

    await scans.enter(20);
    await scans.untilDone();
    expect(await scans.ledger()).toEqual({ 'done 1 times': 120 });
    const successor = await RedisServers.holderOf(
      PREFIX,
      ports.find((port) => port !== master)!,
    );
    expect(successor).not.toBe(master);
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
