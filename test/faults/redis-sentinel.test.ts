import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { waitUntil } from '../support/wait-until.js';
import { RedisServers } from './support/redis-servers.js';
import { ScansUnderFire } from './support/scans-under-fire.js';

jest.setTimeout(90_000);

const NAME = 'isnad-news';
const closers: (() => Promise<void>)[] = [];
let servers: RedisServers;
let ports: number[];
let master: number;
let scans: ScansUnderFire;

beforeAll(async () => {
  ({ servers, ports, master } = await RedisServers.sentinels(NAME));
  closers.push(() => servers.remove());
  const sentinels = ports.map((port) => `127.0.0.1:${port}`).join(',');
  scans = await ScansUnderFire.start(`redis+sentinel://${sentinels}/${NAME}`, '{isnad-sentinel}');
  closers.push(() => scans.remove());
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

describe('on a Redis that Sentinels watch over', () => {
  it('each job is done once, though the master is killed in the middle', async () => {
    await scans.enter(100);
    await waitUntil('some are done', async () => (await scans.done()) >= 10);
    await servers.kill(master);
    expect(await scans.done()).toBeLessThan(100);

    await scans.enter(20);
    await scans.untilDone();
    expect(await scans.ledger()).toEqual({ 'done 1 times': 120 });
    expect(await RedisServers.masterOf(NAME, ports[0]!)).not.toBe(master);
  });

  it('the health is good again after the fail-over, and both processes stop in order', async () => {
    await waitUntil('all is well', async () => {
      const ready = await scans.client.get('/health/ready');
      expect(ready).toMatchObject({ status: 200, body: { status: 'ok', redis: 'ok' } });
      return true;
    });
    expect(await scans.stop()).toEqual([0, 0]);
    expect(scans.web.output + scans.worker.output).not.toMatch(/did not stop in order|unexpected error/);
  });
});
