import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let key: string;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  key = await app.apiKey('editor');
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
});
afterAll(() => app.close());

/** Sends bytes as they are, which the client of the tests would not. */
async function raw(
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(new URL(path, app.url), {
    method,
    headers: { authorization: `Bearer ${key}`, ...headers },
    body,
  });
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a body that cannot be read', () => {
  it.each(['{"kind":', 'kind=person', '{"kind":"person",}', ''])(
    'is refused when it is no JSON: %s',
    async (body) => {
      expectProblem(await raw('POST', '/api/v1/sources', body, JSON_TYPE), 400, 'bad_request');
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('is refused as %s, and not taken for JSON', async (type) => {
    const body = '{"kind":"person","names":[{"language":"en","name":"A"}]}';
    expectProblem(
      await raw('POST', '/api/v1/sources', body, { 'content-type': type }),
      415,
      'unsupported_media_type',
    );
  });

  it('is refused when it is larger than any article', async () => {
    const body = JSON.stringify({ title: 'x', text: 'x'.repeat(5 * 1024 * 1024) });
    expectProblem(await raw('POST', '/api/v1/documents', body, JSON_TYPE), 413, 'payload_too_large');
  });

  it.each([
    '[]',
    '[{}]',
    '[{"kind":"person","names":[{"language":"en","name":"A"}]}]',
    '"text"',
    '7',
    'true',
    'null',
  ])('is refused when it is no object: %s', async (body) => {
    const before = items(await editor.get('/api/v1/sources?limit=200')).length;
    const answer = await raw('POST', '/api/v1/sources', body, JSON_TYPE);
    expect([400, 422]).toContain(answer.status);
    expectProblem(answer, answer.status, answer.status === 400 ? 'bad_request' : 'input_invalid');
    expect(items(await editor.get('/api/v1/sources?limit=200')).length).toBe(before);
  });

  it('is refused when it is nested without end', async () => {
    const depth = 200_000;
    const body = `{"kind":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const answer = await raw('POST', '/api/v1/sources', body, JSON_TYPE);
    expect([400, 422]).toContain(answer.status);
  });

  it.each(['{"__proto__":{"kind":"person"}}', '{"constructor":{"prototype":{"kind":"person"}}}'])(
    'is refused when it reaches for the prototype: %s',
    async (body) => {
      const answer = await raw('POST', '/api/v1/sources', body, JSON_TYPE);
      expect([400, 422]).toContain(answer.status);
      expect(({} as { kind?: string }).kind).toBeUndefined();
    },
  );

  it('is not needed where every field may be left out', async () => {
    const { claimId } = await room.verdict();
    expect((await raw('POST', `/api/v1/claims/${claimId as string}/rechecks`)).status).toBe(202);
  });
});

describe('a field that is wrong', () => {
  const source = (more: object): Promise<Answer> =>
    editor.post('/api/v1/sources', { kind: 'person', names: [{ language: 'en', name: 'A' }], ...more });

  it('is named with its path, however deep it lies', async () => {
    const answer = await source({
      names: [
        { language: 'en', name: 'A' },
        { language: 'english!', name: '' },
      ],
    });
    expectProblem(answer, 422, 'input_invalid', ['names[1].language', 'names[1].name']);
  });

  it('is refused when it is not known, so that a misspelt one is not lost', async () => {
    const { errors } = expectProblem(await source({ nmae: 'A' }), 422, 'input_invalid', ['nmae']);
    expect(errors).toEqual([
      { field: 'nmae', message: 'is not a field of this request', code: 'whitelistValidation' },
    ]);
  });

  it('is refused when a nested one is not known', async () => {
    const answer = await source({ names: [{ language: 'en', name: 'A', direction: 'ltr' }] });
    expectProblem(answer, 422, 'input_invalid', ['names[0].direction']);
  });

  it('is refused when it stands in the query and is not known', async () => {
    expectProblem(await editor.get('/api/v1/sources?kidn=person'), 422, 'input_invalid', ['kidn']);
  });

  it.each([
    ['a null character', 'a\0b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['the other half alone', '\udc00'],
  ])('is refused when it holds %s, which cannot be stored', async (_, name) => {
    expectProblem(await source({ names: [{ language: 'en', name }] }), 422, 'input_invalid', [
      'names[0].name',
    ]);
    expectProblem(await source({ aliases: ['fine', name] }), 422, 'input_invalid', ['aliases[1]']);
  });

  it('is refused when it holds a null character in the query', async () => {
    expectProblem(await editor.get('/api/v1/sources?q=a%00b'), 422, 'input_invalid', ['q']);
  });

  it('is taken with what may look strange and is text: emoji, marks of direction, combining marks', async () => {
    const name = '👩‍👩‍👧 \u200f\u2067مُحَمَّد\u2069 e\u0301';
    const { names } = made(await source({ names: [{ language: 'ar', name }] }));
    expect(names).toEqual([{ language: 'ar', direction: 'rtl', name }]);
  });
});

describe('an address', () => {
  it.each([
    '/api/v1/nothing',
    '/api/v2/claims',
    '/api',
    '/health/nothing',
    '/api/v1/claims/x/y/z',
    '/assets/none.js',
  ])('that leads nowhere is told as a problem: %s', async (path) => {
    expectProblem(await editor.get(path), 404, 'not_found');
  });

  it.each(['7', 'undefined', '%20', "'%20or%201=1--", `${NOBODY}0`, '..%2f..%2fetc%2fpasswd'])(
    'whose id is none is told so: %s',
    async (id) => {
      expectProblem(await editor.get(`/api/v1/claims/${id}`), 404, 'id_invalid');
    },
  );

  it('takes an id in capitals for the same', async () => {
    const { id } = await room.source();
    expect((await editor.get(`/api/v1/sources/${id.toUpperCase()}`)).body).toMatchObject({ id });
  });

  it.each(['/api/v1/claims/%zz', '/%c0%ae'])('that is badly encoded is refused: %s', async (path) => {
    expectProblem(await editor.get(path), 400, 'bad_request');
  });

  it('whose id is longer than any is told so, like any other wrong one', async () => {
    expectProblem(await editor.get(`/api/v1/claims/${'a'.repeat(10_000)}`), 404, 'id_invalid');
  });

  it('that is longer than Node reads is refused with a problem', async () => {
    expectProblem(await editor.get(`/api/v1/claims?q=${'a'.repeat(20_000)}`), 400, 'bad_request');
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('does not answer %s where it has no such method', async (method) => {
    expectProblem(await raw(method, '/api/v1/claims', '{}', JSON_TYPE), 404, 'not_found');
  });
});

describe('HEAD and OPTIONS', () => {
  it('answers HEAD as GET without the body', async () => {
    const answer = await raw('HEAD', '/api/v1/claims');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('guards HEAD as it guards GET', async () => {
    const answer = await fetch(new URL('/api/v1/claims', app.url), { method: 'HEAD' });
    expect(answer.status).toBe(401);
  });

  it('gives no other site leave to call, whatever it asks in OPTIONS', async () => {
    const answer = await raw('OPTIONS', '/api/v1/claims', undefined, {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what is no HTTP at all', () => {
  it('is answered with a problem and closed', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
      let received = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => (received += chunk));
      socket.on('error', reject).on('close', () => resolve(received));
      socket.write('GET /ليس HTTP/1.1\r\n\r\n');
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toMatch(/content-type: application\/problem\+json/i);
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchObject({ status: 400, code: 'bad_request' });
  });
});

describe('headers', () => {
  it.each(['/api/v1/verdicts', '/api/v1/nothing', '/health/live', '/'])(
    'guard the browser at %s',
    async (path) => {
      const { headers } = await editor.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`default-src 'self'`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).toContain(`object-src 'none'`);
      expect(policy).toContain(`base-uri 'none'`);
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('keep what one caller sees from caches that others share', async () => {
    for (const path of ['/api/v1/claims', '/api/v1/session', '/api/v1/verdicts', '/api/v1/nothing']) {
      expect((await editor.get(path)).headers.get('cache-control')).toBe('private, no-cache');
    }
  });
});

describe('a reader who asks again', () => {
  it.each(['/api/v1/claims', '/api/v1/verdicts', '/api/v1/rating-scales', '/api/v1/desk/figures'])(
    'is spared the body of %s when nothing changed',
    async (path) => {
      const first = await editor.get(path);
      const etag = first.headers.get('etag');
      expect(etag).toMatch(/^(W\/)?".+"$/);
      const again = await editor.get(path, { 'if-none-match': etag! });
      expect(again).toMatchObject({ status: 304, body: '' });
    },
  );

  it('gets the new body when something changed', async () => {
    const { id } = await room.source('Old name');
    const path = `/api/v1/sources/${id}`;
    const etag = (await editor.get(path)).headers.get('etag')!;
    await editor.patch(path, { note: 'New' });
    const again = await editor.get(path, { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ note: 'New' });
    expect(again.headers.get('etag')).not.toBe(etag);
  });
});
