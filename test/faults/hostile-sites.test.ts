import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AllowList } from '../../src/platform/fetch/allow-list.js';
import { decodedBody } from '../../src/platform/fetch/decode-body.js';
import { FETCH_LIMITS, type FetchLimits } from '../../src/platform/fetch/limits.js';
import type { Resolve } from '../../src/platform/fetch/resolve-host.js';
import { discard, type Fetched, SafeFetch } from '../../src/platform/fetch/safe-fetch.js';
import { drip, endlessly, RawSite } from '../support/raw-site.js';

jest.setTimeout(30_000);

const MEGABYTE = 1_024 * 1_024;
const OK = 'HTTP/1.1 200 OK\r\n';

/** What a name leads to: the open site, which a test may reach, and the inside, which nobody may. */
const OPEN = '127.0.0.2';
const INSIDE = '127.0.0.1';

/** Time enough for a machine that is busy; a test of a time sets that one itself. */
const LIMITS: FetchLimits = {
  ...FETCH_LIMITS,
  totalMs: 20_000,
  idleMs: 15_000,
  bodyBytes: 4 * MEGABYTE,
  redirects: 5,
};

let folder: string;
let site: RawSite;
let inside: RawSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-hostile-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  [site, inside] = await openBoth();
  inside.answers('/secret', '200 OK', 'the key to everything');
});

/** Both at the same port, so that a name which changes its mind would find somebody there. */
async function openBoth(): Promise<[RawSite, RawSite]> {
  for (;;) {
    const first = await RawSite.open(OPEN);
    try {
      return [first, await RawSite.open(INSIDE, first.port)];
    } catch (error) {
      await first.close();
      // Somebody else on this machine has that port.
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    }
  }
}

/** Whatever was tried, nobody got in, and nothing is left on the disk. */
afterEach(async () => {
  expect(inside.connections).toBe(0);
  await site.close();
  await inside.close();
  expect(await readdir(folder)).toEqual([]);
});

interface Asked {
  limits?: Partial<FetchLimits>;
  resolve?: Resolve;
  signal?: AbortSignal;
}

const toOpen: Resolve = () => Promise.resolve([{ address: OPEN, family: 4 }]);

function fetcher({ limits, resolve = toOpen }: Asked = {}): SafeFetch {
  return new SafeFetch({
    isOn: true,
    allow: AllowList.read(OPEN),
    folder,
    limits: { ...LIMITS, ...limits },
    resolve,
  });
}

/** Asks for a page of the site, or for a whole address, and gives back what came of it, without the files. */
async function ask(path: string, asked: Asked = {}): Promise<Fetched> {
  const address = path.startsWith('/') ? `http://site.example:${site.port}${path}` : path;
  const signal = asked.signal ?? new AbortController().signal;
  const fetched = await fetcher(asked).get(address, signal);
  await discard(fetched);
  return fetched;
}

const codeOf = ({ failure }: Fetched): string => failure?.code ?? 'none';

/** Does something, and says how long it took and how much memory it held at its highest. */
async function measured<T>(work: Promise<T>): Promise<{ result: T; ms: number; bytes: number }> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  let highest = before;
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 10);
  try {
    const result = await work;
    return { result, ms: performance.now() - started, bytes: highest - before };
  } finally {
    clearInterval(timer);
  }
}

async function unpacked(path: string, atMost: number): Promise<{ size: number; code: string }> {
  const fetched = await fetcher().get(
    `http://site.example:${site.port}${path}`,
    new AbortController().signal,
  );
  let size = 0;
  try {
    expect(fetched.failure).toBeNull();
    for await (const chunk of decodedBody(fetched.exchanges.at(-1)!, atMost)) size += chunk.byteLength;
    return { size, code: 'none' };
  } catch (error) {
    return { size, code: (error as { code: string }).code };
  } finally {
    await discard(fetched);
  }
}

