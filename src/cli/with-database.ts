import { DataSource } from 'typeorm';
import { loadConfig } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source-options.js';
import { migrate } from '../platform/database/migrate.js';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded/embedded-postgres.js';
import { ENTITIES } from './entities.js';

/**
 * Runs a command on the installation's database: that of DATABASE_URL, the embedded one that is running, or the embedded
 * one started for the length of the command.
 *
 * @param work gets a connected data source and the address; its schema is of this version
 */
export async function withDatabase<T>(work: (dataSource: DataSource, url: string) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const running = config.databaseUrl ?? (await findEmbeddedPostgres(config.dataDir));
  const started = running === null ? await startEmbeddedPostgres(config.dataDir, () => undefined) : null;
  const url = running ?? started?.url ?? '';
  try {
    await migrate(url);
    const dataSource = await new DataSource({
      ...dataSourceOptions(url, 2),
      entities: ENTITIES,
    }).initialize();
    try {
      return await work(dataSource, url);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await started?.stop();
  }
}
