import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readOrCreateSecret } from './secret-file.js';
import { identity } from './server-process.js';
import type { ServiceDirectory } from './service-directory.js';
import type { PostgresPrograms } from './postgres-programs.js';
import { codeOf, StartError, textOf } from './start.error.js';

const UNFINISHED = 'initialising-';
const run = promisify(execFile);

/**
 * The environment of PostgreSQL's own processes: none of ours, because PGDATA, PGOPTIONS and the like change what
 * they do, and our secrets are not theirs.
 */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: characterLocale(), TZ: 'UTC' };
}

/**
 * Creates the database cluster unless it exists. It grows in a directory of another name and is renamed when it is
 * complete, so that a start which is killed half-way leaves nothing that looks like a database.
 * @throws StartError when the existing data belongs to another PostgreSQL version.
 */
export async function ensureCluster(
  directory: ServiceDirectory,
  programs: PostgresPrograms,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const dataPath = join(directory.path, 'data');
  const version = await readVersion(dataPath);
  if (version !== null) {
    if (version === programs.majorVersion) return;
    throw new StartError(
      `The data in ${dataPath} was made by PostgreSQL ${version}, and this Isnad brings ${programs.majorVersion}. ` +
        'Use the Isnad that made it to dump the database, or set DATABASE_URL.',
    );
  }

  log('Creating the embedded database; this takes a few seconds, once.');
  await removeUnfinished(directory.path);
  const unfinished = join(directory.path, `${UNFINISHED}${randomUUID()}`);
  await initialise(directory, programs, unfinished, signal);
  await rename(unfinished, dataPath);
  const parent = await open(directory.path, 'r');
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
}

async function initialise(
  directory: ServiceDirectory,
  programs: PostgresPrograms,
  unfinished: string,
  signal?: AbortSignal,
): Promise<void> {
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = join(directory.path, `${UNFINISHED}password`);
  await writeFile(passwordFile, await readOrCreateSecret(join(directory.path, 'superuser')), { mode: 0o600 });
  if (directory.account !== null) {
    const { uid, gid } = directory.account;
    await Promise.all([chown(unfinished, uid, gid), chown(passwordFile, uid, gid)]);
  }
  const args = [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting and case are PostgreSQL's own and the same everywhere; the character classes of the system's
    // locale are still what pg_trgm and full-text search go by, and in "C" no Arabic letter is a letter.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${characterLocale()}`,
  ];
  try {
    await run(programs.initdb, args, {
      cwd: unfinished,
      env: postgresEnvironment(),
      signal,
      ...identity(directory.account),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new StartError(`The embedded database could not be created: ${textOf(error)}`, {
      cause: error,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function characterLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
}

async function readVersion(dataPath: string): Promise<number | null> {
  try {
    return Number.parseInt(await readFile(join(dataPath, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function removeUnfinished(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(UNFINISHED));
  // An initdb that outlived its parent may still be writing there; it fails once its files are gone.
  await Promise.all(
    names.map((name) =>
      rm(join(directory, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
    ),
  );
}
