import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { readOrCreateSecret } from './secret-file.js';
import { codeOf } from './start.error.js';

/** The role that the application connects as, and its database. */
export const APPLICATION = 'isnad';

const EXTENSIONS = ['pg_trgm', 'unaccent'];

/**
 * Creates the application's role, database and extensions, once. Each step does nothing when it has been done
 * before, so a start that was killed in between is simply repeated. The role is no superuser: nothing that the
 * application can be made to execute reads files or runs programs.
 */
export async function ensureDatabase(directory: string, port: number): Promise<void> {
  const marker = join(directory, 'database-created');
  if (await exists(marker)) return;
  const superuser = await readOrCreateSecret(join(directory, 'superuser'));
  const password = await readOrCreateSecret(join(directory, APPLICATION));

  await asSuperuser(superuser, port, 'postgres', async (client) => {
    if ((await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION])).rowCount === 0) {
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN`);
    }
    await client.query(`ALTER ROLE ${APPLICATION} PASSWORD ${client.escapeLiteral(password)}`);
    if ((await client.query('SELECT FROM pg_database WHERE datname = $1', [APPLICATION])).rowCount === 0) {
      await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
    }
  });
  await asSuperuser(superuser, port, APPLICATION, async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
  await writeFile(marker, '');
}

/** The address at which the application finds its database. */
export function applicationUrl(password: string, port: number): string {
  return `postgresql://${APPLICATION}:${password}@127.0.0.1:${port}/${APPLICATION}`;
}

async function asSuperuser(
  password: string,
  port: number,
  database: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
