import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discardDraft } from '../../src/platform/drafts/discard-draft.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ApiClient } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { made } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let person: SignedIn;
let writer: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  person = await app.signIn('fact_checker');
  writer = new ApiClient(app.url, { cookie: person.cookie });
});
afterAll(() => app.close());

/** The address of a draft that nobody has touched yet. */
const somewhere = (kind = 'evidence'): string => `/api/v1/drafts/${kind}/${newId()}`;
const etagOf = (answer: { headers: Headers }): string => answer.headers.get('etag') ?? '';
const saved = (path: string, content: object, tag?: string) =>
  writer.put(path, { content }, tag === undefined ? {} : { 'if-match': tag });

describe('a draft', () => {
  it('is not there at first, which is no failure', async () => {
    const answer = await writer.get(somewhere());
    expect(made(answer)).toEqual({ content: null, revision: 0, updatedAt: null });
    expect(etagOf(answer)).toMatch(/^"r0\./);
  });

  it('is read back as it was saved, with the tag to save it again', async () => {
    const path = somewhere();
    const content = { title: 'عنوان', quote: 'a "b"\n\\', links: ['x'], none: null, sure: false };
    const first = await saved(path, content);
    const read = await writer.get(path);
    expect(made(read)).toEqual({ content, ...made(first) });
    const second = await saved(path, { title: 'T' }, etagOf(read));
    expect(second.status).toBe(200);
    expect(made(await writer.get(path))['content']).toEqual({ title: 'T' });
  });

  it('may be dropped, once and again', async () => {
    const path = somewhere();
    await saved(path, { title: 'T' });
    expect((await writer.delete(path)).status).toBe(204);
    expect((await writer.delete(path)).status).toBe(204);
    expect(made(await writer.get(path))['content']).toBeNull();
  });

  it('is one for each form and each record', async () => {
    const subject = newId();
    await saved(`/api/v1/drafts/evidence/${subject}`, { title: 'E' });
    await saved(`/api/v1/drafts/verdict/${subject}`, { summary: 'V' });
    expect(made(await writer.get(`/api/v1/drafts/evidence/${subject}`))['content']).toEqual({ title: 'E' });
    await writer.delete(`/api/v1/drafts/evidence/${subject}`);
    expect(made(await writer.get(`/api/v1/drafts/verdict/${subject}`))['content']).toEqual({ summary: 'V' });
  });

  it('outlives the session in which it was written', async () => {
    const path = somewhere();
    await saved(path, { title: 'T' });
    const { email, password } = person;
    const again = await app.anonymous.post('/api/v1/session', { email, password });
    const cookie = again.headers.getSetCookie()[0]!.split(';')[0]!;
    await new ApiClient(app.url, { cookie }).delete('/api/v1/session');
    expect(made(await writer.get(path))['content']).toEqual({ title: 'T' });
  });

  it.each(['fact_checker', 'editor', 'admin'] as const)(
    'is nothing that another %s can see, save over or drop',
    async (role) => {
      const path = somewhere('review');
      await saved(path, { summary: 'sealed' });
      const other = await app.client(role);
      expect(made(await other.get(path))['content']).toBeNull();
      await other.put(path, { content: { summary: 'other' } });
      await other.delete(path);
      expect(made(await writer.get(path))['content']).toEqual({ summary: 'sealed' });
    },
  );

  it('leaves no trace in the audit: it is nobody else’s business', async () => {
    const path = somewhere();
    await saved(path, { title: 'between me and myself' });
    const [row] = await app.dataSource.query<{ all: string }[]>(
      `select string_agg(t::text, '') as all from audit_events t`,
    );
    expect(row!.all).not.toContain('between me and myself');
  });

  it('is refused when it is no form, too large, or of a form or record that cannot be', async () => {
    expectProblem(await writer.put(somewhere(), { content: 'text' }), 422, 'input_invalid', ['content']);
    expectProblem(await writer.put(somewhere(), {}), 422, 'input_invalid', ['content']);
    const endless = { content: { title: 'x'.repeat(100_001) } };
    expectProblem(await writer.put(somewhere(), endless), 422, 'draft_too_large', ['content']);
    expectProblem(await saved(somewhere('letter'), {}), 404, 'draft_kind_unknown');
    expectProblem(await saved('/api/v1/drafts/evidence/1', {}), 404, 'id_invalid');
  });
});

describe('the list of drafts', () => {
  const newcomer = async (): Promise<ApiClient> =>
    new ApiClient(app.url, { cookie: (await app.signIn('fact_checker')).cookie });

  it('names the form and the record of each of one’s own, last saved first, and not what is in it', async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const [first, second] = [newId(), newId()];
    await one.put(`/api/v1/drafts/interest/${first}`, { content: { note: 'N' } });
    await one.put(`/api/v1/drafts/review/${second}`, { content: { summary: 'S' } });
    await other.put(`/api/v1/drafts/review/${newId()}`, { content: {} });
    const updatedAt = expect.any(String);
    expect(made(await one.get('/api/v1/drafts'))).toEqual({
      items: [
        { kind: 'review', subject: second, updatedAt },
        { kind: 'interest', subject: first, updatedAt },
      ],
      nextCursor: null,
    });
    await one.delete(`/api/v1/drafts/review/${second}`);
    expect(made(await one.get('/api/v1/drafts'))['items']).toEqual([
      { kind: 'interest', subject: first, updatedAt },
    ]);
  });

  it('goes on from page to page, and takes no cursor of another list', async () => {
    const one = await newcomer();
    const subjects = Array.from({ length: 5 }, newId);
    for (const each of subjects) await one.put(`/api/v1/drafts/evidence/${each}`, { content: {} });
    const seen: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer = made(await one.get(`/api/v1/drafts?limit=2${from}`));
      seen.push(...(answer['items'] as { subject: string }[]).map(({ subject }) => subject));
      cursor = answer['nextCursor'] as string | null;
    }
    expect(seen).toEqual(subjects.reverse());
    const foreign = Buffer.from('history|1').toString('base64url');
    expectProblem(await one.get(`/api/v1/drafts?cursor=${foreign}`), 422, 'cursor_invalid', ['cursor']);
  });
});

