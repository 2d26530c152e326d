import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WARCParser } from 'warcio';
import { CapturePage } from '../../src/evidence/captures/capture-page.js';
import { CapturesReader } from '../../src/evidence/captures/captures.reader.js';
import type { CaptureDetailsDto } from '../../src/evidence/captures/capture.dto.js';
import { LookAtPage } from '../../src/evidence/captures/look-at-page.js';
import { RequestCapture } from '../../src/evidence/captures/request-capture.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { BlobFolder } from '../../src/platform/blobs/blob-folder.js';
import { Blobs } from '../../src/platform/blobs/blobs.js';
import { AllowList } from '../../src/platform/fetch/allow-list.js';
import { HostTurns } from '../../src/platform/fetch/hosts/host-turns.js';
import { SafeFetch } from '../../src/platform/fetch/safe-fetch.js';
import { withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { Desk, EDITOR } from './support/desk.js';

const PAGE = (words: string): string =>
  `<!doctype html><html lang="en"><head><title>The bridge</title><link rel="canonical" href="/the-bridge"></head>
   <body><article><h1>The bridge</h1><p>${words}</p><script>alert(1)</script></article></body></html>`;

const HTML = '200 OK\r\nContent-Type: text/html; charset=utf-8';

let desk: Desk;
let home: string;
let site: RawSite;
let blobs: Blobs;
let capturer: CapturePage;

beforeAll(async () => {
  [desk, home] = await Promise.all([Desk.open(), mkdtemp(join(tmpdir(), 'isnad-captures-'))]);
  await mkdir(join(home, 'incoming'));
  blobs = new Blobs(desk.dataSource, new BlobFolder(join(home, 'blobs')));
  const safeFetch = new SafeFetch({
    isOn: true,
    allow: AllowList.read('127.0.0.1'),
    folder: join(home, 'incoming'),
  });
  const lookAtPage = new LookAtPage(safeFetch, blobs, new HostTurns(desk.dataSource));
  capturer = new CapturePage(desk.dataSource, lookAtPage, blobs);
  await withoutPause(desk.dataSource);
});

afterAll(async () => {
  await desk.close();
  await rm(home, { recursive: true, force: true });
});

beforeEach(async () => {
  site = await RawSite.open();
});

afterEach(async () => {
  await site.close();
  expect(await readdir(join(home, 'incoming'))).toEqual([]);
});

const addressOf = (path: string): string => `http://127.0.0.1:${site.port}${path}`;

/** Evidence at a page of the site. @returns its id */
async function evidenceAt(path: string, more: object = {}): Promise<string> {
  const claimId = await desk.claim({ text: 'The bridge is closed.' });
  const linkId = await desk.evidence(claimId, { url: addressOf(path), ...more });
  const [link] = await desk.rows<{ id: string }>(
    'select evidence_id as id from evidence_links where id = $1',
    [linkId],
  );
  return link!.id;
}

/** Does the look that the evidence waits for, as the job would. */
async function look(evidenceId: string, attempts = 5): Promise<CaptureDetailsDto> {
  const subject = await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
  const job = { id: subject, kind: 'capture' as const, subject, attempts };
  const prepared = await capturer.prepare(job, new AbortController().signal);
  await desk.dataSource.transaction((manager) => capturer.run(manager, job, prepared));
  return new CapturesReader(desk.dataSource).get(EDITOR, subject);
}

async function bytesOf(sha256: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await blobs.open(Buffer.from(sha256, 'hex'))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('adding evidence', () => {
  it('at an address asks for a capture of it, in the same transaction', async () => {
    const id = await evidenceAt('/page');
    const [capture] = await desk.rows<{ id: string }>('select * from captures where evidence_id = $1', [id]);
    expect(capture).toMatchObject({ requested_url: addressOf('/page'), outcome: null });
    expect(await desk.count('jobs', `kind = 'capture' and subject = $1`, [capture!.id])).toBe(1);
  });

  it('of words alone asks for none, and giving it an address does', async () => {
    const id = await evidenceAt('/page', { url: undefined });
    expect(await desk.count('captures', 'evidence_id = $1', [id])).toBe(0);
    const change = new ChangeEvidence(desk.dataSource);
    await change.execute(EDITOR, id, { url: addressOf('/page') });
    await change.execute(EDITOR, id, { title: 'Another title' });
    expect(await desk.count('captures', 'evidence_id = $1', [id])).toBe(1);
  });
});

describe('a capture', () => {
  it('keeps what was seen: address, title, words, headers and bytes', async () => {
    site.answers('/page', HTML, PAGE('The bridge was closed on Monday.'));
    site.answers('/old', '301 Moved Permanently\r\nLocation: /page');
    const capture = await look(await evidenceAt('/old'));
    expect(capture).toMatchObject({
      outcome: 'ok',
      reason: null,
      error: null,
      requestedUrl: addressOf('/old'),
      finalUrl: addressOf('/page'),
      canonicalUrl: addressOf('/the-bridge'),
      redirects: [{ url: addressOf('/old'), status: 301 }],
      httpStatus: 200,
      mediaType: 'text/html',
      title: 'The bridge',
      language: 'en',
    });
    expect(capture.text).toContain('The bridge was closed on Monday.');
    expect(capture.text).not.toContain('alert');
    expect((await bytesOf(capture.body!.sha256)).toString()).toBe(PAGE('The bridge was closed on Monday.'));
  });

  it('is a WARC too, with each request and each answer as it was on the wire', async () => {
    const packed = gzipSync(PAGE('The bridge was closed on Monday.'));
    site.answers('/page', `${HTML}\r\nContent-Encoding: gzip`, packed);
    site.answers('/old', '302 Found\r\nLocation: /page', 'elsewhere');
    const { warc } = await look(await evidenceAt('/old'));
    const bytes = await bytesOf(warc!.sha256);
    const types: (string | undefined)[] = [];
    const bodies: Buffer[] = [];
    for await (const record of new WARCParser([bytes])) {
      types.push(record.warcType);
      const body = Buffer.from(await record.readFully(false));
      if (record.warcType === 'response') bodies.push(body);
    }
    expect(types.filter((type) => type !== 'warcinfo').sort()).toEqual(
      ['request', 'request', 'response', 'response'].sort(),
    );
    expect(bodies[0]?.toString()).toBe('elsewhere');
    expect(gunzipSync(bodies[1]!).toString()).toContain('closed on Monday');
  });

  it('says whether the page says something else than when it was last seen', async () => {
    site.answers('/page', HTML, PAGE('It is closed.'));
    const id = await evidenceAt('/page');
    const outcomes = [(await look(id)).outcome, (await look(id)).outcome];
    site.answers('/page', HTML, PAGE('It is open.'));
    outcomes.push((await look(id)).outcome, (await look(id)).outcome);
    expect(outcomes).toEqual(['ok', 'ok', 'changed', 'ok']);
  });

  it('finds the quotes of the evidence in the words of the page', async () => {
    site.answers('/page', HTML, PAGE('Officials said the bridge was closed on Monday.'));
    const id = await evidenceAt('/page', { quote: 'the bridge was closed on Monday' });
    const capture = await look(id);
    const [link] = await desk.rows(
      'select capture_id, anchor_status from evidence_links where evidence_id = $1',
      [id],
    );
    expect(link).toEqual({ capture_id: capture.id, anchor_status: 'anchored' });
  });

  it.each([
    ['404 Not Found', 'gone', 'http_status'],
    ['410 Gone', 'gone', 'http_status'],
    ['401 Unauthorized', 'blocked', 'http_status'],
    ['403 Forbidden', 'blocked', 'http_status'],
    ['429 Too Many Requests', 'blocked', 'http_status'],
    ['451 Unavailable For Legal Reasons', 'blocked', 'http_status'],
    ['500 Internal Server Error', 'unreachable', 'http_status'],
    ['503 Service Unavailable', 'unreachable', 'http_status'],
    ['302 Found\r\nLocation: http://127.0.0.2/', 'blocked', 'address_refused'],
    ['302 Found\r\nLocation: /page', 'unreachable', 'too_many_redirects'],
  ])('of a page that answers %s is %s', async (head, outcome, reason) => {
    site.answers('/page', head, 'Words of an error page');
    const capture = await look(await evidenceAt('/page'));
    expect(capture).toMatchObject({ outcome, reason, body: null, text: null });
    expect(capture.error).not.toBeNull();
    expect(capture.warc).not.toBeNull();
  });

  it('of a site that is down is unreachable, and holds nothing', async () => {
    const id = await evidenceAt('/page');
    await site.close();
    expect(await look(id)).toMatchObject({ outcome: 'unreachable', reason: 'no_connection', warc: null });
    site = await RawSite.open();
  });

  it('is tried again while what stands in the way may pass by itself', async () => {
    site.answers('/page', '503 Service Unavailable');
    const id = await evidenceAt('/page');
    await expect(look(id, 1)).rejects.toThrow('503');
    site.answers('/page', HTML, PAGE('It is open.'));
    expect(await look(id, 2)).toMatchObject({ outcome: 'ok' });
  });

  it('of a page in another encoding than it says keeps its bytes, and its words as far as they can be read', async () => {
    site.answers(
      '/page',
      '200 OK\r\nContent-Type: text/html; charset=no-such-charset',
      Buffer.concat([Buffer.from('<p>'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(' closed</p>')]),
    );
    const capture = await look(await evidenceAt('/page'));
    expect(capture.outcome).toBe('ok');
    expect(capture.text).toContain('closed');
    expect(capture.body?.size).toBe(17);
  });

  it('does nothing when it is delivered once more', async () => {
    site.answers('/page', HTML, PAGE('It is open.'));
    const { id: subject } = await look(await evidenceAt('/page'));
    const job = { id: subject, kind: 'capture' as const, subject, attempts: 1 };
    const prepared = await capturer.prepare(job, new AbortController().signal);
    expect(prepared).toBeNull();
    expect(await desk.dataSource.transaction((manager) => capturer.run(manager, job, prepared))).toEqual({
      left: 'nothing to do',
    });
  });

  it('is one, however many ask for it at once', async () => {
    const id = await evidenceAt('/page');
    const request = new RequestCapture(desk.dataSource);
    const ids = await Promise.all(Array.from({ length: 5 }, () => request.execute(EDITOR, id)));
    expect(new Set(ids).size).toBe(1);
    expect(await desk.count('captures', 'evidence_id = $1', [id])).toBe(1);
  });
});
