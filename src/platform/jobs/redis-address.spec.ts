import { describe, expect, it } from '@jest/globals';
import { Cluster, Redis } from 'ioredis';
import { placeOfRedis, readRedisAddress, secretsOfRedis } from './redis-address.js';
import { connectRedis, type RedisConnection } from './redis-connection.js';

const SENTINELS =
  'redis+sentinel://worker:p%40ss+word@s1.example.org,[::1]:26380/news?db=3&sentinelUsername=watch&sentinelPassword=se+nt%26inel';
const CLUSTER = 'rediss+cluster://:p%40ss@n1.example.org:7000,n2.example.org';

function unconnected(url: string): RedisConnection {
  return connectRedis(readRedisAddress(url), { options: { lazyConnect: true }, retry: () => null });
}

describe('the address of a Redis', () => {
  it('is read whole, also where the password holds signs that an address has to escape', () => {
    const { options } = unconnected('redis://worker:p%40ss%2Fword@cache.example.org:6380/3');
    expect(options).toMatchObject({
      host: 'cache.example.org',
      port: 6380,
      username: 'worker',
      password: 'p@ss/word',
      db: 3,
    });
  });

  it('demands encryption where it says rediss, and only there', () => {
    expect(unconnected('rediss://cache.example.org').options).toHaveProperty('tls', expect.anything());
    expect(unconnected('redis://cache.example.org').options).not.toHaveProperty('tls', expect.anything());
    expect(unconnected('rediss+sentinel://s1/news').options).toMatchObject({
      tls: {},
      sentinelTLS: {},
      enableTLSForSentinelMode: true,
    });
    expect(unconnected('redis+sentinel://s1/news').options).not.toHaveProperty('tls', expect.anything());
    expect(unconnected(CLUSTER).options).toHaveProperty('redisOptions.tls', {});
    expect(unconnected('redis+cluster://n1').options).not.toHaveProperty('redisOptions.tls');
  });

  it('names Sentinels, their master, and the accounts of both', () => {
    expect(readRedisAddress(SENTINELS)).toEqual({
      kind: 'sentinel',
      isEncrypted: false,
      nodes: [
        { host: 's1.example.org', port: 26379 },
        { host: '::1', port: 26380 },
      ],
      master: 'news',
      account: { username: 'worker', password: 'p@ss+word' },
      sentinelAccount: { username: 'watch', password: 'se+nt&inel' },
      db: 3,
    });
    expect(unconnected(SENTINELS)).toBeInstanceOf(Redis);
  });

  it('names nodes of a cluster', () => {
    expect(readRedisAddress(CLUSTER)).toEqual({
      kind: 'cluster',
      isEncrypted: true,
      nodes: [
        { host: 'n1.example.org', port: 7000 },
        { host: 'n2.example.org', port: 6379 },
      ],
      account: { password: 'p@ss' },
    });
    expect(unconnected(CLUSTER)).toBeInstanceOf(Cluster);
  });

  it.each([
    ['localhost:6379'],
    ['http://localhost'],
    ['redis+sentinel://s1:26379,s2:26379'],
    ['redis+sentinel://s1:26379/news?db=first'],
    ['redis+sentinel://s1:26379/news?sentinelPasword=typo'],
    ['redis+sentinel://s1:99999/news'],
    ['redis+sentinel://s1,,s2/news'],
    ['redis+cluster://n1:7000/2'],
    ['redis+cluster://n1:7000?db=2'],
    ['redis+cluster://'],
    ['redis+tls://n1:7000'],
    ['redis+cluster://n1:7000, n2:7000'],
  ])('is refused as %s', (url) => {
    expect(() => readRedisAddress(url)).toThrow();
  });

  it('is shown as hosts and ports, and nothing else', () => {
    const shown = (url: string): string => placeOfRedis(readRedisAddress(url));
    expect(shown('redis://worker:secret@cache.example.org')).toBe('cache.example.org:6379');
    expect(shown(SENTINELS)).toBe('s1.example.org:26379, [::1]:26380');
    expect(shown(CLUSTER)).toBe('n1.example.org:7000, n2.example.org:6379');
  });

  it('holds passwords, which are known as they are written and as they are meant', () => {
    expect(secretsOfRedis(SENTINELS)).toEqual(
      expect.arrayContaining(['p%40ss+word', 'p@ss+word', 'se+nt%26inel', 'se+nt&inel']),
    );
    expect(secretsOfRedis(CLUSTER)).toEqual(['p%40ss', 'p@ss']);
    expect(secretsOfRedis('redis://:pass@cache.example.org')).toEqual(['pass', 'pass']);
    expect(secretsOfRedis('redis://cache.example.org')).toEqual([]);
  });
});
