import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { BlobFolder } from './blob-folder.js';
import type { BlobStore } from './blob-store.js';
import { clearLeftovers } from './spool.js';

/** Milliseconds that the service may take to be reached, and to answer. */
const CONNECT_WITHIN = 5_000;
const ANSWER_WITHIN = 60_000;

/** The store that the configuration names. */
export async function openBlobStore(config: Config): Promise<BlobStore> {
  if (config.blobs === 'local') {
    const folder = new BlobFolder(join(config.dataDir, 'blobs'));
    await clearLeftovers(folder.incoming);
    return folder;
  }
  const incoming = join(config.dataDir, 'incoming');
  await clearLeftovers(incoming);
  const { hostname: name, pathname } = new URL(config.blobs);
  const prefix = pathname.replace(/^\/+/, '').replace(/([^/])\/*$/, '$1/');
  // Loaded only here: the client is large, and most installations have no use for it.
  const [{ S3Client }, { BlobBucket }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('./blob-bucket.js'),
  ]);
  const client = new S3Client({
    region: config.s3Region,
    // Services beside Amazon's rarely have a host name for each bucket.
    ...(config.s3Endpoint === null ? {} : { endpoint: config.s3Endpoint, forcePathStyle: true }),
    // Without keys of ours the client looks where Amazon's own tools do: environment, profile, role of the machine.
    ...(config.s3KeyId === null || config.s3Secret === null
      ? {}
      : { credentials: { accessKeyId: config.s3KeyId, secretAccessKey: config.s3Secret } }),
    // We send a checksum of our own; the client's is in a form that not every service reads.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_WITHIN, requestTimeout: ANSWER_WITHIN },
  });
  return new BlobBucket(client, { name, prefix }, incoming);
}