describe('a draft in two windows', () => {
  it('is not written over: the second is told what the first has saved', async () => {
    const path = somewhere();
    const seen = etagOf(await saved(path, { title: 'both saw this' }));
    await saved(path, { title: 'first' }, seen);
    const refused = await saved(path, { title: 'second' }, seen);
    const body = expectProblem(refused, 412, 'draft_conflict', undefined, ['draft']);
    expect(body).toMatchObject({ draft: { content: { title: 'first' } } });
    expect(made(await writer.get(path))['content']).toEqual({ title: 'first' });
    expectProblem(await writer.delete(path, { 'if-match': seen }), 412, 'draft_conflict', undefined, [
      'draft',
    ]);
  });

  it('is begun by one of them', async () => {
    const path = somewhere();
    const none = etagOf(await writer.get(path));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => saved(path, { title: at.toString() }, none)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
  });

  it('does not come back when it was filed meanwhile, not even after another was begun', async () => {
    const path = somewhere();
    const subject = path.split('/').at(-1)!;
    const seen = etagOf(await saved(path, { title: 'late' }));
    await app.dataSource.transaction((manager) => discardDraft(manager, person.userId, 'evidence', subject));
    expectProblem(await saved(path, { title: 'late' }, seen), 412, 'draft_conflict', undefined, ['draft']);
    await saved(path, { title: 'another' });
    expectProblem(await saved(path, { title: 'late' }, seen), 412, 'draft_conflict', undefined, ['draft']);
    expect(made(await writer.get(path))['content']).toEqual({ title: 'another' });
  });

  it('is refused with a tag that says nothing, rather than saved in any case', async () => {
    expectProblem(await saved(somewhere(), {}, '"abc"'), 422, 'input_invalid', ['If-Match']);
    expect((await saved(somewhere(), {}, '*')).status).toBe(200);
  });
});
