import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

export interface S3Server {
  /** What makes Isnad keep its bytes there. */
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

const BUCKET = 'isnad-test';

/** A server that speaks S3, with one empty bucket. Its keys are the ones that it knows. */
export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'isnad-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  return {
    environment: {
      ISNAD_BLOBS: `s3://${BUCKET}/captures`,
      ISNAD_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      ISNAD_S3_KEY_ID: 'S3RVER',
      ISNAD_S3_SECRET: 'S3RVER',
    },
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
