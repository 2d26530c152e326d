import { randomUUID } from 'node:crypto';
import { addresses } from './addresses.js';
import { administer, databaseUrl, dropDatabase, TEMPLATE } from './template-database.mjs';

export interface TestDatabase {
  /** Connects as the ordinary role that owns the database. */
  readonly url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** A migrated database of one's own, in about 60 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { adminUrl } = addresses();
  const name = `isnad_test_${randomUUID().replaceAll('-', '')}`;
  await administer(adminUrl, `CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE}"`);
  return {
    url: databaseUrl(adminUrl, name),
    drop: () => dropDatabase(adminUrl, name),
  };
}
