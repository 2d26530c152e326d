import { startServices } from '../../test/support/services.mjs';
import { createMigratedDatabase, dropDatabase } from '../../test/support/template-database.mjs';

/**
 * Hands `use` the address of a fresh, migrated database on a real PostgreSQL,
 * and removes it afterwards. A whole run shares one server; a gate by itself
 * starts its own.
 */
export async function withFreshDatabase(use) {
  const shared = process.env.ISNAD_TEST_SERVICES;
  const services = shared === undefined ? await startServices({ redis: false }) : JSON.parse(shared);
  const name = `isnad_gate_${process.pid}`;
  try {
    const result = await use(await createMigratedDatabase(services.adminUrl, name));
    await dropDatabase(services.adminUrl, name);
    return result;
  } finally {
    await services.stop?.();
  }
}

/** The data source of the built application, for a database of our choice. */
export async function builtDataSource(databaseUrl) {
  process.env.DATABASE_URL = databaseUrl;
  const { dataSource } = await import('../../dist/src/platform/database/data-source.js');
  return dataSource;
}
