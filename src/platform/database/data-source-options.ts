import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/all-migrations.js';
import { SnakeNaming } from './snake-naming.js';

/**
 * What every connection of ours has in common. `synchronize` stays off: the schema changes only through migrations.
 *
 * @param url a `postgres://` address; never logged, it holds the password
 * @param poolSize the most connections this process may hold
 */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'isnad',
    extra: {
      // A stuck statement must not hold a connection for good.
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      // Nor must a server that is gone without a word: nobody would ever answer.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    },
    connectTimeoutMS: 5_000,
  };
}
