import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { BlobMissing } from './blob.errors.js';
import type { BlobStore, StoredBytes, StoredName } from './blob-store.js';
import { spool } from './spool.js';

/** Where in an S3-compatible service the bytes are kept. */
export interface Bucket {
  name: string;
  /** Put before every key; empty, or with a slash at its end. */
  prefix: string;
}

/** Keeps bytes in a bucket of S3 or of a service that speaks like it. */
export class BlobBucket implements BlobStore {
  /** @param incoming a local folder: a key is the hash of all its bytes, so they are collected before they are sent */
  constructor(
    private readonly client: S3Client,
    private readonly bucket: Bucket,
    private readonly incoming: string,
  ) {}

  async put(bytes: AsyncIterable<Uint8Array>, atMost: number): Promise<StoredBytes> {
    const { path, sha256, size } = await spool(this.incoming, bytes, atMost);
    try {
      await this.client.send(
        new PutObjectCommand({
          Bucket: this.bucket.name,
          Key: this.keyOf(sha256),
          Body: createReadStream(path),
          ContentLength: size,
          // The service refuses bytes that changed on the way.
          ChecksumSHA256: sha256.toString('base64'),
        }),
      );
    } finally {
      await rm(path, { force: true });
    }
    return { sha256, size };
  }

  async open(sha256: Buffer): Promise<Readable> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket.name, Key: this.keyOf(sha256) }),
      );
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw error;
    }
    throw new BlobMissing(sha256);
  }

  async *names(): AsyncGenerator<StoredName> {
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket.name, Prefix: this.bucket.prefix },
    );
    for await (const { Contents } of pages) {
      for (const { Key = '', LastModified = new Date(0) } of Contents ?? []) {
        const sha256 = Buffer.from(Key.slice(this.bucket.prefix.length), 'hex');
        yield { name: Key, sha256: this.keyOf(sha256) === Key ? sha256 : null, changedAt: LastModified };
      }
    }
  }

  private keyOf(sha256: Buffer): string {
    return this.bucket.prefix + sha256.toString('hex');
  }
}
