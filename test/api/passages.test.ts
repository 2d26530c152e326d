import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const SHIPS = 'seven large ships had left the port of Ostra';
const BRIDGE = 'the old bridge was closed to all lorries';
const TEXT = `The Harbour Board said that ${SHIPS}. The mayor said that ${BRIDGE}.`;

interface Draft {
  id: string;
  selector: { exact: string; prefix: string; suffix: string; start: number };
  status: string;
  decision: { by: string; at: string; reason: string | null } | null;
  actions: string[];
}
type Drafts = Record<'reported' | 'narrated' | 'rejected', Draft[]>;

let app: TestApp;
let checker: ApiClient;
let reader: ApiClient;
let room: Newsroom;
let path: string;
let ships: Draft;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  reader = await app.client('reader');
  room = new Newsroom(checker);
});
afterAll(() => app.close());

beforeEach(async () => {
  const article = await room.document({ text: TEXT, language: 'en' });
  path = `/api/v1/documents/${article.id}`;
  const { reported } = article['drafts'] as Drafts;
  expect(reported.map(({ selector }) => selector.exact)).toEqual([SHIPS, BRIDGE]);
  ships = reported[0]!;
});

const addressOf = (draft: { id: string }): string => `${path}/drafts/${draft.id}/decision`;
const draftsOf = async (by = reader): Promise<Drafts> => made(await by.get(path))['drafts'] as Drafts;
const wordsOf = (drafts: Draft[]): string[] => drafts.map(({ selector }) => selector.exact);
const rejected = { decision: 'rejected' };

describe('PUT /api/v1/documents/:id/drafts/:draftId/decision', () => {
  it('sets a draft aside for everybody, and answers with the draft', async () => {
    const answer = await checker.put(addressOf(ships), { ...rejected, reason: 'كلام مجازي.' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      ...ships,
      status: 'rejected',
      decision: {
        by: 'test fact_checker',
        at: expect.stringMatching(/Z$/) as unknown,
        reason: 'كلام مجازي.',
      },
    });
    const drafts = await draftsOf();
    expect([wordsOf(drafts.reported), wordsOf(drafts.rejected)]).toEqual([[BRIDGE], [SHIPS]]);
    expect(await draftsOf(checker)).toMatchObject({ rejected: [answer.body] });
  });

  it('takes that back', async () => {
    made(await checker.put(addressOf(ships), { ...rejected, reason: 'x' }));
    const answer = await checker.put(addressOf(ships), { decision: 'suggested' });
    expect(answer).toMatchObject({ status: 200, body: { status: 'suggested', decision: null } });
    expect(await draftsOf()).toMatchObject({ reported: [{ id: ships.id }, {}], rejected: [] });
  });

  it('gives the document another ETag', async () => {
    const etag = (await reader.get(path)).headers.get('etag')!;
    expect((await reader.get(path, { 'if-none-match': etag })).status).toBe(304);
    made(await checker.put(addressOf(ships), rejected));
    const after = await reader.get(path, { 'if-none-match': etag });
    expect(after.status).toBe(200);
    const next = after.headers.get('etag')!;
    expect(next).not.toBe(etag);
    made(await checker.put(addressOf(ships), { ...rejected, reason: 'x' }));
    expect((await reader.get(path, { 'if-none-match': next })).status).toBe(200);
  });

  it('is done once for one Idempotency-Key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await checker.put(addressOf(ships), rejected, key);
    made(await checker.put(addressOf(ships), { decision: 'suggested' }));
    const again = await checker.put(addressOf(ships), rejected, key);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect((await draftsOf()).rejected).toEqual([]);
    expectProblem(
      await checker.put(addressOf(ships), { ...rejected, reason: 'x' }, key),
      422,
      'idempotency_key_reused',
    );
  });

  it('is for those who file claims: a reader sees what was decided, and may do nothing with it', async () => {
    expect(ships.actions).toEqual(['decide']);
    expect((await draftsOf()).reported).toMatchObject([{ actions: [] }, { actions: [] }]);
    expectProblem(await reader.put(addressOf(ships), rejected), 403, 'not_allowed');
    expectProblem(await app.anonymous.put(addressOf(ships), rejected), 401, 'sign_in_required');
    const scoped = async (scope: 'claims.write' | 'documents.write') =>
      new ApiClient(app.url, { key: await app.apiKey('editor', [scope, 'documents.read']) });
    const other = await scoped('documents.write');
    expectProblem(await other.put(addressOf(ships), rejected), 403, 'not_allowed');
    expect((await draftsOf(other)).reported).toMatchObject([{ actions: [] }, { actions: [] }]);
    made(await (await scoped('claims.write')).put(addressOf(ships), rejected));
    expect((await draftsOf()).rejected).toMatchObject([{ status: 'rejected', actions: [] }]);
  });

  it('names each field that is wrong', async () => {
    const wrong: [object, string[]][] = [
      [{}, ['decision']],
      [{ decision: 'confirmed', reason: ' ' }, ['decision', 'reason']],
      [{ ...rejected, reason: 'x'.repeat(5_001) }, ['reason']],
      [{ ...rejected, reason: null }, ['reason']],
      [{ ...rejected, status: 'rejected' }, ['status']],
    ];
    for (const [body, fields] of wrong)
      expectProblem(await checker.put(addressOf(ships), body), 422, 'input_invalid', fields);
    expect((await draftsOf()).rejected).toEqual([]);
  });

  it('says of a draft that the article does not have that the document has to be read again', async () => {
    const problem = expectProblem(
      await checker.put(addressOf({ id: NOBODY }), rejected),
      404,
      'draft_unknown',
    );
    expect(problem.detail).toContain(NOBODY);
    expect(problem.detail).toContain('Read the document again');
    expectProblem(await checker.put(`${path}/drafts/x/decision`, rejected), 404, 'id_invalid');
    const nowhere = `/api/v1/documents/${NOBODY}/drafts/${ships.id}/decision`;
    expectProblem(await checker.put(nowhere, rejected), 404, 'not_found');
    const other = await room.document({ text: TEXT, language: 'en' });
    const elsewhere = `/api/v1/documents/${other.id}/drafts/${ships.id}/decision`;
    expectProblem(await checker.put(elsewhere, rejected), 404, 'draft_unknown');
  });

  it('is refused for a draft of which a claim was made', async () => {
    const { exact, prefix, suffix, start } = ships.selector;
    const documentId = path.split('/').at(-1);
    await room.claim('Seven ships left', { appearance: { documentId, exact, prefix, suffix, start } });
    const problem = expectProblem(await checker.put(addressOf(ships), rejected), 409, 'draft_filed');
    expect(problem.detail).toContain('Read the document again');
    expect((await draftsOf(checker)).reported[0]).toMatchObject({ status: 'suggested', actions: [] });
  });

  it('files the form in which the reason was typed', async () => {
    const { cookie } = await app.signIn('fact_checker');
    const person = new ApiClient(app.url, { cookie });
    const form = `/api/v1/drafts/decision/${ships.id}`;
    made(await person.put(form, { content: { reason: 'Half a' } }));
    expect(items(await person.get('/api/v1/drafts'))).toHaveLength(1);
    made(await person.put(addressOf(ships), { ...rejected, reason: 'Half a sentence.' }));
    expect(items(await person.get('/api/v1/drafts'))).toEqual([]);
    expect(made(await person.get(form))['content']).toBeNull();
  });
});
