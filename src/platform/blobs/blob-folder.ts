import type { Dir } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, opendir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf } from '../embedded/start.error.js';
import { BlobMissing } from './blob.errors.js';
import type { BlobStore, StoredBytes, StoredName } from './blob-store.js';
import { makeFolder, spool, syncFolder } from './spool.js';

/** Keeps bytes as files, spread over folders by the first digits of their hash: `ab/cd/abcd…`. */
export class BlobFolder implements BlobStore {
  /** Of what is still coming: on the same disk, so that a rename puts it in its place whole or not at all. */
  readonly incoming: string;

  /** @param root the folder of the blobs alone */
  constructor(private readonly root: string) {
    this.incoming = join(root, 'incoming');
  }

  async put(bytes: AsyncIterable<Uint8Array>, atMost: number): Promise<StoredBytes> {
    // The folder above holds the data of other services too, which have to get in.
    await mkdir(dirname(this.root), { recursive: true });
    const { path, sha256, size } = await spool(this.incoming, bytes, atMost);
    const place = this.placeOf(sha256);
    await makeFolder(dirname(place));
    await rename(path, place);
    for (const folder of [dirname(place), dirname(dirname(place)), this.root]) await syncFolder(folder);
    return { sha256, size };
  }

  async open(sha256: Buffer): Promise<Readable> {
    let file: FileHandle;
    try {
      file = await open(this.placeOf(sha256));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new BlobMissing(sha256);
      throw error;
    }
    return file.createReadStream();
  }

  async *names(): AsyncGenerator<StoredName> {
    for await (const path of filesBelow(this.root)) {
      const changedAt = await changeOf(path);
      // Moved into its place while we looked.
      if (changedAt === null) continue;
      const sha256 = Buffer.from(basename(path), 'hex');
      yield { name: path, sha256: this.placeOf(sha256) === path ? sha256 : null, changedAt };
    }
  }

  private placeOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return join(this.root, name.slice(0, 2), name.slice(2, 4), name);
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  let entries: Dir;
  try {
    entries = await opendir(folder);
  } catch (error) {
    // Nothing was stored yet.
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

async function changeOf(path: string): Promise<Date | null> {
  try {
    return (await lstat(path)).mtime;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
