import { DataSource, type EntityManager } from 'typeorm';
import { loadConfig } from '../platform/config/config.js';
import { constraintProblem } from '../platform/database/constraint-problems.js';
import { dataSourceOptions } from '../platform/database/data-source-options.js';
import { migrate } from '../platform/database/migrate.js';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded/embedded-postgres.js';
import { ENTITIES } from './entities.js';
import { untilAborted, untilInterrupted } from './interruption.js';

type Work<T> = (dataSource: DataSource, url: string) => Promise<T>;

/**
 * Runs a command on the installation's database: that of DATABASE_URL, the embedded one that is running, or the embedded
 * one started for the length of the command.
 *
 * @param work gets a connected data source and the address; its schema is of this version
 * @throws Interrupted after a signal, when the database that was started here has been stopped
 */
export async function withDatabase<T>(work: Work<T>): Promise<T> {
  const { databaseUrl, dataDir } = loadConfig(process.env);
  const running = databaseUrl ?? (await findEmbeddedPostgres(dataDir));
  if (running !== null) return connected(running, work);
  return untilInterrupted(async (signal) => {
    const started = await startEmbeddedPostgres(dataDir, () => undefined, signal);
    try {
      signal.throwIfAborted();
      // Work cannot be told to end; stopping the database under it rolls back what it has not committed.
      return await Promise.race([connected(started.url, work), untilAborted(signal)]);
    } finally {
      await started.stop();
    }
  });
}

/** Runs a command as one transaction on that database. */
export async function inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await withDatabase((dataSource) => dataSource.transaction(work));
  } catch (error) {
    throw constraintProblem(error) ?? error;
  }
}

async function connected<T>(url: string, work: Work<T>): Promise<T> {
  await migrate(url);
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 2), entities: ENTITIES }).initialize();
  try {
    return await work(dataSource, url);
  } finally {
    await dataSource.destroy();
  }
}
