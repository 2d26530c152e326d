import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
});
afterAll(() => app.close());

async function recheck(claimId: string, body: object = {}): Promise<Item> {
  const answer = await editor.post(`/api/v1/claims/${claimId}/rechecks`, body);
  expect(answer.status).toBe(202);
  return made(answer);
}

function finished(id: string): Promise<Item> {
  return waitUntil('the recheck is done', async () => {
    const now = made(await editor.get(`/api/v1/rechecks/${id}`));
    expect(now['state']).toBe('done');
    return now;
  });
}

/** A new claim on which a verdict stands. */
async function judged(): Promise<Item> {
  const claim = await room.claim();
  await room.verdict({}, claim.id);
  return claim;
}

describe('asking for a recheck', () => {
  it('is promised at once and done soon, with what was found in both languages', async () => {
    const claim = await judged();
    const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'refutes' };
    made(await editor.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    const promised = await recheck(claim.id, { reason: 'A reader wrote' });
    expect(promised).toMatchObject({
      claimId: claim.id,
      triggers: expect.arrayContaining([
        expect.objectContaining({ trigger: 'api', reason: 'A reader wrote', requestedBy: 'test editor' }),
      ]),
      state: 'queued',
    });
    const done = await finished(promised.id);
    expect(done).toMatchObject({ state: 'done', attempts: 1, lastError: null, outcome: 'needs_review' });
    expect(done['finishedAt']).toMatch(/Z$/);
    const [finding] = done['findings'] as { code: string; message: { en: string; ar: string } }[];
    expect(finding).toMatchObject({ code: 'evidence_added', count: 1 });
    expect(finding!.message.en).toMatch(/[A-Za-z]/);
    expect(finding!.message.ar).toMatch(/[\u0621-\u064a]/);
  });

  it('finds nothing to do right after the verdict, and says what has changed since later on', async () => {
    const claim = await room.claim();
    await room.verdict({}, claim.id);
    expect(await finished((await recheck(claim.id)).id)).toMatchObject({
      outcome: 'unchanged',
      findings: [],
    });
    const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'refutes' };
    made(await editor.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    const later = await finished((await recheck(claim.id)).id);
    expect(later).toMatchObject({
      outcome: 'needs_review',
      findings: [{ code: 'evidence_added', count: 1 }],
    });
  });

  it('changes no verdict', async () => {
    const claim = await room.claim();
    const verdict = await room.verdict({}, claim.id);
    await finished((await recheck(claim.id)).id);
    // When it was last checked is no part of what was published.
    expect((await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`)).body).toEqual({
      ...(verdict as object),
      lastCheckedAt: expect.stringMatching(/Z$/),
    });
  });

  it('looks at a claim on which no verdict stands, too', async () => {
    const { id } = await room.claim();
    expect(await finished((await recheck(id)).id)).toMatchObject({
      verdictId: null,
      findings: [{ code: 'no_verdict' }],
    });
  });

  it('may be repeated: whoever asks before it has begun joins it, and after that gets another', async () => {
    const claim = await judged();
    const asked = await Promise.all(['A', 'B', 'C'].map((reason) => recheck(claim.id, { reason })));
    for (const { id } of asked) await finished(id);
    const done = items(await editor.get(`/api/v1/rechecks?claimId=${claim.id}`));
    expect(done.map(({ id }) => id).sort()).toEqual([...new Set(asked.map(({ id }) => id))].sort());
    const reasons = done.flatMap(({ triggers }) =>
      (triggers as { reason: string }[]).map(({ reason }) => reason),
    );
    expect(reasons.sort()).toEqual(['A', 'B', 'C']);
    expect(done.map(({ id }) => id)).not.toContain((await recheck(claim.id)).id);
  });

  it.each<[string, object, string]>([
    ['a blank reason', { reason: ' ' }, 'reason'],
    ['null for the reason', { reason: null }, 'reason'],
    ['a reason that is a list', { reason: ['x'] }, 'reason'],
    ['an over-long reason', { reason: 'x'.repeat(2001) }, 'reason'],
    ['a trigger of its own', { trigger: 'review_date' }, 'trigger'],
  ])('refuses %s', async (_, body, field) => {
    const { id } = await room.claim();
    expectProblem(await editor.post(`/api/v1/claims/${id}/rechecks`, body), 422, 'input_invalid', [field]);
  });

  it('refuses a list where it takes an object, though every field may be left out', async () => {
    const { id } = await room.claim();
    const answer = await editor.post(`/api/v1/claims/${id}/rechecks`, []);
    expect(answer.status).toBe(422);
    expect(items(await editor.get(`/api/v1/rechecks?claimId=${id}`))).toEqual([]);
  });

  it('refuses a claim that is not there', async () => {
    expectProblem(await editor.post(`/api/v1/claims/${NOBODY}/rechecks`, {}), 404, 'not_found');
    expectProblem(await editor.post('/api/v1/claims/x/rechecks', {}), 404, 'id_invalid');
  });
});

describe('reading rechecks', () => {
  it('lists them newest first, and by claim and state', async () => {
    const claim = await judged();
    const first = await recheck(claim.id);
    await finished(first.id);
    const second = await recheck(claim.id);
    await finished(second.id);
    const ids = async (query: string): Promise<string[]> =>
      items(await editor.get(`/api/v1/rechecks?claimId=${claim.id}${query}`)).map(({ id }) => id);
    expect(await ids('')).toEqual([second.id, first.id]);
    expect(await ids('&state=done')).toEqual([second.id, first.id]);
    expect(await ids('&state=failed')).toEqual([]);
  });

  it('shows the last ones on the page of the claim', async () => {
    const claim = await judged();
    const { id } = await recheck(claim.id);
    await finished(id);
    const page = made(await editor.get(`/api/v1/claims/${claim.id}`));
    const { pages, ...shown } = await finished(id);
    expect(pages).toEqual([]);
    expect(page['rechecks']).toEqual([shown]);
  });

  it.each([
    ['state=sent', 'state'],
    ['claimId=7', 'claimId'],
    ['outcome=good', 'outcome'],
    ['trigger=mood', 'trigger'],
    ['decided=perhaps', 'decided'],
  ])('refuses the filter %s', async (query, field) => {
    expectProblem(await editor.get(`/api/v1/rechecks?${query}`), 422, 'input_invalid', [field]);
  });

  it('says when there is no such recheck', async () => {
    expectProblem(await editor.get(`/api/v1/rechecks/${NOBODY}`), 404, 'not_found');
    expectProblem(await editor.get('/api/v1/rechecks/x'), 404, 'id_invalid');
  });
});

describe('deciding on a recheck', () => {
  /** A recheck of a claim with a verdict, to which evidence was added since. */
  async function found(): Promise<Item> {
    const claim = await room.claim();
    await room.verdict({}, claim.id);
    const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'refutes' };
    made(await editor.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    return finished((await recheck(claim.id)).id);
  }

  it('is for editors, once, and shows on the verdict', async () => {
    const { id, claimId, actions } = await found();
    expect(actions).toEqual(['decide']);
    const path = `/api/v1/rechecks/${id}/decision`;
    const checker = await app.client('fact_checker');
    expectProblem(await checker.put(path, { decision: 'verdict_stands' }), 403, 'not_allowed');
    const verdict = async () =>
      (await app.anonymous.get(`/api/v1/claims/${claimId as string}/verdict`)).body as Record<
        string,
        unknown
      >;
    expect(await verdict()).toMatchObject({ underRecheck: { recheckId: id } });
    const decided = await editor.put(path, { decision: 'verdict_stands', note: 'It adds nothing.' });
    expect(decided.status).toBe(200);
    expect(decided.body).toMatchObject({
      actions: [],
      decision: { decision: 'verdict_stands', by: 'test editor', note: 'It adds nothing.' },
    });
    expect(await verdict()).toMatchObject({ underRecheck: null, lastCheckedAt: expect.stringMatching(/Z$/) });
    expectProblem(await editor.put(path, { decision: 'reopen' }), 409, 'recheck_not_open');
  });

  it('reopens the claim', async () => {
    const { id, claimId } = await found();
    expect((await editor.put(`/api/v1/rechecks/${id}/decision`, { decision: 'reopen' })).status).toBe(200);
    expect(made(await editor.get(`/api/v1/claims/${claimId as string}`))['status']).toBe('open');
  });

  it('refuses what no person decides', async () => {
    const { id } = await found();
    const path = `/api/v1/rechecks/${id}/decision`;
    expectProblem(await editor.put(path, { decision: 'superseded' }), 422, 'input_invalid', ['decision']);
    expectProblem(await editor.put(path, { decision: 'reopen', note: ' ' }), 422, 'input_invalid', ['note']);
    const nobody = `/api/v1/rechecks/${NOBODY}/decision`;
    expectProblem(await editor.put(nobody, { decision: 'reopen' }), 404, 'not_found');
  });
});

describe('the figures of the desk', () => {
  it('count what is there, and fall back to no waiting work', async () => {
    const figures = async (): Promise<Record<string, number> & { jobs: object }> =>
      (await editor.get('/api/v1/desk/figures')).body as Record<string, number> & { jobs: object };
    const before = await figures();
    await room.verdict();
    await room.contradiction();
    await room.document();
    const after = await figures();
    const grown = ['claims', 'claimsWithoutVerdict', 'documents', 'sources', 'verdicts'].map(
      (name) => after[name]! - before[name]!,
    );
    expect(grown).toEqual([3, 2, 1, 3, 1]);
    await waitUntil('no work is waiting', async () => {
      expect((await figures()).jobs).toEqual({
        runner: 'redis',
        queued: 0,
        failed: 0,
        oldestDueSeconds: null,
      });
      return true;
    });
  });
});
