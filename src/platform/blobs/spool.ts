import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../embedded/start.error.js';
import { type StoredBytes, TooManyBytes } from './blob-store.js';

/** Bytes on disk, on their way to where they are kept. */
export type Spooled = StoredBytes & { path: string };

/**
 * Writes bytes into a new file of `folder` and hashes them on the way: their name is known only when all have come. The
 * file is on the disk when this returns, and readable by nobody else.
 *
 * @throws TooManyBytes, and whatever the source throws; then there is no file
 */
export async function spool(
  folder: string,
  bytes: AsyncIterable<Uint8Array>,
  atMost: number,
): Promise<Spooled> {
  await makeFolder(folder);
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of bytes) {
        size += chunk.byteLength;
        if (size > atMost) throw new TooManyBytes(atMost);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, sha256: hash.digest(), size };
}

/** The folder and those above it, closed to others. The one that holds it all is left to whoever made it. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Makes the names in a folder as durable as what they name. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Milliseconds after which nothing is on its way any more. */
const LONG_AGO = 24 * 60 * 60 * 1_000;

/** Removes what processes that died have left in a folder of spooled files. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(whenMissing<string[]>([]))) {
    const path = join(folder, name);
    const changed = await stat(path).then(({ mtimeMs }) => mtimeMs, whenMissing(Date.now()));
    if (Date.now() - changed > LONG_AGO) await rm(path, { force: true });
  }
}

function whenMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return instead;
    throw error;
  };
}
