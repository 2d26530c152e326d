import { Redis, type RedisOptions } from 'ioredis';

/**
 * Where a Redis address leads, by ioredis' own reading. Bull's reading drops the scheme, and so would talk in clear to a
 * `rediss://` server, password first.
 */
export function redisOptions(url: string): RedisOptions {
  const { host, port, username, password, db, tls } = new Redis(url, { lazyConnect: true }).options;
  return { host, port, username, password, db, ...(tls ? { tls } : {}) };
}
