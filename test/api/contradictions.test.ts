import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const CONTRADICTIONS = '/api/v1/contradictions';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

async function twoClaims(): Promise<[Item, Item]> {
  return [await room.claim('It rained'), await room.claim('It was dry')];
}

function suggest([a, b]: readonly { id: string }[], more: object = {}): Promise<Answer> {
  const body = { claimAId: a!.id, claimBId: b!.id, note: 'Rain or none', noteLanguage: 'en', ...more };
  return editor.post(CONTRADICTIONS, body);
}

function decide(id: string, body: object): Promise<Answer> {
  return editor.put(`${CONTRADICTIONS}/${id}/decision`, body);
}

describe('suggesting a contradiction', () => {
  it('puts the pair on the list, both sides with the same fields', async () => {
    const claims = await twoClaims();
    const answer = await suggest(claims, { note: ' إمّا مطر ', noteLanguage: 'ar' });
    expect(answer.status).toBe(201);
    const pair = made(answer);
    expect(pair).toMatchObject({
      status: 'suggested',
      resolution: 'open',
      suggestedBy: 'person',
      note: { text: 'إمّا مطر', language: 'ar', direction: 'rtl' },
      decision: null,
      actions: ['decide'],
    });
    const sides = pair['sides'] as Item[];
    expect(sides.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
    expect(Object.keys(sides[0]!)).toEqual(Object.keys(sides[1]!));
    expect((await editor.get(`${CONTRADICTIONS}/${pair.id}`)).body).toEqual(pair);
  });

  it('is refused for a pair that is on the list, whichever side comes first and however they are written', async () => {
    const [a, b] = await twoClaims();
    made(await suggest([a, b]));
    expectProblem(await suggest([a, b]), 409, 'contradiction_known');
    expectProblem(await suggest([b, a]), 409, 'contradiction_known');
    expectProblem(await suggest([{ id: b.id.toUpperCase() }, a]), 409, 'contradiction_known');
  });

  it('succeeds for one of two who suggest it at the same moment', async () => {
    const [a, b] = await twoClaims();
    const both = await Promise.all([suggest([a, b]), suggest([b, a])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is refused for a pair that was rejected, since that does not come back', async () => {
    const claims = await twoClaims();
    const { id } = made(await suggest(claims));
    made(await decide(id, { status: 'rejected', reason: 'Different towns' }));
    expectProblem(await suggest(claims), 409, 'contradiction_known');
  });

  it('succeeds again once the words have changed that were rejected, and tells of the rejection', async () => {
    const claims = await twoClaims();
    const { id } = made(await suggest(claims));
    made(await decide(id, { status: 'rejected', reason: 'Different towns' }));
    made(await editor.patch(`/api/v1/claims/${claims[1].id}`, { text: 'It was dry in the same town' }));
    expect(made(await editor.get(`${CONTRADICTIONS}/${id}`))).toMatchObject({
      status: 'rejected',
      isReworded: true,
      earlierRejection: null,
    });
    expect(made(await suggest(claims))).toMatchObject({
      id,
      status: 'suggested',
      isReworded: false,
      decision: null,
      earlierRejection: { by: 'test editor', reason: 'Different towns' },
    });
    expectProblem(await suggest(claims), 409, 'contradiction_known');
  });

  it('is refused for one claim against itself', async () => {
    const [a] = await twoClaims();
    expectProblem(await suggest([a, a]), 422, 'same_claim', ['claimBId']);
    expectProblem(await suggest([a, { id: a.id.toUpperCase() }]), 422, 'same_claim', ['claimBId']);
  });

  it('is refused for a claim that is not there, and says which', async () => {
    const [a] = await twoClaims();
    expectProblem(await suggest([a, { id: NOBODY }]), 422, 'claim_unknown', ['claimBId']);
    expectProblem(await suggest([{ id: NOBODY }, a]), 422, 'claim_unknown', ['claimAId']);
  });

  it.each<[string, object, string]>([
    ['no claim', { claimAId: undefined }, 'claimAId'],
    ['a claim that is no id', { claimBId: 'x' }, 'claimBId'],
    ['no note', { note: undefined }, 'note'],
    ['a blank note', { note: ' ' }, 'note'],
    ['an over-long note', { note: 'x'.repeat(5001) }, 'note'],
    ['no language of the note', { noteLanguage: undefined }, 'noteLanguage'],
    ['a decision, which comes later', { status: 'confirmed' }, 'status'],
  ])('is refused with %s', async (_, change, field) => {
    expectProblem(await suggest([{ id: NOBODY }, { id: NOBODY }], change), 422, 'input_invalid', [field]);
  });
});

describe('deciding on a contradiction', () => {
  it('is signed, and can be decided again', async () => {
    const { id } = await room.contradiction();
    const confirmed = made(
      await decide(id, { status: 'confirmed', resolution: 'one_side_supported', reason: ' Seen ' }),
    );
    expect(confirmed).toMatchObject({
      status: 'confirmed',
      resolution: 'one_side_supported',
      decision: { by: 'test editor', reason: 'Seen', at: expect.stringMatching(/Z$/) },
    });
    const rejected = made(await decide(id, { status: 'rejected', reason: 'Not so' }));
    expect(rejected).toMatchObject({
      status: 'rejected',
      resolution: 'open',
      decision: { reason: 'Not so' },
    });
    const events = await app.dataSource.query<{ action: string }[]>(
      'select action from audit_events where entity_id = $1 order by seq',
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'contradiction.suggested',
      'contradiction.confirmed',
      'contradiction.rejected',
    ]);
  });

  it('leaves it open how a confirmed one is resolved, unless that is said', async () => {
    const { id } = await room.contradiction();
    expect(made(await decide(id, { status: 'confirmed', reason: 'Both were said' }))).toMatchObject({
      resolution: 'open',
    });
  });

  it('takes no resolution of what is no contradiction', async () => {
    const { id } = await room.contradiction();
    const answer = await decide(id, { status: 'rejected', resolution: 'different_scope', reason: 'x' });
    expectProblem(answer, 422, 'resolution_without_confirmation', ['resolution']);
    expect(made(await editor.get(`${CONTRADICTIONS}/${id}`))).toMatchObject({
      status: 'suggested',
      decision: null,
    });
  });

  it.each<[string, object, string]>([
    ['no status', { status: undefined }, 'status'],
    ['a step back to a suggestion', { status: 'suggested' }, 'status'],
    ['a resolution that is none', { resolution: 'solved' }, 'resolution'],
    ['null for the resolution', { resolution: null }, 'resolution'],
    ['no reason', { reason: undefined }, 'reason'],
    ['a blank reason', { reason: '\n' }, 'reason'],
    ['an over-long reason', { reason: 'x'.repeat(5001) }, 'reason'],
    ['a signature of its own', { by: 'somebody else' }, 'by'],
  ])('refuses %s', async (_, change, field) => {
    const { id } = await room.contradiction();
    expectProblem(await decide(id, { status: 'confirmed', reason: 'x', ...change }), 422, 'input_invalid', [
      field,
    ]);
  });

  it('is refused for what is not there', async () => {
    expectProblem(await decide(NOBODY, { status: 'confirmed', reason: 'x' }), 404, 'not_found');
    expectProblem(await decide('x', { status: 'confirmed', reason: 'x' }), 404, 'id_invalid');
  });
});

describe('listing contradictions', () => {
  it('shows what has waited longest first', async () => {
    await room.contradiction();
    const times = items(await editor.get(`${CONTRADICTIONS}?limit=200`)).map(
      ({ suggestedAt }) => suggestedAt as string,
    );
    expect(times).toEqual([...times].sort());
  });

  it('finds by status, resolution, claim, source and document', async () => {
    const document = await room.document({ text: 'It snowed here.' });
    const source = await room.saidBy('Weather office');
    const a = await room.claim('It snowed', {
      attributions: [source],
      appearance: { documentId: document.id, exact: 'It snowed' },
    });
    const b = await room.claim('It did not snow');
    const { id } = made(await suggest([a, b]));
    made(await decide(id, { status: 'confirmed', resolution: 'both_unsupported', reason: 'x' }));
    for (const query of [
      'status=confirmed&resolution=both_unsupported',
      `claimId=${a.id}`,
      `claimId=${b.id}`,
      `sourceId=${source.sourceId}`,
      `documentId=${document.id}`,
    ]) {
      const found = items(await editor.get(`${CONTRADICTIONS}?${query}`));
      expect({ query, found: found.map((each) => each.id) }).toEqual({ query, found: [id] });
    }
    expect(items(await editor.get(`${CONTRADICTIONS}?claimId=${a.id}&status=suggested`))).toEqual([]);
  });

  it.each([
    ['status=open', 'status'],
    ['resolution=none', 'resolution'],
    ['claimId=7', 'claimId'],
    ['sourceId=7', 'sourceId'],
    ['documentId=7', 'documentId'],
  ])('refuses the filter %s', async (query, field) => {
    expectProblem(await editor.get(`${CONTRADICTIONS}?${query}`), 422, 'input_invalid', [field]);
  });

  it('offers the decision to those alone who may take it', async () => {
    const { id } = await room.contradiction();
    const checker = await app.client('fact_checker');
    expect(made(await checker.get(`${CONTRADICTIONS}/${id}`))).toMatchObject({ actions: [] });
    expect(made(await editor.get(`${CONTRADICTIONS}/${id}`))).toMatchObject({ actions: ['decide'] });
  });

  it('says when there is no such pair', async () => {
    expectProblem(await editor.get(`${CONTRADICTIONS}/${NOBODY}`), 404, 'not_found');
    expectProblem(await editor.get(`${CONTRADICTIONS}/x`), 404, 'id_invalid');
  });
});

describe('comparing all claims again', () => {
  const RESCANS = `${CONTRADICTIONS}/rescans`;

  it('is a job that says how far it is and what it found', async () => {
    const admin = await app.client('admin');
    const answer = await admin.post(RESCANS);
    expect(answer.status).toBe(202);
    const asked = answer.body as Item;
    expect(asked).toMatchObject({ kind: 'contradiction_rescan', actions: ['cancel'] });
    const job = await waitUntil('the rescan is done', async () => {
      const { body } = await admin.get(`/api/v1/jobs/${asked.id}`);
      return (body as Item)['state'] === 'done' ? (body as Item) : null;
    });
    const { done, total } = job['progress'] as { done: number; total: number };
    expect(done).toBe(total);
    expect(job['summary']).toMatchObject({ claims: total, suggested: expect.any(Number) });
    expect((job['sentence'] as { en: string }).en).toMatch(/claims? compared again/);
    expect((job['sentence'] as { ar: string }).ar).toMatch(/^أُعيدت مقارنة/);
  });

  it('is refused while it is under way', async () => {
    await app.dataSource.query(
      `insert into contradiction_rescans (id, requested_by, last_claim_id, keys_version, claims, steps)
       values (gen_random_uuid(), 'Somebody', gen_random_uuid(), 1, 0, 0)`,
    );
    expectProblem(await (await app.client('admin')).post(RESCANS), 409, 'rescan_under_way');
    await app.dataSource.query('delete from contradiction_rescans');
  });

  it('is not for editors', async () => {
    expectProblem(await editor.post(RESCANS), 403, 'not_allowed');
  });
});
