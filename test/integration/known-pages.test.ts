import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WARCParser, type WARCRecord } from 'warcio';
import { withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { Capturing } from './support/capturing.js';
import { Desk } from './support/desk.js';

const PAGE = (words: string): string => `<!doctype html><title>The bridge</title><p>${words}</p>`;
const ETAG = 'W/"a \u00e9, b"';
const DATE = 'Fri, 02 Jan 2026 03:04:05 GMT';

let desk: Desk;
let capturing: Capturing;
let site: RawSite;

beforeAll(async () => {
  desk = await Desk.open();
  await withoutPause(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  capturing = await Capturing.open(desk);
  site = await RawSite.open();
});

afterEach(async () => {
  await site.close();
  await capturing.close();
});

const addressOf = (path: string, { port } = site): string => `http://127.0.0.1:${port}${path}`;

/** A page that is sent once, and then, to whoever knows it, is as it was. */
function decent(of: RawSite, path: string, words: string, etag = ETAG): void {
  of.at(path, (socket, head) => {
    const known = `ETag: ${etag}\r\nLast-Modified: ${DATE}\r\n`;
    const body = PAGE(words);
    socket.end(
      head.includes(`If-None-Match: ${etag}\r\n`) && head.includes(`If-Modified-Since: ${DATE}\r\n`)
        ? `HTTP/1.1 304 Not Modified\r\n${known}Content-Length: 99999999999\r\n\r\n`
        : `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${known}Content-Length: ${body.length}\r\n\r\n${body}`,
      'latin1',
    );
  });
}

const conditions = (head: string): string[] => head.split('\r\n').filter((line) => line.startsWith('If-'));

async function recordsOf(sha256: string): Promise<WARCRecord[]> {
  const records: WARCRecord[] = [];
  for await (const record of new WARCParser([await capturing.bytesOf(sha256)])) {
    await record.readFully(false);
    records.push(record);
  }
  return records;
}

describe('a page that is as it was', () => {
  it('is not sent again, and its capture has the words and bytes of the earlier one', async () => {
    decent(site, '/page', 'It is closed.');
    const id = await capturing.evidenceAt(addressOf('/page'));
    const first = await capturing.look(id);
    const second = await capturing.look(id);
    const third = await capturing.look(id);
    expect(first).toMatchObject({ outcome: 'ok', httpStatus: 200, notModifiedSince: null });
    for (const later of [second, third]) {
      expect(later).toMatchObject({
        outcome: 'ok',
        httpStatus: 304,
        notModifiedSince: { id: first.id, at: first.finishedAt },
        text: 'It is closed.',
        title: 'The bridge',
        mediaType: 'text/html',
        finalUrl: addressOf('/page'),
        body: first.body,
      });
    }
    // The server's own words, byte for byte.
    expect(site.requests.map(conditions)).toEqual([
      [],
      ...[second, third].map(() => [`If-None-Match: ${ETAG}`, `If-Modified-Since: ${DATE}`]),
    ]);
  });

  it('is recorded as a second look at the record of the first', async () => {
    decent(site, '/page', 'It is closed.');
    const id = await capturing.evidenceAt(addressOf('/page'));
    const [first, second] = [await capturing.look(id), await capturing.look(id)];
    const response = (await recordsOf(first.warc!.sha256)).find(({ warcType }) => warcType === 'response')!;
    const records = await recordsOf(second.warc!.sha256);
    expect(records.map(({ warcType }) => warcType)).toEqual(['warcinfo', 'revisit', 'request']);
    const { headers } = records[1]!.warcHeaders;
    expect(headers.get('WARC-Profile')).toBe('http://netpreserve.org/warc/1.1/revisit/server-not-modified');
    expect(headers.get('WARC-Refers-To')).toBe(response.warcHeader('WARC-Record-ID'));
    expect(headers.get('WARC-Refers-To-Target-URI')).toBe(addressOf('/page'));
    expect(headers.get('WARC-Refers-To-Date')).toBe(response.warcDate);
  });

  it('is sent when it is another one', async () => {
    decent(site, '/page', 'It is closed.');
    const id = await capturing.evidenceAt(addressOf('/page'));
    await capturing.look(id);
    decent(site, '/page', 'It is open.', '"other"');
    expect(await capturing.look(id)).toMatchObject({
      outcome: 'changed',
      httpStatus: 200,
      notModifiedSince: null,
      text: 'It is open.',
    });
    expect(await capturing.look(id)).toMatchObject({ outcome: 'ok', httpStatus: 304, text: 'It is open.' });
  });

  it('is known at the end of its redirects, and no other host is told what it is known by', async () => {
    const other = await RawSite.open();
    decent(other, '/page', 'It is closed.');
    decent(site, '/page', 'It is open.');
    site.answers('/old', `302 Found\r\nLocation: ${addressOf('/page', other)}\r\nETag: "of the redirect"`);
    const id = await capturing.evidenceAt(addressOf('/old'));
    await capturing.look(id);
    expect(await capturing.look(id)).toMatchObject({
      httpStatus: 304,
      finalUrl: addressOf('/page', other),
      redirects: [{ url: addressOf('/old'), status: 302 }],
    });
    expect(site.requests.flatMap(conditions)).toEqual([]);
    site.answers('/old', '302 Found\r\nLocation: /page');
    expect(await capturing.look(id)).toMatchObject({ httpStatus: 200, outcome: 'changed' });
    expect(site.requests.flatMap(conditions)).toEqual([]);
    await other.close();
  });

  it('is sent again where its bytes are lost, or where the site was believed for a week', async () => {
    decent(site, '/page', 'It is closed.');
    const id = await capturing.evidenceAt(addressOf('/page'));
    await capturing.look(id);
    await rm(join(capturing.home, 'blobs'), { recursive: true });
    expect(await capturing.look(id)).toMatchObject({ httpStatus: 200, outcome: 'ok' });
    await desk.rows('alter table captures disable trigger captures_stay_as_seen');
    await desk.rows(
      `update captures set finished_at = finished_at - interval '8 days' where evidence_id = $1`,
      [id],
    );
    await desk.rows('alter table captures enable trigger captures_stay_as_seen');
    expect(await capturing.look(id)).toMatchObject({ httpStatus: 200, outcome: 'ok' });
    expect(await capturing.look(id)).toMatchObject({ httpStatus: 304, outcome: 'ok' });
  });

  it('is said to be so by a site that was not asked: then nothing was seen', async () => {
    site.answers('/page', '304 Not Modified\r\nETag: "x"');
    const capture = await capturing.look(await capturing.evidenceAt(addressOf('/page')));
    expect(capture).toMatchObject({ outcome: 'unreachable', reason: 'http_status', httpStatus: 304 });
    expect(capture).toMatchObject({ body: null, text: null, notModifiedSince: null });
  });

  it('is asked for plainly where the site has told nothing to know it by', async () => {
    site.answers('/page', '200 OK\r\nContent-Type: text/html\r\nETag: ', PAGE('It is closed.'));
    const id = await capturing.evidenceAt(addressOf('/page'));
    await capturing.look(id);
    expect(await capturing.look(id)).toMatchObject({ outcome: 'ok', httpStatus: 200 });
    expect(site.requests.flatMap(conditions)).toEqual([]);
  });
});
