import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf } from './processes.js';
import { codeOf } from './start.error.js';

interface Owner {
  readonly pid: number;
  readonly identity: string;
}

/** The outcome of trying to own a directory: the way to give it back, or who has it. */
export type Claim = { readonly release: () => Promise<void> } | { readonly heldBy: number };

/**
 * Makes this process the only owner of a directory until it gives it back or dies. Nothing has to be cleaned
 * up after a kill -9: the owner is told by process id and start time together, so a recycled id doesn't count.
 */
export async function claimDirectory(directory: string): Promise<Claim> {
  const path = join(directory, 'owner');
  const own = `${path}.${process.pid}`;
  const me: Owner = { pid: process.pid, identity: identityOf(process.pid) ?? '' };
  await writeFile(own, JSON.stringify(me), { mode: 0o600 });
  try {
    for (;;) {
      if (await linkIfAbsent(own, path)) return { release: () => rm(path, { force: true }) };
      const owner = await readOwner(path);
      if (owner !== null && identityOf(owner.pid) === owner.identity) return { heldBy: owner.pid };
      await removeStale(path, owner);
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** A link appears with its whole content or not at all, so nobody ever reads half an owner. */
async function linkIfAbsent(existing: string, path: string): Promise<boolean> {
  try {
    await link(existing, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isOwner(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'identity' in value &&
    typeof value.identity === 'string'
  );
}

/**
 * Two processes may find the same dead owner at once. Renaming decides: whoever renames something other than
 * what was judged has taken a new owner's entry, and puts it back.
 */
async function removeStale(path: string, judged: Owner | null): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await readOwner(aside);
  if (taken !== null && taken.identity !== judged?.identity) await linkIfAbsent(aside, path);
  await rm(aside, { force: true });
}
