import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ARTICLE, HIT, INTERCEPTED, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const DOCUMENTS = '/api/v1/documents';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

describe('storing a document', () => {
  it('keeps its words to the letter, with their hash', async () => {
    const text = '  أوّل\r\nسطر \u200fثانٍ 👩‍👩‍👧\n\n';
    const publisher = await room.source('Publisher');
    const answer = await editor.post(DOCUMENTS, {
      text,
      title: 'العنوان',
      url: 'https://news.example.org/1',
      publishedAt: '2024-06-14T09:30:00+03:00',
      publisherId: publisher.id,
    });
    expect(answer.status).toBe(201);
    const { body } = await editor.get(`${DOCUMENTS}/${made(answer).id}`);
    expect(body).toEqual(answer.body);
    expect(body).toMatchObject({
      title: 'العنوان',
      language: 'ar',
      direction: 'rtl',
      url: 'https://news.example.org/1',
      publishedAt: '2024-06-14T06:30:00.000Z',
      publisher: { id: publisher.id, names: [{ name: 'Publisher' }] },
      claimCount: 0,
      snapshot: { text, sha256: createHash('sha256').update(text).digest('hex') },
      spans: [],
    });
  });

  it('tells the language from the script, unless it is given', async () => {
    expect(await room.document({ text: 'Plain English words' })).toMatchObject({
      language: 'en',
      direction: 'ltr',
    });
    expect(await room.document({ text: 'Plain words', language: 'en-GB' })).toMatchObject({
      language: 'en-GB',
    });
  });

  it('takes a date alone for its midnight in UTC', async () => {
    expect(await room.document({ publishedAt: '2024-02-29' })).toMatchObject({
      publishedAt: '2024-02-29T00:00:00.000Z',
    });
  });

  it('takes an article of a million characters, and not one more', async () => {
    const { id } = await room.document({ text: 'ا'.repeat(1_000_000) });
    const { snapshot } = made(await editor.get(`${DOCUMENTS}/${id}`));
    expect((snapshot as { text: string }).text).toHaveLength(1_000_000);
    const answer = await editor.post(DOCUMENTS, { title: 'x', text: 'ا'.repeat(1_000_001) });
    expectProblem(answer, 422, 'input_invalid', ['text']);
  });

  it.each<[string, object, string]>([
    ['no text', { text: undefined }, 'text'],
    ['text that is a number', { text: 7 }, 'text'],
    ['blank text', { text: ' \n ' }, 'text'],
    ['text with a null character', { text: 'a\0' }, 'text'],
    ['text with half a character', { text: 'a\udfff' }, 'text'],
    ['no title', { title: undefined }, 'title'],
    ['a blank title', { title: '\t' }, 'title'],
    ['an over-long title', { title: 'x'.repeat(1001) }, 'title'],
    ['a language that is none', { language: 'Arabic' }, 'language'],
    ['an address of a file', { url: 'file:///etc/passwd' }, 'url'],
    ['an address that a browser would run', { url: 'javascript:alert(1)' }, 'url'],
    ['an over-long address', { url: `https://example.org/${'x'.repeat(2000)}` }, 'url'],
    ['30 February', { publishedAt: '2024-02-30' }, 'publishedAt'],
    ['29 February of a common year', { publishedAt: '2023-02-29T10:00:00Z' }, 'publishedAt'],
    ['a time without a zone', { publishedAt: '2024-06-14T09:30:00' }, 'publishedAt'],
    ['a time in words', { publishedAt: 'yesterday' }, 'publishedAt'],
    ['a time in milliseconds', { publishedAt: 1718000000000 }, 'publishedAt'],
    ['null for the time, which is no way to leave it out', { publishedAt: null }, 'publishedAt'],
    ['a publisher that is no id', { publisherId: 'radio' }, 'publisherId'],
    ['a field that it does not know', { author: 'me' }, 'author'],
  ])('refuses %s', async (_, change, field) => {
    const answer = await editor.post(DOCUMENTS, { title: 'x', text: 'y', ...change });
    expectProblem(answer, 422, 'input_invalid', [field]);
  });

  it('refuses a publisher that is not in the registry, and stores nothing', async () => {
    const answer = await editor.post(DOCUMENTS, { title: 'Lost', text: 'y', publisherId: NOBODY });
    expectProblem(answer, 422, 'source_unknown', ['publisherId']);
    const titles = items(await editor.get(`${DOCUMENTS}?limit=200`)).map(({ title }) => title);
    expect(titles).not.toContain('Lost');
  });
});

describe('reading a document', () => {
  it('tells where its claims stand, in code points', async () => {
    const emoji = '👩‍👩‍👧 ';
    const { id } = await room.document({ text: emoji + ARTICLE });
    const place = async (exact: string): Promise<string> =>
      (await room.claim(exact, { appearance: { documentId: id, exact } })).id;
    const [hit, intercepted] = [await place(HIT), await place(INTERCEPTED)];
    const { spans, claimCount } = made(await editor.get(`${DOCUMENTS}/${id}`));
    const start = (exact: string): number => [...(emoji + ARTICLE).split(exact)[0]!].length;
    const span = (claimId: string, exact: string): object => ({
      claimId,
      start: start(exact),
      end: start(exact) + [...exact].length,
      anchorStatus: 'anchored',
    });
    expect(spans).toEqual([span(intercepted, INTERCEPTED), span(hit, HIT)]);
    expect(claimCount).toBe(2);
  });

  it('lists documents newest first, without their words', async () => {
    const [older, newer] = [await room.document({ title: 'Older' }), await room.document({ title: 'Newer' })];
    const listed = items(await editor.get(`${DOCUMENTS}?limit=2`));
    expect(listed.map(({ id }) => id)).toEqual([newer.id, older.id]);
    expect(listed[0]).not.toHaveProperty('snapshot');
  });

  it('says when there is no such document', async () => {
    expectProblem(await editor.get(`${DOCUMENTS}/${NOBODY}`), 404, 'not_found');
    expectProblem(await editor.get(`${DOCUMENTS}/x`), 404, 'id_invalid');
  });
});
