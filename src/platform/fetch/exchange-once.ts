import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { TooManyBytes } from '../blobs/blob-store.js';
import { spool } from '../blobs/spool.js';
import { type Exchange, isRedirect } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import type { FetchLimits } from './limits.js';
import type { Address } from './resolve-host.js';
import { USER_AGENT } from './user-agent.js';
import { conditionsOf, type Validators } from './validators.js';

/** Answers before the answer (1xx) that are put up with. */
const INTERIM_ANSWERS = 5;

const NOT_MODIFIED = 304;

export interface OneRequest {
  url: URL;
  userAgent?: string | undefined;
  /** Makes the request conditional where they belong to its address. */
  validators?: Validators | undefined;
  /** Checked ones: no other is connected to, whatever the name leads to by now. */
  addresses: Address[];
  limits: FetchLimits;
  /** Where the body is put. */
  folder: string;
  signal: AbortSignal;
}

/**
 * Asks once, and follows nothing.
 *
 * @param onHead is given the exchange when its head is there; its body comes later, or not at all
 * @throws whatever goes wrong, in our words or in Node's
 */
export async function exchangeOnce(request: OneRequest, onHead: (exchange: Exchange) => void): Promise<void> {
  const { response, head, why } = await send(request);
  const exchange = exchangeOf(request, response, head);
  onHead(exchange);
  const { limits, folder } = request;
  if (isRedirect(exchange)) {
    const body = beginning(whole(response, why), limits.redirectBodyBytes, exchange);
    exchange.body = await spool(folder, body, limits.redirectBodyBytes);
    return;
  }
  // With 304 the length is that of the page, which is not sent.
  const promised = exchange.status === NOT_MODIFIED ? 0 : Number(response.headers['content-length'] ?? 0);
  try {
    if (promised > limits.bodyBytes) throw new TooManyBytes(limits.bodyBytes);
    exchange.body = await spool(folder, whole(response, why), limits.bodyBytes);
  } catch (error) {
    if (error instanceof TooManyBytes) throw new FetchFailure('body_too_large', error.message);
    throw error;
  } finally {
    response.destroy();
  }
}

interface Begun {
  response: http.IncomingMessage;
  head: Buffer;
  /** Why it was broken off since, by us or on the way; undefined where it was not. */
  why: () => Error | undefined;
}

/** Resolves with the head of the answer. */
function send(one: OneRequest): Promise<Begun> {
  const { url, addresses, limits, signal } = one;
  // In this order, and no others: what is sent is what the record of the capture says was sent.
  const headers = {
    Host: url.host,
    'User-Agent': one.userAgent ?? USER_AGENT,
    Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'Accept-Encoding': 'gzip, deflate, br',
    ...conditionsOf(url, one.validators),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const asked = request(url, {
      agent: false,
      headers,
      setHost: false,
      lookup: only(addresses),
      maxHeaderSize: limits.headerBytes,
      timeout: limits.idleMs,
      signal,
    });
    // Kept beside the promise: what happens after the answer has begun is told to the request, and to nobody who reads.
    let failure: Error | undefined;
    const fail = (error: Error): void => {
      failure ??= error;
      reject(failure);
      asked.destroy();
    };
    let interim = 0;
    asked.on('information', () => {
      interim += 1;
      if (interim > INTERIM_ANSWERS) fail(new FetchFailure('answer_broken', 'it never comes to an answer'));
    });
    asked.on('timeout', () => {
      fail(new FetchFailure('timed_out', `there was no sign of life for ${limits.idleMs} ms`));
    });
    asked.on('upgrade', (_, socket) => {
      socket.destroy();
      fail(new FetchFailure('answer_broken', 'it changes to another protocol'));
    });
    asked.on('error', fail);
    asked.on('response', (response) => {
      resolve({
        response,
        head,
        why: () => failure ?? (signal.aborted ? new Error('It was broken off.') : undefined),
      });
    });
    asked.end();
  });
}

/** A look-up that answers with what was checked, so that no second answer of the name server is ever used. */
function only(addresses: Address[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else if (first) callback(null, first.address, first.family);
  };
}

function exchangeOf(one: OneRequest, response: http.IncomingMessage, requestHead: Buffer): Exchange {
  const { rawHeaders, statusCode = 0, statusMessage = '', httpVersion, socket } = response;
  const headers = Array.from(
    { length: rawHeaders.length / 2 },
    (_, at) => [rawHeaders[at * 2] ?? '', rawHeaders[at * 2 + 1] ?? ''] as const,
  );
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  const statusLine = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n`;
  return {
    url: one.url.href,
    at: new Date(),
    address: socket.remoteAddress ?? '',
    requestHead,
    responseHead: Buffer.from(`${statusLine}${lines.join('')}\r\n`, 'latin1'),
    status: statusCode,
    isUnmodified:
      statusCode === NOT_MODIFIED && Object.keys(conditionsOf(one.url, one.validators)).length > 0,
    headers,
    body: null,
    isTruncated: false,
  };
}

/**
 * The body, or the reason why it broke off. A body that ends with the connection looks whole to Node however the connection
 * ended, also when it was us who ended it: such a piece must not pass for the page.
 */
async function* whole(response: http.IncomingMessage, why: () => Error | undefined): AsyncGenerator<Buffer> {
  try {
    yield* response as AsyncIterable<Buffer>;
  } catch (error) {
    throw why() ?? error;
  }
  const broken = why();
  if (broken !== undefined) throw broken;
}

/** The first bytes of a body that nobody reads. */
async function* beginning(
  body: AsyncIterable<Buffer>,
  atMost: number,
  exchange: Exchange,
): AsyncGenerator<Uint8Array> {
  let left = atMost;
  for await (const chunk of body) {
    yield chunk.subarray(0, left);
    left -= chunk.byteLength;
    if (left >= 0) continue;
    exchange.isTruncated = true;
    return;
  }
}
