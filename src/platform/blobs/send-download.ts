import type { FastifyReply } from 'fastify';
import type { Blobs } from './blobs.js';

/** How a route that sends bytes describes them. */
export const DOWNLOAD = {
  description: 'The bytes.',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Were it shown in spite of all, it could run nothing, load nothing, and would be no part of our origin. */
const DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * Sends bytes that came from outside, to be saved and never shown.
 *
 * @throws BlobMissing
 */
export async function sendDownload(
  reply: FastifyReply,
  blobs: Blobs,
  { sha256, size }: { sha256: string; size: number },
  name: string,
): Promise<void> {
  const stream = await blobs.open(Buffer.from(sha256, 'hex'));
  await reply
    .type('application/octet-stream')
    .header('Content-Length', size)
    .header('Content-Disposition', dispositionOf(name))
    .header('Content-Security-Policy', DOWNLOAD_POLICY)
    .header('X-Content-Type-Options', 'nosniff')
    .send(stream);
}

/** The name twice (RFC 6266): as it is for browsers, and in ASCII for whatever else reads it. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  if (plain === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
