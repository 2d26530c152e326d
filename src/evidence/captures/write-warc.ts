import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { newId } from '../../platform/database/new-id.js';
import type { Exchange } from '../../platform/fetch/exchange.js';
import type { KnownPage } from './known-page.js';

type Fields = (readonly [name: string, value: string])[];

/** The bytes of a record, from the beginning each time that it is called. */
type Block = () => AsyncIterable<Uint8Array>;

const VERSION = 'WARC/1.1';

/** What a file says of the page itself, which comes last. */
export interface PageRecord {
  /** Id for the record of the page; null where it did not come. */
  pageRecordId: string | null;
  /** The page as it is known, where the site may say that it is as it was. */
  known: Pick<KnownPage, 'pageRecordId' | 'pageAskedAt' | 'validators'> | null;
}

const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** WARC/1.1 (ISO 28500:2017), uncompressed: what was asked and answered, each step as it was on the wire. */
export async function* writeWarc(
  exchanges: readonly Exchange[],
  about: string,
  page: PageRecord,
): AsyncGenerator<Uint8Array> {
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
  for (const exchange of exchanges) {
    const isPage = exchange === exchanges.at(-1);
    const responseId = recordId(isPage ? page.pageRecordId : null);
    if (exchange.body) yield* pair(exchange, infoId, responseId, revisitOf(exchange, page));
  }
}

/** What makes the record of an answer that says "as before" one of a second look: at which record, and whose. */
function revisitOf({ isUnmodified }: Exchange, { known }: PageRecord): Fields | null {
  if (!isUnmodified || !known) return null;
  const { pageRecordId, pageAskedAt, validators } = known;
  return [
    ['WARC-Profile', NOT_MODIFIED],
    ...(pageRecordId === null ? [] : ([['WARC-Refers-To', recordId(pageRecordId)]] as const)),
    ['WARC-Refers-To-Target-URI', validators.url],
    ...(pageAskedAt === null ? [] : ([['WARC-Refers-To-Date', pageAskedAt.toISOString()]] as const)),
  ];
}

async function* pair(
  exchange: Exchange,
  infoId: string,
  responseId: string,
  revisit: Fields | null,
): AsyncGenerator<Uint8Array> {
  const common: Fields = [
    ['WARC-Target-URI', exchange.url],
    ['WARC-Date', exchange.at.toISOString()],
    ['WARC-Warcinfo-ID', infoId],
    ...(exchange.address === '' ? [] : ([['WARC-IP-Address', exchange.address]] as const)),
  ];
  const body = exchange.body;
  yield* record(
    [
      ['WARC-Type', revisit ? 'revisit' : 'response'],
      ['WARC-Record-ID', responseId],
      ...common,
      ['Content-Type', 'application/http; msgtype=response'],
      // Of a second look there is no payload: what was said before holds.
      ...(revisit ?? ([['WARC-Payload-Digest', `sha256:${body?.sha256.toString('hex') ?? ''}`]] as const)),
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

function recordId(id: string | null = null): string {
  return `<urn:uuid:${id ?? newId()}>`;
}
