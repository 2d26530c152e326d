import type { Config } from '../config/config.js';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.js';
import type { EmbeddedService } from '../embedded/embedded-service.js';
import { startPrivateRedis } from '../embedded/private-redis.js';
import { StartError } from '../embedded/start.error.js';
import { checkDatabase } from './check-database.js';
import { checkRedis } from './check-redis.js';
import type { Shutdown } from './shutdown.js';

/** What the application runs on. */
export interface Services {
  readonly databaseUrl: string;
  /** Null where jobs run in the process. */
  readonly redis: { readonly url: string } | null;
}

/**
 * Makes sure of a database and, where there can be one, of a Redis: those that the configuration names, else
 * embedded ones, which end with the process.
 * @param onLost is called when an embedded database ends though nobody asked it to.
 */
export async function startServices(
  config: Config,
  shutdown: Shutdown,
  log: (line: string) => void,
  onLost: (line: string) => void,
): Promise<Services> {
  if (config.role !== 'all' && (config.databaseUrl === null || config.redisUrl === null)) {
    throw new StartError(
      `A process with ISNAD_ROLE=${config.role} shares its database and its Redis with others: ` +
        'set DATABASE_URL and REDIS_URL, or leave ISNAD_ROLE out.',
    );
  }
  if (config.redisUrl !== null) await checkRedis(config.redisUrl, log);

  let { databaseUrl } = config;
  if (databaseUrl === null) {
    const postgres = await startEmbeddedPostgres(config.dataDir, log, shutdown.signal);
    own('PostgreSQL', postgres, shutdown);
    void postgres.ended.then(() => {
      if (!shutdown.signal.aborted)
        onLost(`The embedded PostgreSQL has ended; its log is in ${config.dataDir}/postgres.`);
    });
    databaseUrl = postgres.url;
  } else {
    await checkDatabase(databaseUrl);
  }

  if (config.redisUrl !== null) return { databaseUrl, redis: { url: config.redisUrl } };
  const redis = await startPrivateRedis(config.dataDir, log, shutdown.signal);
  if (redis !== null) own('Redis', redis, shutdown);
  return { databaseUrl, redis };
}

function own(name: string, service: EmbeddedService, shutdown: Shutdown): void {
  shutdown.add({ name, stop: () => service.stop(), kill: () => service.kill() });
}
