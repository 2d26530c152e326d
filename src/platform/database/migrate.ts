import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** Any number that no other program uses: it keeps two processes from migrating at once. */
const MIGRATION_LOCK = 7_346_215_001;

/**
 * Brings the database to this version's schema.
 *
 * @returns the names of the migrations that ran now; empty when there was nothing to do
 * @throws when the database holds migrations that this version doesn't know (it was upgraded by a newer one)
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = await new DataSource({
    ...dataSourceOptions(databaseUrl, 2),
    // An index on a large table takes its time, and so does waiting for another process that builds one.
    extra: { statement_timeout: 0, idle_in_transaction_session_timeout: 0 },
  }).initialize();
  try {
    const lockHolder = dataSource.createQueryRunner();
    await lockHolder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await refuseNewerSchema(dataSource);
      const ran = await dataSource.runMigrations();
      return ran.map((migration) => migration.name);
    } finally {
      await lockHolder.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lockHolder.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>(
    `select to_regclass('migrations') is not null as exists`,
  );
  if (!exists) return;
  const known = new Set(
    dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name),
  );
  const rows = await dataSource.query<{ name: string }[]>('select name from migrations order by id');
  const unknown = rows.filter((row) => !known.has(row.name));
  if (unknown.length > 0) {
    throw new Error(
      `This database was upgraded by a newer Isnad (${unknown.map((row) => row.name).join(', ')}). Start that version, or restore a backup from before.`,
    );
  }
}
