import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let checker: ApiClient;
let reader: ApiClient;
let room: Newsroom;
let claim: Item;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  reader = await app.client('reader');
  room = new Newsroom(checker);
  claim = await room.claim();
});
afterAll(() => app.close());

async function stored(more: object = {}): Promise<Item> {
  const piece = { title: 'A map', tier: 'primary', language: 'en', stance: 'supports', ...more };
  const link = made(await checker.post(`/api/v1/claims/${claim.id}/evidence`, piece));
  return link['evidence'] as Item;
}

function change(id: string, body: object): Promise<Answer> {
  return checker.patch(`/api/v1/evidence/${id}`, body);
}

describe('the library of evidence', () => {
  it('is found through and paged by cursor, so that one piece serves many claims', async () => {
    const wanted = await stored({ title: 'خريطة الجسور', language: 'ar' });
    await stored();
    const found = items(await checker.get(`/api/v1/evidence?q=${encodeURIComponent('الجسور')}`));
    expect(found).toEqual([{ ...wanted, claimCount: 1 }]);
    const first = made(await checker.get('/api/v1/evidence?limit=1'));
    const cursor = first['nextCursor'] as string;
    const second = items(await checker.get(`/api/v1/evidence?limit=1&cursor=${cursor}`));
    expect(second).toMatchObject([{ id: wanted.id }]);
    expectProblem(await checker.get(`/api/v1/claims?cursor=${cursor}`), 422, 'cursor_invalid', ['cursor']);
  });

  it('shows one piece with the claims that use it', async () => {
    const { id } = await stored();
    const other = await room.claim('The bridge was open');
    made(await checker.post(`/api/v1/claims/${other.id}/evidence`, { evidenceId: id, stance: 'refutes' }));
    expect(made(await reader.get(`/api/v1/evidence/${id}`))).toMatchObject({
      claimCount: 2,
      links: [
        { stance: 'refutes', claim: { id: other.id, texts: [{ text: 'The bridge was open' }] } },
        { stance: 'supports', claim: { id: claim.id } },
      ],
    });
    expectProblem(await checker.get(`/api/v1/evidence/${NOBODY}`), 404, 'not_found');
  });
});

describe('changing a piece of evidence', () => {
  it('answers with it as it is now, for every claim that uses it', async () => {
    const { id, ...before } = await stored({ url: 'https://maps.example.org/1' });
    const { id: publisherId } = await room.source('Survey');
    const body = { title: 'The map', url: null, publisherId, publishedAt: '2024-04-13' };
    expect(made(await change(id, body))).toMatchObject({
      ...before,
      title: 'The map',
      url: null,
      publisher: { id: publisherId },
      publishedAt: '2024-04-13T00:00:00.000Z',
      revision: 2,
    });
    const links = made(await checker.get(`/api/v1/claims/${claim.id}`))['evidence'] as Item[];
    expect(links.find(({ evidence }) => (evidence as Item).id === id)).toMatchObject({
      evidence: { title: 'The map', revision: 2 },
    });
  });

  it.each<[string, object, string]>([
    ['no title', { title: null }, 'title'],
    ['a blank title', { title: ' ' }, 'title'],
    ['an address that a browser would run', { url: 'javascript:alert(1)' }, 'url'],
    ['a day that is to come', { publishedAt: '2999-01-01' }, 'publishedAt'],
    ['withholding without a reason', { accessLevel: 'reviewers_only' }, 'accessReason'],
    ['a reason for the origin itself', { secondaryReason: 'x' }, 'secondaryReason'],
    ['a name without a file', { fileName: 'x' }, 'fileName'],
    ['a field of the link', { stance: 'supports' }, 'stance'],
  ])('refuses %s', async (_, body, field) => {
    const { id } = await stored();
    expectProblem(await change(id, body), 422, 'input_invalid', [field]);
  });

  it('refuses a circle of derivations, and what is not there', async () => {
    const { id } = await stored();
    const { id: derived } = await stored({ derivedFromId: id });
    const circle = await change(id, { derivedFromId: derived });
    expectProblem(circle, 422, 'evidence_derives_from_itself', ['derivedFromId']);
    expectProblem(await change(id, { derivedFromId: NOBODY }), 422, 'evidence_unknown', ['derivedFromId']);
    expectProblem(await change(id, { publisherId: NOBODY }), 422, 'source_unknown', ['publisherId']);
    expectProblem(await change(NOBODY, {}), 404, 'not_found');
    expectProblem(await change('x', {}), 404, 'id_invalid');
  });
});

describe('the counts of a claim', () => {
  it('say how many pieces there are, and of how many independent origins', async () => {
    const agency = await stored({ title: 'Agency' });
    const { id } = await room.claim();
    for (let n = 0; n < 3; n += 1) {
      const report = { title: `Paper ${n}`, tier: 'secondary', language: 'en', stance: 'supports' };
      made(await checker.post(`/api/v1/claims/${id}/evidence`, { ...report, derivedFromId: agency.id }));
    }
    const count = { supports: 3, refutes: 0, contextual: 0, total: 3, origins: 1 };
    expect(made(await reader.get(`/api/v1/claims/${id}`))['evidenceCount']).toEqual(count);
  });
});