describe('an address that leads inside', () => {
  it.each([
    ['as it is', (port: number) => `http://127.0.0.1:${port}/secret`],
    ['as one number', (port: number) => `http://2130706433:${port}/secret`],
    ['in octal', (port: number) => `http://0177.0.0.01:${port}/secret`],
    ['in hexadecimal', (port: number) => `http://0x7f000001:${port}/secret`],
    ['cut short', (port: number) => `http://127.1:${port}/secret`],
    ['in wide digits', (port: number) => `http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1:${port}/secret`],
    ['as nothing', (port: number) => `http://0:${port}/secret`],
    ['in IPv6', (port: number) => `http://[::1]:${port}/secret`],
    ['mapped into IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/secret`],
    ['mapped, in hexadecimal', (port: number) => `http://[::ffff:7f00:1]:${port}/secret`],
    ['compatible with IPv6', (port: number) => `http://[::127.0.0.1]:${port}/secret`],
    ['through NAT64', (port: number) => `http://[64:ff9b::127.0.0.1]:${port}/secret`],
    ['through 6to4', (port: number) => `http://[2002:7f00:1::]:${port}/secret`],
  ])('%s is refused, and so is a redirect to it', async (_, addressOf) => {
    const address = addressOf(site.port);
    expect(codeOf(await ask(address))).toBe('address_refused');
    site.answers('/away', `302 Found\r\nLocation: ${address}`);
    const fetched = await ask('/away');
    expect(codeOf(fetched)).toBe('address_refused');
    expect(fetched.exchanges.map(({ status }) => status)).toEqual([302]);
  });

  it.each([
    ['this machine', [INSIDE]],
    ['the private network', ['10.0.0.1']],
    ['the cloud’s own service', ['169.254.169.254']],
    ['an address mapped into IPv6', ['::ffff:127.0.0.1']],
    ['outside and inside at once', [OPEN, INSIDE]],
    ['many places, of which the last is inside', [...Array.from({ length: 50 }, () => OPEN), '192.168.0.1']],
  ])('by a name that leads to %s is refused before anybody is connected to', async (_, addresses) => {
    const resolve: Resolve = () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    expect(codeOf(await ask('/secret', { resolve }))).toBe('address_refused');
    expect(site.connections).toBe(0);
  });

  it('is not reached by a name that changes its mind between check and connection', async () => {
    site.answers('/secret', '200 OK', 'nothing of interest');
    let looked = 0;
    const resolve: Resolve = () => {
      looked += 1;
      return Promise.resolve([{ address: looked === 1 ? OPEN : INSIDE, family: 4 }]);
    };
    const fetched = await ask('/secret', { resolve });
    expect([codeOf(fetched), fetched.exchanges[0]?.address, looked]).toEqual(['none', OPEN, 1]);
  });

  it('is not reached by a name that changes its mind between two redirects', async () => {
    site.answers('/first', '302 Found\r\nLocation: /secret');
    let looked = 0;
    const resolve: Resolve = () => {
      looked += 1;
      return Promise.resolve([{ address: looked === 1 ? OPEN : INSIDE, family: 4 }]);
    };
    expect(codeOf(await ask('/first', { resolve }))).toBe('address_refused');
    expect(looked).toBe(2);
  });

  it.each(['http://localhost/', 'http://site.localhost/', 'http://localhost./'])(
    '%s is refused by the real name server too',
    async (address) => {
      const real = new SafeFetch({ isOn: true, allow: AllowList.read(''), folder, limits: LIMITS });
      const { failure } = await real.get(address, new AbortController().signal);
      expect(['address_refused', 'name_unknown']).toContain(failure?.code);
    },
  );
});

describe('a redirect', () => {
  it.each([
    ['scheme_refused', 'file:///etc/passwd'],
    ['scheme_refused', 'ftp://site.example/x'],
    ['scheme_refused', 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['scheme_refused', 'javascript:alert(1)'],
    ['credentials_refused', 'http://user:secret@site.example/'],
    ['port_refused', 'http://site.example:22/'],
    ['url_invalid', 'http://[::1'],
  ])('is refused (%s) when it leads to %s', async (code, location) => {
    site.answers('/away', `301 Moved Permanently\r\nLocation: ${location}`);
    expect(codeOf(await ask('/away'))).toBe(code);
  });

  it('in a circle is noticed', async () => {
    site.answers('/a', '302 Found\r\nLocation: /b');
    site.answers('/b', '302 Found\r\nLocation: /a');
    const fetched = await ask('/a');
    expect([codeOf(fetched), fetched.exchanges.length]).toEqual(['too_many_redirects', 2]);
  });

  it('to ever new places ends', async () => {
    site.at('/next', (socket) => {
      socket.end(
        `HTTP/1.1 307 Temporary Redirect\r\nLocation: /next?${Math.random()}\r\nContent-Length: 0\r\n\r\n`,
      );
    });
    const fetched = await ask('/next');
    expect([codeOf(fetched), fetched.exchanges.length]).toEqual(['too_many_redirects', 6]);
  });

  it('with an endless body is followed all the same, and little of it is kept', async () => {
    site.at('/away', (socket) => {
      socket.write('HTTP/1.1 302 Found\r\nLocation: /here\r\n\r\n');
      endlessly(socket, Buffer.alloc(65_536, 'x'));
    });
    site.answers('/here', '200 OK', 'arrived');
    const fetched = await ask('/away');
    expect([codeOf(fetched), fetched.exchanges.map(({ isTruncated }) => isTruncated)]).toEqual([
      'none',
      [true, false],
    ]);
    expect(fetched.exchanges[0]?.body?.size).toBe(LIMITS.redirectBodyBytes);
  });

  it('takes no cookie along, and nothing else that would tell who asks', async () => {
    site.answers('/first', '302 Found\r\nSet-Cookie: id=1; Path=/\r\nLocation: /second');
    site.answers('/second', '200 OK', 'seen');
    const fetched = await ask('/first');
    expect(site.requests.map((head) => head.split('\r\n').slice(1, -2))).toEqual(
      [1, 2].map(() => [
        `Host: site.example:${site.port}`,
        'User-Agent: Isnad/0.1 (captures web pages as evidence, on request of a fact-checker)',
        'Accept: text/html,application/xhtml+xml,*/*;q=0.8',
        'Accept-Encoding: gzip, deflate, br',
        'Connection: close',
      ]),
    );
    expect(fetched.exchanges.map(({ requestHead }) => requestHead.toString('latin1'))).toEqual(site.requests);
  });
});

describe('who asks', () => {
  it('is whom the operator wants it to be', async () => {
    const named = new SafeFetch({
      isOn: true,
      allow: AllowList.read(OPEN),
      folder,
      userAgent: 'Newsroom/1 (+https://desk.example.org)',
    });
    await discard(await named.get(`http://${OPEN}:${site.port}/`, new AbortController().signal));
    expect(site.requests[0]).toContain('\r\nUser-Agent: Newsroom/1 (+https://desk.example.org)\r\n');
  });
});

describe('an answer', () => {
  it('without end is left when there is more than may be', async () => {
    site.at('/endless', (socket) => {
      socket.write(`${OK}Content-Type: text/html\r\n\r\n`);
      endlessly(socket, Buffer.alloc(65_536, 'x'));
    });
    const { result, ms, bytes } = await measured(ask('/endless', { limits: { bodyBytes: 50 * MEGABYTE } }));
    expect(codeOf(result)).toBe('body_too_large');
    expect(ms).toBeLessThan(10_000);
    expect(bytes).toBeLessThan(100 * MEGABYTE);
  });

  it('without end, in chunks, is left too', async () => {
    site.at('/endless', (socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`);
      endlessly(socket, `10000\r\n${'x'.repeat(65_536)}\r\n`);
    });
    expect(codeOf(await ask('/endless'))).toBe('body_too_large');
  });

  it('that promises more than may be is left before its body', async () => {
    let sent = 0;
    site.at('/huge', (socket) => {
      socket.write(`${OK}Content-Length: 1073741824\r\n\r\n`);
      socket.on('close', () => (sent = socket.bytesWritten));
      drip(socket, 'x', 20);
    });
    expect(codeOf(await ask('/huge'))).toBe('body_too_large');
    expect(sent).toBeLessThan(1_000);
  });

  it('that drips is left when the time is up, however alive it is', async () => {
    site.at('/drip', (socket) => {
      socket.write(`${OK}Content-Type: text/html\r\n\r\n`);
      drip(socket, 'x', 50);
    });
    const { result, ms } = await measured(ask('/drip', { limits: { totalMs: 1_500 } }));
    expect(codeOf(result)).toBe('timed_out');
    expect(ms).toBeGreaterThan(1_400);
    expect(ms).toBeLessThan(10_000);
  });

  it.each([
    ['never comes', () => undefined],
    ['stops in the middle', (socket: { write(text: string): unknown }) => socket.write(`${OK}Content-Le`)],
    [
      'stops in its body',
      (socket: { write(text: string): unknown }) => socket.write(`${OK}Content-Length: 9\r\n\r\nabc`),
    ],
  ])('that %s is left after a while', async (_, behaviour) => {
    site.at('/silent', (socket) => void behaviour(socket));
    const { result, ms } = await measured(ask('/silent', { limits: { idleMs: 500 } }));
    expect(codeOf(result)).toBe('timed_out');
    expect(ms).toBeLessThan(10_000);
  });

  it('whose head drips is left when the time is up', async () => {
    site.at('/drip', (socket) => {
      socket.write(OK);
      drip(socket, 'X-Slow: 1\r\n', 50);
    });
    const { result, ms } = await measured(ask('/drip', { limits: { totalMs: 1_500 } }));
    expect(codeOf(result)).toBe('timed_out');
    expect(ms).toBeLessThan(10_000);
  });

  it.each([
    ['one header of a gigabyte', 'X: '.padEnd(65_536, 'x'), 'x'.repeat(65_536)],
    ['headers without end', '', `X-More: ${'x'.repeat(1_000)}\r\n`],
    ['a status line without end', 'x', 'x'.repeat(65_536)],
  ])('with %s is left early', async (_, first, more) => {
    let sent = 0;
    site.at('/headers', (socket) => {
      socket.write(OK + first);
      let budget = 16_384;
      const write = (): void => {
        while (!socket.destroyed && budget > 0 && socket.write(more)) budget -= 1;
      };
      socket.on('drain', write);
      socket.on('close', () => (sent = socket.bytesWritten));
      write();
    });
    const { result, ms, bytes } = await measured(ask('/headers'));
    expect(codeOf(result)).toBe('headers_too_large');
    expect(ms).toBeLessThan(10_000);
    expect(sent).toBeLessThan(20 * MEGABYTE);
    expect(bytes).toBeLessThan(60 * MEGABYTE);
  });

  it('that is never the last one is left', async () => {
    site.at('/early', (socket) => {
      endlessly(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n');
    });
    expect(codeOf(await ask('/early'))).toBe('answer_broken');
  });

  it('that changes the protocol is no answer', async () => {
    site.at('/upgrade', (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nhello');
    });
    expect(['no_connection', 'answer_broken']).toContain(codeOf(await ask('/upgrade')));
  });

  it.each([
    ['is not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'answer_broken'],
    ['has two lengths', `${OK}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`, 'answer_broken'],
    ['has a wrong chunk', `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc`, 'answer_broken'],
    ['breaks off in its body', `${OK}Content-Length: 1000\r\n\r\nabc`, 'cut_off'],
    ['breaks off in a chunk', `${OK}Transfer-Encoding: chunked\r\n\r\n100\r\nabc`, 'cut_off'],
    ['breaks off in its head', `${OK}Content-Le`, 'no_connection'],
  ])('that %s is told as that', async (_, bytes, code) => {
    site.at('/broken', (socket) => socket.end(bytes));
    const fetched = await ask('/broken');
    expect(codeOf(fetched)).toBe(code);
    expect(fetched.exchanges.every(({ body }) => body === null)).toBe(true);
  });

  it('whose connection is torn down in the middle is told as cut off', async () => {
    site.at('/torn', (socket) => {
      socket.write(`${OK}Content-Length: 1000\r\n\r\nabc`, () => socket.resetAndDestroy());
    });
    expect(codeOf(await ask('/torn'))).toBe('cut_off');
  });
});

describe('a packed body', () => {
  const zeros = Buffer.alloc(10 * MEGABYTE);
  const packed = (coding: string): string => `200 OK\r\nContent-Encoding: ${coding}`;

  it('of ten gigabytes in a few megabytes is unpacked to where the limit is, and no further', async () => {
    const member = gzipSync(zeros, { level: 9 });
    site.answers('/bomb', packed('gzip'), Buffer.concat(Array.from({ length: 300 }, () => member)));
    const { result, ms, bytes } = await measured(unpacked('/bomb', 50 * MEGABYTE));
    expect(result.code).toBe('body_too_large');
    expect(result.size).toBeLessThanOrEqual(50 * MEGABYTE);
    expect(ms).toBeLessThan(5_000);
    expect(bytes).toBeLessThan(100 * MEGABYTE);
  });

  it.each([
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['gzip', gzipSync(zeros)],
  ])('is limited in every packing: %s', async (coding, body) => {
    site.answers('/bomb', packed(coding), body);
    expect(await unpacked('/bomb', MEGABYTE)).toMatchObject({ code: 'body_too_large' });
    expect(await unpacked('/bomb', zeros.length)).toEqual({ code: 'none', size: zeros.length });
  });

  it.each([
    ['is not what it says', packed('gzip'), Buffer.from('plain words')],
    ['is cut short', packed('gzip'), gzipSync(Buffer.from('some words that are packed')).subarray(0, 20)],
    ['is packed as nobody asked', packed('compress'), Buffer.from('x')],
    ['is packed twice', packed('gzip, gzip'), gzipSync(gzipSync(zeros))],
  ])('that %s is broken', async (_, head, body) => {
    site.answers('/broken', head, body);
    expect(await unpacked('/broken', MEGABYTE)).toMatchObject({ code: 'answer_broken' });
  });
});

describe('asking', () => {
  it('a site that speaks no TLS for a page by TLS fails as that', async () => {
    expect(codeOf(await ask(`https://site.example:${site.port}/`))).toBe('tls_failed');
  });

  it('a site that is down fails as that', async () => {
    await site.close();
    expect(codeOf(await ask('/'))).toBe('no_connection');
  });

  it('a name server that never answers fails when the time is up', async () => {
    const never: Resolve = () => new Promise(() => undefined);
    const { result, ms } = await measured(ask('/', { resolve: never, limits: { totalMs: 1_500 } }));
    expect(codeOf(result)).toBe('timed_out');
    expect(ms).toBeLessThan(10_000);
  });

  it('is broken off at once when whoever wanted it stops, and leaves nothing behind', async () => {
    site.at('/drip', (socket) => {
      socket.write(`${OK}\r\n`);
      drip(socket, 'x', 20);
    });
    const stopping = new AbortController();
    setTimeout(() => {
      stopping.abort(new Error('Stopping'));
    }, 200);
    const { result, ms } = await measured(
      ask('/drip', { signal: stopping.signal }).catch((error: unknown) => (error as Error).message),
    );
    expect(result).toBe('Stopping');
    expect(ms).toBeLessThan(10_000);
  });

  it('asks nobody where fetching is turned off', async () => {
    const off = new SafeFetch({ isOn: false, allow: AllowList.read(OPEN), folder });
    const { failure } = await off.get(`http://${OPEN}:${site.port}/`, new AbortController().signal);
    expect(failure).toMatchObject({ code: 'fetching_off', isRefusal: true });
    expect(site.connections).toBe(0);
  });
});
