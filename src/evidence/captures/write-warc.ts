import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { newId } from '../../platform/database/new-id.js';
import type { Exchange } from '../../platform/fetch/exchange.js';

type Fields = (readonly [name: string, value: string])[];

/** The bytes of a record, from the beginning each time that it is called. */
type Block = () => AsyncIterable<Uint8Array>;

const VERSION = 'WARC/1.1';

/** WARC/1.1 (ISO 28500:2017), uncompressed: what was asked and answered, each step as it was on the wire. */
export async function* writeWarc(exchanges: readonly Exchange[], about: string): AsyncGenerator<Uint8Array> {
  const infoId = recordId();
  const info = Buffer.from(
    `software: Isnad/0.1\r\nformat: WARC File Format 1.1\r\ndescription: ${about}\r\n` +
      'conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n',
  );
  yield* record(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', infoId],
      ['WARC-Date', (exchanges[0]?.at ?? new Date()).toISOString()],
      ['Content-Type', 'application/warc-fields'],
    ],
    () => only(info),
  );
  for (const exchange of exchanges) if (exchange.body) yield* pair(exchange, infoId);
}

async function* pair(exchange: Exchange, infoId: string): AsyncGenerator<Uint8Array> {
  const responseId = recordId();
  const common: Fields = [
    ['WARC-Target-URI', exchange.url],
    ['WARC-Date', exchange.at.toISOString()],
    ['WARC-Warcinfo-ID', infoId],
    ...(exchange.address === '' ? [] : ([['WARC-IP-Address', exchange.address]] as const)),
  ];
  const body = exchange.body;
  yield* record(
    [
      ['WARC-Type', 'response'],
      ['WARC-Record-ID', responseId],
      ...common,
      ['Content-Type', 'application/http; msgtype=response'],
      ['WARC-Payload-Digest', `sha256:${body?.sha256.toString('hex') ?? ''}`],
      ...(exchange.isTruncated ? ([['WARC-Truncated', 'length']] as const) : []),
    ],
    async function* () {
      yield withoutTransferCoding(exchange.responseHead);
      if (body) yield* createReadStream(body.path) as AsyncIterable<Buffer>;
    },
  );
  yield* record(
    [
      ['WARC-Type', 'request'],
      ['WARC-Record-ID', recordId()],
      ...common,
      ['Content-Type', 'application/http; msgtype=request'],
      ['WARC-Concurrent-To', responseId],
    ],
    () => only(exchange.requestHead),
  );
}

/** Reads the block twice, once for what the header says of it: it may be too large to be held. */
async function* record(fields: Fields, block: Block): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let length = 0;
  for await (const chunk of block()) {
    digest.update(chunk);
    length += chunk.byteLength;
  }
  const all: Fields = [
    ...fields,
    ['WARC-Block-Digest', `sha256:${digest.digest('hex')}`],
    ['Content-Length', length.toString()],
  ];
  yield Buffer.from(`${VERSION}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  yield* block();
  yield Buffer.from('\r\n\r\n');
}

/** The body is kept without its chunks, so the header must not promise them. Its other bytes stay as they came. */
function withoutTransferCoding(head: Buffer): Buffer {
  const text = head.toString('latin1');
  return Buffer.from(text.replace(/(?<=\r\n)transfer-encoding:/gi, 'X-Archive-Orig-$&'), 'latin1');
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function recordId(): string {
  return `<urn:uuid:${newId()}>`;
}
