import { execFile, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf, StartError } from './start.error.js';

/** The system account that a child process runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/** Whether this process is root. PostgreSQL refuses to run as root, so its children then change account. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for children of a process that is root: the owner of the data where there is data already, else
 * `postgres` where it exists, else `nobody`, which every system has. No account is created: that would
 * outlive the directory that Isnad was tried in.
 */
export async function unprivilegedAccount(dataDirectory: string): Promise<Account> {
  const owner = await ownerOf(dataDirectory);
  if (owner !== null && owner.uid !== 0) return owner;
  for (const name of ['postgres', 'nobody']) {
    const account = await findAccount(name);
    if (account !== null) return account;
  }
  throw new StartError(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it as. ' +
      'Start Isnad as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may enter a directory or run a program, by asking the system as that account. */
export function canUse(account: Account, path: string): boolean {
  const { uid, gid } = account;
  const { status, error } = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid, gid });
  if (error !== undefined) {
    throw new StartError(
      `PostgreSQL does not run as root, and this process may not change to the account "${account.name}" ` +
        `(${codeOf(error) ?? error.message}). Start Isnad as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return status === 0;
}

async function ownerOf(path: string): Promise<Account | null> {
  try {
    const { uid, gid } = await stat(path);
    return { name: String(uid), uid, gid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function findAccount(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    // id exits with 1 when there is no such account.
    return null;
  }
}
