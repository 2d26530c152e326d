import { createReadStream } from 'node:fs';
import { type Duplex, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { TooManyBytes } from '../blobs/blob-store.js';
import { type Exchange, headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';

/**
 * The body of an answer as its author wrote it, unpacked while it is read.
 *
 * @param atMost how many bytes it may be unpacked to: a few thousand can be made to stand for millions
 * @throws FetchFailure while it is read
 */
export async function* decodedBody(exchange: Exchange, atMost: number): AsyncGenerator<Uint8Array> {
  if (!exchange.body) throw new FetchFailure('cut_off', 'the body did not come');
  const packed = createReadStream(exchange.body.path);
  const unpack = await unpacking(exchange);
  const whole = unpack === null ? packed : pipeline(packed, unpack, () => undefined);
  let size = 0;
  try {
    for await (const chunk of whole as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > atMost) throw new FetchFailure('body_too_large', new TooManyBytes(atMost).message);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new FetchFailure('answer_broken', `its body cannot be unpacked: ${why}`);
  } finally {
    packed.destroy();
  }
}

async function unpacking(exchange: Exchange): Promise<Duplex | null> {
  const coding = (headerOf(exchange, 'content-encoding') ?? '').trim().toLowerCase();
  switch (coding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // The standard means zlib's wrapping; half of those who send it leave that out.
      return (await firstByte(exchange)) % 16 === 8 ? createInflate() : createInflateRaw();
    default:
      throw new FetchFailure('answer_broken', `it is packed as ${coding}, which nobody asked for`);
  }
}

async function firstByte({ body }: Exchange): Promise<number> {
  for await (const chunk of createReadStream(body?.path ?? '', { end: 0 }) as AsyncIterable<Buffer>)
    return chunk[0] ?? 0;
  return 0;
}
