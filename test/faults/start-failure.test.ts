import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { Installation } from './support/installation.js';

jest.setTimeout(30_000);

describe('a start that cannot succeed', () => {
  let installation: Installation;
  let database: TestDatabase;
  let occupant: Server;
  let takenPort: number;
  let unusedPort: number;

  beforeAll(async () => {
    installation = await Installation.create();
    database = await cloneDatabase();
    occupant = await listening();
    takenPort = (occupant.address() as AddressInfo).port;
    const other = await listening();
    unusedPort = (other.address() as AddressInfo).port;
    await closed(other);
  });

  afterAll(async () => {
    await closed(occupant);
    await database.drop();
    await installation.remove();
  });

  /** What it says; fails unless that is one line and the exit code is 1. */
  async function complaintAbout(env: NodeJS.ProcessEnv): Promise<string> {
    const isnad = installation.start(env);
    const exitCode = await isnad.ended();
    const lines = isnad.output.trimEnd().split('\n');
    expect({ exitCode, lines: lines.length, output: isnad.output }).toMatchObject({ exitCode: 1, lines: 1 });
    expect(installation.children()).toEqual([]);
    return lines[0]!;
  }

  it('names a taken port and the variable that changes it', async () => {
    expect(await complaintAbout({ PORT: String(takenPort) })).toBe(
      `Port ${takenPort} is already in use. Stop what uses it, or set PORT to another (PORT=0 takes any free one).`,
    );
  });

  it('names the server of a database that does not answer, and never the password', async () => {
    const said = await complaintAbout({
      DATABASE_URL: `postgresql://ali:s3cretpass@127.0.0.1:${unusedPort}/isnad`,
    });
    expect(said).toBe(
      `PostgreSQL at 127.0.0.1:${unusedPort} does not answer (ECONNREFUSED). Start it, or correct DATABASE_URL.`,
    );
  });

  it('says that a database does not accept the password, without showing it', async () => {
    const url = new URL(database.url);
    url.password = 'n0tthepassword';
    const said = await complaintAbout({ DATABASE_URL: url.href });
    expect(said).toBe(
      `PostgreSQL at ${url.host} does not accept the user or the password. Correct DATABASE_URL.`,
    );
  });

  it('says what right is missing on a database that it may not change', async () => {
    await inDatabase(database, 'REVOKE CREATE ON SCHEMA public FROM pg_database_owner, PUBLIC');
    const said = await complaintAbout({ DATABASE_URL: database.url });
    expect(said).toContain('may not create tables');
  });

  it('says so when the database belongs to a newer Isnad', async () => {
    const newer = await cloneDatabase();
    try {
      await inDatabase(
        newer,
        `INSERT INTO migrations (timestamp, name) VALUES (99990101000000, 'FromTheFuture')`,
      );
      const said = await complaintAbout({ DATABASE_URL: newer.url });
      expect(said).toContain('newer Isnad (FromTheFuture)');
    } finally {
      await newer.drop();
    }
  });

  it('names the server of a Redis that does not answer, and never the password', async () => {
    expect(await complaintAbout({ REDIS_URL: `redis://:s3cretpass@127.0.0.1:${unusedPort}` })).toBe(
      `Redis at 127.0.0.1:${unusedPort} does not answer (ECONNREFUSED). ` +
        'Start it, correct REDIS_URL, or leave REDIS_URL out to run without it.',
    );
  });

  it('names a data directory that cannot be written', async () => {
    // Root may write to any directory, so a file stands in its place.
    const path = `${installation.dataDir}.txt`;
    await writeFile(path, 'a file where a directory should be');
    expect(await complaintAbout({ ISNAD_DATA_DIR: path })).toBe(
      `Cannot write to the data directory ${path} (ENOTDIR). ` +
        'Make it a writable directory, or set ISNAD_DATA_DIR to one.',
    );
  });

  it('names every variable with a wrong value, and shows none of the values', async () => {
    const said = await complaintAbout({ PORT: 'thirty', ISNAD_ADMIN_PASSWORD: 'tooshort' });
    expect(said).toMatch(
      /^PORT must be a whole number from 0 to 65535; ISNAD_ADMIN_PASSWORD must be at least 12/,
    );
    expect(said).not.toContain('thirty');
    expect(said).not.toContain('tooshort');
  });

  it('says that a process of its own needs services that it can share', async () => {
    expect(await complaintAbout({ ISNAD_ROLE: 'worker' })).toContain('set DATABASE_URL and REDIS_URL');
  });
});

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}

async function inDatabase({ url }: TestDatabase, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
