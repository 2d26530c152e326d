import { Injectable } from '@nestjs/common';
import { TooManyBytes } from '../../platform/blobs/blob-store.js';
import { Blobs } from '../../platform/blobs/blobs.js';
import type { EvidenceFileDto } from '../evidence.dto.js';
import { fileNameOf } from '../evidence.rules.js';
import { FileEmpty, FileTooLarge } from './file.errors.js';
import { mediaTypeOf, TELLING_BYTES } from './media-type.js';

/** Largest file that is taken, in bytes: a long report with pictures, or some minutes of film. */
const LARGEST_FILE = 100 * 1024 * 1024;

export interface Upload {
  bytes: AsyncIterable<Uint8Array>;
  name: string;
}

/** Keeps the bytes of a file that somebody brings, for a piece of evidence that will name them. */
@Injectable()
export class StoreFile {
  constructor(private readonly blobs: Blobs) {}

  /** @throws FileEmpty, FileTooLarge; then nothing is kept */
  async execute({ bytes, name }: Upload): Promise<EvidenceFileDto> {
    const { start, all } = await lookAhead(bytes);
    if (start.length === 0) throw new FileEmpty();
    const mediaType = mediaTypeOf(start);
    try {
      const { sha256, size } = await this.blobs.store(all, { mediaType, atMost: LARGEST_FILE });
      return { sha256: sha256.toString('hex'), size, mediaType, name: fileNameOf(name) };
    } catch (error) {
      if (error instanceof TooManyBytes) throw new FileTooLarge(LARGEST_FILE);
      throw error;
    }
  }
}

/** The first bytes, and all of them, the first ones included. */
async function lookAhead(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ start: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < TELLING_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.byteLength;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { start: Buffer.concat(seen).subarray(0, TELLING_BYTES), all: all() };
}
