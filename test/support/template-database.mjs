import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const MIGRATE = new URL('../../dist/src/platform/database/migrate.js', import.meta.url);

export const TEMPLATE = 'isnad_template';

/** The same server, another database. */
export function databaseUrl(adminUrl, name) {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement as the owner, outside of any database that matters. */
export async function administer(adminUrl, statement, values = []) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** Code of PostgreSQL for what a role may not do. */
const NOT_ALLOWED = '42501';
/** For a database of which somebody has not gone in the five seconds that they get. */
const IN_USE = '55006';
const DROP_TRIES = 20;
const DROP_PAUSE_MS = 250;

/**
 * Removes a database, whoever is still connected. The autovacuum may be at it, and runs as a superuser, whom the owner may
 * not send away: it is soon through.
 */
export async function dropDatabase(adminUrl, name) {
  for (let tries = 1; ; tries += 1) {
    try {
      await administer(adminUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      return;
    } catch (error) {
      if (![NOT_ALLOWED, IN_USE].includes(error.code) || tries === DROP_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, DROP_PAUSE_MS));
    }
  }
}

/** Creates an empty database and migrates it with the built migrations; answers with its address. */
export async function createMigratedDatabase(adminUrl, name) {
  if (!existsSync(MIGRATE)) {
    throw new Error(`${fileURLToPath(MIGRATE)} is missing: run \`npm run build:server\` first.`);
  }
  const { migrate } = await import(MIGRATE.href);
  await administer(adminUrl, `CREATE DATABASE "${name}"`);
  const url = databaseUrl(adminUrl, name);
  await migrate(url);
  return url;
}

/** The database that every test file gets a copy of. A run that has it already keeps it. */
export async function ensureTemplate(adminUrl) {
  const { rowCount } = await administer(adminUrl, 'SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount === 1) return;
  await createMigratedDatabase(adminUrl, TEMPLATE);
  // A database that somebody is connected to cannot be copied.
  await administer(adminUrl, `ALTER DATABASE "${TEMPLATE}" WITH ALLOW_CONNECTIONS false`);
}
