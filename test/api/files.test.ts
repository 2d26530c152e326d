import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const WORDS = '%PDF-1.7\nتقرير لجنة التحقيق';
const MIB = 1024 * 1024;

let app: TestApp;
let checker: ApiClient;
let reader: ApiClient;
let claim: Item;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  reader = await app.client('reader');
  claim = await new Newsroom(checker).claim();
});
afterAll(() => app.close());

function form(
  content: (string | Uint8Array<ArrayBuffer>)[] = [WORDS],
  name = 'report.pdf',
  part = 'file',
): FormData {
  const parts = new FormData();
  parts.append(part, new Blob(content, { type: 'text/html' }), name);
  return parts;
}

function upload(parts: FormData, headers?: Record<string, string>): Promise<Answer> {
  return checker.post('/api/v1/files', parts, headers);
}

async function evidenceWith(name: string, more: object = {}): Promise<string> {
  const file = made(await upload(form([WORDS], name)));
  const piece = { title: 'T', tier: 'primary', language: 'en', stance: 'supports' };
  const of = { fileSha256: file['sha256'], fileName: file['name'] };
  const link = made(await checker.post(`/api/v1/claims/${claim.id}/evidence`, { ...piece, ...of, ...more }));
  return (link['evidence'] as Item).id;
}

describe('uploading a file', () => {
  it('answers what it is known by, and what it is by its bytes, whatever the sender calls it', async () => {
    const { status, body } = await upload(form());
    expect(status).toBe(201);
    expect(body).toEqual({
      sha256: createHash('sha256').update(WORDS).digest('hex'),
      size: Buffer.byteLength(WORDS),
      mediaType: 'application/pdf',
      name: 'report.pdf',
    });
  });

  it('keeps the letters of a name in any script, without folders or what turns it round', async () => {
    const { body } = await upload(form([WORDS], '../تقرير\u202efdp.pdf'));
    expect(body).toMatchObject({ name: 'تقريرfdp.pdf' });
  });

  it('stores the same bytes once', async () => {
    const bytes = [`once ${NOBODY}`];
    const [first, second] = await Promise.all([upload(form(bytes)), upload(form(bytes, 'other.txt'))]);
    expect(made(first)['sha256']).toBe(made(second)['sha256']);
    const sha256 = made(first)['sha256'];
    const rows = await app.dataSource.query<object[]>(`select from blobs where sha256 = decode($1, 'hex')`, [
      sha256,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is not mistaken for another one that was sent under the same Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'files' };
    const [first, second] = [await upload(form(['one']), key), await upload(form(['two']), key)];
    expect(made(first)['sha256']).not.toBe(made(second)['sha256']);
  });

  it.each<[string, () => FormData]>([
    ['an empty file', () => form([])],
    ['a file under another name of its part', () => form([WORDS], 'report.pdf', 'document')],
    ['no file', () => new FormData()],
  ])('is refused for %s', async (_, parts) => {
    expectProblem(await upload(parts()), 422, 'file_empty', ['file']);
  });

  it('is refused for JSON', async () => {
    expectProblem(await checker.post('/api/v1/files', {}), 422, 'file_empty', ['file']);
  });

  it('is refused for more than is kept, of which nothing is left, and then goes on', async () => {
    const before = await blobs();
    expectProblem(await upload(form([new Uint8Array(100 * MIB + 1)])), 413, 'file_too_large', ['file']);
    expect(await blobs()).toBe(before);
    expect((await upload(form())).status).toBe(201);
  });

  it('is not for readers, and at no other address', async () => {
    expectProblem(await reader.post('/api/v1/files', form()), 403, 'not_allowed');
    expect((await checker.post('/api/v1/sources', form())).status).toBe(415);
  });
});

async function blobs(): Promise<string> {
  const [row] = await app.dataSource.query<{ count: string }[]>('select count(*) from blobs');
  return row!.count;
}

describe('the file of a piece of evidence', () => {
  it('is sent as it came, to be saved under its name and never shown', async () => {
    const id = await evidenceWith('تقرير (1).pdf');
    const { status, body, headers } = await reader.get(`/api/v1/evidence/${id}/file`);
    expect(status).toBe(200);
    expect(body).toBe(WORDS);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="_____ (1).pdf"; filename*=UTF-8''${encodeURIComponent('تقرير')}%20%281%29.pdf`,
    );
  });

  it('is kept from who is not shown the evidence', async () => {
    const id = await evidenceWith('w.pdf', { accessLevel: 'reviewers_only', accessReason: 'A witness' });
    expectProblem(await reader.get(`/api/v1/evidence/${id}/file`), 403, 'evidence_withheld');
    expect((await checker.get(`/api/v1/evidence/${id}/file`)).status).toBe(200);
  });

  it('is not there for evidence without one, nor for none', async () => {
    const piece = { title: 'T', tier: 'primary', language: 'en', stance: 'supports' };
    const link = made(await checker.post(`/api/v1/claims/${claim.id}/evidence`, piece));
    const { id } = link['evidence'] as Item;
    expectProblem(await reader.get(`/api/v1/evidence/${id}/file`), 404, 'not_found');
    expectProblem(await reader.get(`/api/v1/evidence/${NOBODY}/file`), 404, 'not_found');
  });
});
