import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, realpath, rmdir, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account, canUse, isRoot, unprivilegedAccount } from './account.js';
import { codeOf, StartError } from './start.error.js';

/** Where one embedded service keeps its files, and who it runs as. */
export interface ServiceDirectory {
  /** Absolute, without symbolic links. Its contents: `data/`, `owner`, secrets and `server.log`. */
  readonly path: string;
  /** Null where the service runs as the user who started Isnad. */
  readonly account: Account | null;
}

/** Directory for data that a clone under a closed home directory (mode 700, as /root is) cannot hold. */
const SYSTEM_DIRECTORY = '/var/lib/isnad';

/**
 * Creates or finds the directory of an embedded service below the data directory. Where Isnad runs as root and
 * the service's account cannot get there, the files live under /var/lib/isnad and the data directory holds a
 * symbolic link to them; opening the home directory of root to others would be no favour.
 * @throws StartError when the directory cannot be written.
 */
export async function prepareServiceDirectory(
  dataDir: string,
  service: 'postgres' | 'redis',
  log: (line: string) => void,
): Promise<ServiceDirectory> {
  try {
    const path = await createDirectory(join(dataDir, service));
    if (!isRoot()) return { path, account: null };

    const account = await unprivilegedAccount(join(path, 'data'));
    if (canUse(account, path)) return { path, account };
    if ((await readdir(path)).length > 0) {
      throw new StartError(
        `The account "${account.name}", as which ${service} runs, may not enter ${path}. ` +
          'Allow it to enter the directories above, or set ISNAD_DATA_DIR to another directory.',
      );
    }
    const elsewhere = await moveElsewhere(dataDir, service, path);
    log(`The account "${account.name}" may not enter ${dataDir}: the data of ${service} is in ${elsewhere}.`);
    return { path: elsewhere, account };
  } catch (error) {
    throw error instanceof StartError ? error : unwritable(dataDir, error);
  }
}

/** The directory of a service that has been started before, or null. Changes nothing. */
export async function findServiceDirectory(
  dataDir: string,
  service: 'postgres' | 'redis',
): Promise<string | null> {
  try {
    return await realpath(join(dataDir, service));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Wraps a failure to write below the data directory in a line that says what to do about it. */
export function unwritable(dataDir: string, error: unknown): StartError {
  const reason = codeOf(error) ?? String(error);
  return new StartError(
    `Cannot write to the data directory ${dataDir} (${reason}). ` +
      'Make it a writable directory, or set ISNAD_DATA_DIR to one.',
    { cause: error },
  );
}

async function createDirectory(path: string): Promise<string> {
  await ensureDirectory(path);
  return realpath(path);
}

/** Not with `recursive`: Node tries for ever where a parent exists that lets nothing be made in it, as in /proc. */
async function ensureDirectory(path: string): Promise<void> {
  try {
    await createOne(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await ensureDirectory(dirname(path));
    await createOne(path);
  }
}

async function createOne(path: string): Promise<void> {
  try {
    await mkdir(path);
    // Passable whatever the umask says, because a service of another account keeps its data below; not listable.
    if (isRoot()) await chmod(path, 0o711);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

async function moveElsewhere(dataDir: string, service: string, path: string): Promise<string> {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = await createDirectory(
    join(SYSTEM_DIRECTORY, `${basename(join(dataDir, '..'))}-${digest}`, service),
  );
  await rmdir(path);
  await symlink(elsewhere, join(dataDir, service));
  return elsewhere;
}
