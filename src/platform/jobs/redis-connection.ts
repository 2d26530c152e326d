import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisAddress } from './redis-address.js';

/** A connection to Redis, wherever that is: a cluster's has one to each of its nodes. */
export type RedisConnection = Redis | Cluster;

/** What a connection is for. */
interface Manner {
  /** Options of each single connection. */
  readonly options: RedisOptions;
  /** Milliseconds until a lost connection is tried again, by the number of attempts; null gives up. */
  readonly retry: (attempts: number) => number | null;
}

/** How often a cluster is asked who holds what, in milliseconds: who hangs says nothing of having been replaced. */
const LOOK_AROUND_EVERY = 2_000;

/** Opens a connection, which is made at once unless the manner says `lazyConnect`. */
export function connectRedis(address: RedisAddress, { options, retry }: Manner): RedisConnection {
  switch (address.kind) {
    case 'server':
      return new Redis({ ...serverOptions(address.url), ...options, retryStrategy: retry });
    case 'sentinel':
      return new Redis({
        ...address.account,
        sentinels: [...address.nodes],
        name: address.master,
        db: address.db,
        sentinelUsername: address.sentinelAccount.username,
        sentinelPassword: address.sentinelAccount.password,
        ...(address.isEncrypted ? { tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true } : {}),
        sentinelRetryStrategy: retry,
        // Told by the Sentinels, a connection leaves a master that hangs and so closes nothing by itself.
        failoverDetector: true,
        ...options,
        retryStrategy: retry,
      });
    case 'cluster': {
      const { lazyConnect = false, ...nodeOptions } = options;
      return new Cluster([...address.nodes], {
        lazyConnect,
        clusterRetryStrategy: retry,
        slotsRefreshInterval: LOOK_AROUND_EVERY,
        // Names are left as they are, so that certificates can be checked against them.
        ...(address.isEncrypted ? { dnsLookup: (host, callback) => callback(null, host) } : {}),
        redisOptions: { ...address.account, ...(address.isEncrypted ? { tls: {} } : {}), ...nodeOptions },
      });
    }
  }
}

/**
 * Where the address of one server leads, by ioredis' own reading. Bull's reading drops the scheme, and so would talk in
 * clear to a `rediss://` server, password first.
 */
function serverOptions(url: string): RedisOptions {
  const { host, port, username, password, db, tls } = new Redis(url, { lazyConnect: true }).options;
  return { host, port, username, password, db, ...(tls ? { tls } : {}) };
}
