import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BlobMissing } from './blob.errors.js';
import { BLOB_STORE, type BlobStore, type StoredBytes } from './blob-store.js';

/** Bytes by their hash, and what the database knows of them. */
@Injectable()
export class Blobs {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(BLOB_STORE) private readonly blobStore: BlobStore,
  ) {}

  /**
   * Keeps bytes, for a record that will point to them. The row in `blobs` is written when they are safe, and at once: not in
   * the transaction of that record, which would be open for as long as the bytes take to come.
   *
   * @param mediaType what they were said to be; the same bytes keep what was said first
   * @throws TooManyBytes, and whatever the source of the bytes throws
   */
  async store(
    bytes: AsyncIterable<Uint8Array>,
    { mediaType, atMost }: { mediaType: string; atMost: number },
  ): Promise<StoredBytes> {
    const stored = await this.blobStore.put(bytes, atMost);
    await this.dataSource.query(
      'insert into blobs (sha256, size, media_type) values ($1, $2, $3) on conflict (sha256) do nothing',
      [stored.sha256, stored.size, mediaType],
    );
    return stored;
  }

  /** Whether the bytes are still there: a row may outlive them. */
  async has(sha256: Buffer): Promise<boolean> {
    try {
      (await this.blobStore.open(sha256)).destroy();
      return true;
    } catch (error) {
      if (error instanceof BlobMissing) return false;
      throw error;
    }
  }

  /** @throws BlobMissing */
  open(sha256: Buffer): Promise<Readable> {
    return this.blobStore.open(sha256);
  }
}
