import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { setPace, withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const PAGE = `<!doctype html><html lang="en"><title>The bridge</title>
  <body><p>The bridge was closed on Monday.</p><script>alert(document.cookie)</script></body></html>`;

let app: TestApp;
let checker: ApiClient;
let reader: ApiClient;
let site: RawSite;

beforeAll(async () => {
  app = await startTestApp({ environment: { ISNAD_FETCH: 'on', ISNAD_FETCH_ALLOW: '127.0.0.1' } });
  await withoutPause(app.dataSource);
  [checker, reader] = [await app.client('fact_checker'), await app.client('reader')];
});
afterAll(() => app.close());

beforeEach(async () => {
  site = await RawSite.open();
  site.answers('/page', '200 OK\r\nContent-Type: text/html', PAGE);
});
afterEach(() => site.close());

/** Evidence at a page of the site. @returns its id */
async function evidence(more: object = {}): Promise<string> {
  const { id } = await new Newsroom(checker).claim();
  const body = {
    title: 'T',
    url: `http://127.0.0.1:${site.port}/page`,
    tier: 'primary',
    language: 'en',
    stance: 'supports',
    ...more,
  };
  const link = made(await checker.post(`/api/v1/claims/${id}/evidence`, body));
  return (link['evidence'] as Item).id;
}

/** The newest capture of the evidence, once it is finished. */
function finished(evidenceId: string): Promise<Item> {
  return waitUntil('the capture is finished', async () => {
    const [newest] = items(await checker.get(`/api/v1/evidence/${evidenceId}/captures`));
    return newest && newest['outcome'] !== null ? newest : null;
  });
}

describe('the captures of a piece of evidence', () => {
  it('are taken by themselves, and again when somebody asks', async () => {
    const id = await evidence();
    expect(await finished(id)).toMatchObject({ outcome: 'ok', title: 'The bridge', httpStatus: 200 });
    site.answers('/page', '404 Not Found');
    const asked = await checker.post(`/api/v1/evidence/${id}/captures`, {});
    expect([asked.status, made(asked)['outcome']]).toEqual([202, null]);
    expect(await finished(id)).toMatchObject({ outcome: 'gone', reason: 'http_status', httpStatus: 404 });
    const list = items(await reader.get(`/api/v1/evidence/${id}/captures`));
    expect(list.map(({ outcome }) => outcome)).toEqual(['gone', 'ok']);
    const first = items(await reader.get(`/api/v1/evidence/${id}/captures?limit=1`));
    expect(first).toHaveLength(1);
  });

  it('offer another look to whoever may ask for one, where there is a page', async () => {
    const [withPage, without] = [await evidence(), await evidence({ url: undefined })];
    const actions = async (client: ApiClient, id: string): Promise<unknown> =>
      made(await client.get(`/api/v1/evidence/${id}/captures`))['actions'];
    expect(await actions(checker, withPage)).toEqual(['request_capture']);
    expect(await actions(checker, without)).toEqual([]);
    expect(await actions(reader, withPage)).toEqual([]);
    expectProblem(
      await checker.post(`/api/v1/evidence/${without}/captures`, {}),
      409,
      'evidence_without_url',
    );
  });

  it('of withheld evidence are for the desk, in every form', async () => {
    const id = await evidence({ accessLevel: 'reviewers_only', accessReason: 'A source in danger' });
    const capture = await finished(id);
    const paths = ['', '/body', '/warc'].map((end) => `/api/v1/captures/${capture.id}${end}`);
    for (const path of [`/api/v1/evidence/${id}/captures`, ...paths])
      expectProblem(await reader.get(path), 403, 'not_allowed');
    expect((await checker.get(paths[0]!)).status).toBe(200);
  });

  it('are not there for evidence that is not', async () => {
    for (const path of [`evidence/${NOBODY}/captures`, `captures/${NOBODY}`, `captures/${NOBODY}/body`])
      expectProblem(await checker.get(`/api/v1/${path}`), 404, 'not_found');
  });
});

describe('what was captured', () => {
  it.each(['body', 'warc'])('is given out as a %s to be saved, and runs nowhere', async (form) => {
    const capture = await finished(await evidence());
    const key = await app.apiKey('reader');
    const answer = await fetch(`${app.url}/api/v1/captures/${capture.id}/${form}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { sha256, size } = capture[form] as { sha256: string; size: number };
    expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([sha256, size]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="capture-${capture.id}.${form === 'body' ? 'html' : 'warc'}"`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('is shown as words', async () => {
    const capture = await finished(await evidence());
    const { text } = made(await reader.get(`/api/v1/captures/${capture.id}`));
    expect(text).toBe('The bridge was closed on Monday.');
  });

  it('is nothing where nothing was seen', async () => {
    site.answers('/page', '403 Forbidden');
    const capture = await finished(await evidence());
    expectProblem(await checker.get(`/api/v1/captures/${capture.id}/body`), 409, 'capture_empty');
  });
});

describe('the hosts that pages are fetched from', () => {
  it('are shown with how they have been answering, to whoever runs the desk', async () => {
    const editor = await app.client('editor');
    await finished(await evidence());
    const host = `127.0.0.1:${site.port}`;
    const listed = async (query = ''): Promise<Item | undefined> =>
      items(await editor.get(`/api/v1/desk/hosts?limit=200${query}`)).find((each) => each['host'] === host);
    expect(await listed()).toMatchObject({
      visits: 1,
      failures: 0,
      waiting: 0,
      inFlight: 0,
      lastFailure: null,
    });
    site.answers('/page', '429 Too Many Requests\r\nRetry-After: 3600');
    const id = await evidence();
    const held = await waitUntil('the host is left alone', async () => {
      const found = await listed('&state=waiting');
      return found && found['heldUntil'] !== null ? found : null;
    });
    expect(held).toMatchObject({ waiting: 1, consecutiveFailures: 1, lastFailure: 'http_status' });
    await waitUntil('that is no attempt', async () => {
      const [capture] = items(await checker.get(`/api/v1/evidence/${id}/captures`));
      expect(capture).toMatchObject({ outcome: null, attempts: 0 });
      return true;
    });
    expectProblem(await editor.get('/api/v1/desk/hosts?state=idle'), 422, 'input_invalid');
    expectProblem(await editor.get('/api/v1/desk/hosts?cursor=nonsense'), 422, 'cursor_invalid');
  });

  it('are asked for one page after the other, with the pause that the desk decided', async () => {
    await setPace(app.dataSource, { delayMs: 700 });
    const starts: number[] = [];
    site.at('/page', (socket) => {
      starts.push(performance.now());
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`,
      );
    });
    try {
      const asked = await Promise.all([evidence(), evidence(), evidence(), evidence()]);
      for (const id of asked) expect((await finished(id))['outcome']).toBe('ok');
    } finally {
      await withoutPause(app.dataSource);
    }
    const pauses = starts.slice(1).map((at, index) => at - starts[index]!);
    expect(pauses).toHaveLength(3);
    expect(Math.min(...pauses)).toBeGreaterThan(500);
  });
});
