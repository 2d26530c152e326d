import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  const own = `${path}.${randomUUID()}`;
  const me: Owner = { pid: process.pid, identity: identityOf(process.pid) ?? '' };
  await writeFile(own, JSON.stringify(me), { mode: 0o600 });
  try {
    for (;;) {
      if (await linkIfAbsent(own, path)) return { release: () => rm(path, { force: true }) };
      const owner = await readOwner(path);
      if (isAlive(owner)) return { heldBy: owner.pid };
      await removeDead(path, own);
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

function isAlive(owner: Owner | null): owner is Owner {
  return owner !== null && identityOf(owner.pid) === owner.identity;
}

/**
 * Two processes may find the same dead owner at once, and the slower one must not remove the faster one for it. So only
 * who has linked the second name may remove, and looks again before.
 */
async function removeDead(path: string, own: string): Promise<void> {
  const guard = `${path}.changing`;
  if (!(await linkIfAbsent(own, guard))) {
    const holder = await readOwner(guard);
    if (holder !== null && !isAlive(holder)) await rm(guard, { force: true });
    else await delay(5);
    return;
  }
  try {
    if (!isAlive(await readOwner(path))) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}
