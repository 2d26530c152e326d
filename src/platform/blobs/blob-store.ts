import type { Readable } from 'node:stream';

/** Bytes that are kept: what they are known by, and how many there are. */
export interface StoredBytes {
  sha256: Buffer;
  size: number;
}

/** Something that lies in a store. */
export interface StoredName {
  /** For a person who looks for it there. */
  name: string;
  /** The hash that the name stands for; null: it is no name of ours. */
  sha256: Buffer | null;
  changedAt: Date;
}

/** Where bytes are kept under the hash of what they are. It knows nothing of what they mean. */
export interface BlobStore {
  /**
   * Keeps the bytes, and returns when they are safe. What is there already is written again, which mends it.
   *
   * @param atMost how many bytes there may be
   * @throws TooManyBytes, and whatever the source of the bytes throws; then nothing is kept
   */
  put(bytes: AsyncIterable<Uint8Array>, atMost: number): Promise<StoredBytes>;
  /** @throws BlobMissing */
  open(sha256: Buffer): Promise<Readable>;
  /** Everything that lies there, ours or not. */
  names(): AsyncIterable<StoredName>;
}

export const BLOB_STORE = Symbol('blob store');

/** There is more of something than may be kept. */
export class TooManyBytes extends Error {
  constructor(readonly atMost: number) {
    super(`There are more than ${atMost} bytes.`);
    this.name = 'TooManyBytes';
  }
}
