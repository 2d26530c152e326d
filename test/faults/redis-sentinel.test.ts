import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkRedis } from '../../src/platform/start/check-redis.js';
import { waitUntil } from '../support/wait-until.js';
import { freePort } from './support/own-redis.js';
import { RedisServers } from './support/redis-servers.js';
import { ScansUnderFire } from './support/scans-under-fire.js';

jest.setTimeout(240_000);

const NAME = 'isnad-news';
const closers: (() => Promise<void>)[] = [];
let servers: RedisServers;
let ports: number[];
let master: number;
let scans: ScansUnderFire;

beforeAll(async () => {
  ({ servers, ports, master } = await RedisServers.sentinels(NAME));
  closers.push(() => servers.remove());
  scans = await ScansUnderFire.start(RedisServers.sentinelUrl(NAME, ...ports), '{isnad-sentinel}');
  closers.push(() => scans.remove());
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

describe('a start on a Redis that Sentinels watch over', () => {
  const start = (url: string): Promise<void> => checkRedis(url, () => undefined);

  it('is refused with a name that the Sentinels do not know', async () => {
    await expect(start(RedisServers.sentinelUrl('nobody', ports[0]!))).rejects.toThrow(
      `The Sentinels at 127.0.0.1:${ports[0]} know no master of the name nobody. Correct REDIS_URL.`,
    );
  });

  it('is refused with the address of a Sentinel as that of a server', async () => {
    await expect(start(RedisServers.serverUrl(ports[0]!, 'sentinel'))).rejects.toThrow(
      `What answers at 127.0.0.1:${ports[0]} is a Sentinel, which holds no data.`,
    );
  });

  it('is refused where there is no cluster though the address says so', async () => {
    await expect(start(RedisServers.clusterUrl(master))).rejects.toThrow(
      `The Redis at 127.0.0.1:${master} is not part of a cluster.`,
    );
  });

  it.each([
    ['the Sentinels', (url: string) => url.replace(/sentinelPassword=.*/, 'sentinelPassword=s3cret')],
    ['the master', (url: string) => url.replace(/:[^:@]*@/, ':s3cret@')],
  ])('is refused with another password for %s', async (_whose, change) => {
    const url = change(RedisServers.sentinelUrl(NAME, ports[0]!));
    await expect(start(url)).rejects.toThrow(
      `Redis at 127.0.0.1:${ports[0]} does not accept the user or the password. Correct REDIS_URL.`,
    );
  });

  it('names the Sentinels when none answers, and no password', async () => {
    const port = await freePort();
    await expect(start(`redis+sentinel://:s3cret@127.0.0.1:${port}/${NAME}`)).rejects.toThrow(
      `Redis at 127.0.0.1:${port} does not answer. Start it, correct REDIS_URL`,
    );
  });
});

describe('on a Redis that Sentinels watch over', () => {
  it('each job is done once, though the master is killed in the middle', async () => {
    await scans.enterAhead(100);
    await waitUntil('some are done', async () => (await scans.done()) >= 10);
    await servers.kill(master);
    expect(await scans.done()).toBeLessThan(100);

    await scans.enter(20);
    await scans.untilDone();
    expect(await scans.ledger()).toEqual({ 'done 1 times': 120 });
    await waitUntil('there is another master', async () => {
      expect(await RedisServers.masterOf(NAME, ports[0]!)).not.toBe(master);
      return true;
    });
  });

  it('each job is done once, though the next master hangs in the middle and comes back as a replica', async () => {
    const second = await RedisServers.masterOf(NAME, ports[0]!);
    // More than a worker has at hand at once, or it would need no Redis any more.
    await scans.enterAhead(160);
    await waitUntil('some more are done', async () => (await scans.done()) >= 130);
    servers.signal(second, 'SIGSTOP');
    expect(await scans.done()).toBeLessThan(280);
    await scans.untilDone();
    await waitUntil('there is another master', async () => {
      expect(await RedisServers.masterOf(NAME, ports[0]!)).not.toBe(second);
      return true;
    });
    servers.signal(second, 'SIGCONT');
    await RedisServers.untilReplica(second);
    await scans.enter(10);
    await scans.untilDone();
    expect(await scans.ledger()).toEqual({ 'done 1 times': 290 });
  });

  it('the health is good again after the fail-over, and both processes stop in order, after the job under way', async () => {
    await waitUntil('all is well', async () => {
      const ready = await scans.client.get('/health/ready');
      expect(ready).toMatchObject({ status: 200, body: { status: 'ok', redis: 'ok' } });
      return true;
    });
    await scans.enterSlow(7);
    expect(await scans.stop()).toEqual([0, 0]);
    expect(await scans.ledger()).toEqual({ 'done 1 times': 291 });
    expect(scans.web.output + scans.worker.output).not.toMatch(/did not stop in order|unexpected error/);
  });
});
