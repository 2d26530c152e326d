import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { seen } from './support/captures.js';
import { type Item, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const FULL = {
  title: 'Satellite pictures',
  url: 'https://pictures.example.org/1',
  tier: 'secondary',
  secondaryReason: 'The originals are not public',
  language: 'en',
  publishedAt: '2024-04-15',
  stance: 'refutes',
  quote: 'Two craters are seen',
  locator: 'p. 3',
  note: 'Compared twice',
};

let app: TestApp;
let checker: ApiClient;
let room: Newsroom;
let claim: Item;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  room = new Newsroom(checker);
  claim = await room.claim();
});
afterAll(() => app.close());

function add(body: object, claimId = claim.id): Promise<Answer> {
  return checker.post(`/api/v1/claims/${claimId}/evidence`, body);
}

describe('adding evidence', () => {
  it('is refused on a claim that is closed, with what to do first', async () => {
    const { id } = await room.claim();
    await app.dataSource.query(
      `update claims set status = 'not_checkable', not_checkable_reason = 'R' where id = $1`,
      [id],
    );
    expectProblem(await add(FULL, id), 409, 'claim_closed');
    expect(made(await checker.get(`/api/v1/claims/${id}`))['evidence']).toEqual([]);
  });

  it('answers with the link and the evidence, and shows them on the page of the claim', async () => {
    const { id: publisherId } = await room.source('Agency');
    const { id } = await room.claim();
    const answer = await add({ ...FULL, publisherId }, id);
    expect(answer.status).toBe(201);
    const link = made(answer);
    const { title, url, tier, secondaryReason, language, ...own } = FULL;
    expect(link).toMatchObject({
      stance: own.stance,
      quote: own.quote,
      locator: own.locator,
      note: own.note,
      addedBy: 'test fact_checker',
      evidence: {
        title,
        url,
        tier,
        secondaryReason,
        language,
        direction: 'ltr',
        publishedAt: '2024-04-15T00:00:00.000Z',
        publisher: { id: publisherId },
      },
    });
    const page = made(await checker.get(`/api/v1/claims/${id}`));
    expect(page['evidence']).toEqual([link]);
    expect(page['evidenceCount']).toEqual({
      supports: 0,
      refutes: 1,
      contextual: 0,
      total: 1,
      origins: 1,
    });
  });

  it('lets one piece speak to several claims, with another stance on each', async () => {
    const first = made(await add(FULL));
    const { id: evidenceId } = first['evidence'] as Item;
    const other = await room.claim();
    const second = made(await add({ evidenceId, stance: 'contextual' }, other.id));
    expect(second).toMatchObject({ stance: 'contextual', quote: null, evidence: { id: evidenceId } });
    expect(first).toMatchObject({ stance: 'refutes' });
  });

  it('takes a piece once per claim, also when two ask at the same moment', async () => {
    const { evidence } = made(await add(FULL));
    const { id: evidenceId } = evidence as Item;
    expectProblem(await add({ evidenceId, stance: 'supports' }), 409, 'evidence_linked_already');
    const other = await room.claim();
    const both = await Promise.all(
      ['supports', 'refutes'].map((stance) => add({ evidenceId, stance }, other.id)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(made(await checker.get(`/api/v1/claims/${other.id}`))['evidence']).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['no stance', { stance: undefined }, 'stance'],
    ['a stance that is none', { stance: 'proves' }, 'stance'],
    ['a new piece without a title', { title: undefined }, 'title'],
    ['a blank title', { title: ' ' }, 'title'],
    ['a new piece without a tier', { tier: undefined }, 'tier'],
    ['a tier that is none', { tier: 'tertiary' }, 'tier'],
    ['a new piece without a language', { language: undefined }, 'language'],
    ['an address that a browser would run', { url: 'javascript:alert(1)' }, 'url'],
    ['30 February', { publishedAt: '2024-02-30' }, 'publishedAt'],
    ['a day that is to come', { publishedAt: '2999-01-01' }, 'publishedAt'],
    ['a time that is to come', { publishedAt: '2999-01-01T10:00:00Z' }, 'publishedAt'],
    ['an access level that is none', { accessLevel: 'secret' }, 'accessLevel'],
    ['withholding without a reason', { accessLevel: 'reviewers_only' }, 'accessReason'],
    ['a reason to withhold what is public', { accessReason: 'x' }, 'accessReason'],
    ['a file without its name', { fileSha256: '0'.repeat(64) }, 'fileName'],
    ['a file by what is no hash', { fileSha256: 'x', fileName: 'x' }, 'fileSha256'],
    ['what it derives from by what is no id', { derivedFromId: 'x' }, 'derivedFromId'],
    ['a place before the first', { quoteStart: -1 }, 'quoteStart'],
    ['null for the time', { publishedAt: null }, 'publishedAt'],
    ['null for the piece', { evidenceId: null }, 'evidenceId'],
    ['a piece that is no id', { evidenceId: 'x' }, 'evidenceId'],
    ['a blank quote', { quote: ' ' }, 'quote'],
    ['an over-long locator', { locator: 'x'.repeat(501) }, 'locator'],
    ['a reason for using the origin itself', { tier: 'primary' }, 'secondaryReason'],
    ['a field that it does not know', { stances: 'supports' }, 'stances'],
  ])('refuses %s', async (_, change, field) => {
    expectProblem(await add({ ...FULL, ...change }), 422, 'input_invalid', [field]);
  });

  it('refuses a piece or a publisher that is not there', async () => {
    expectProblem(await add({ evidenceId: NOBODY, stance: 'supports' }), 422, 'evidence_unknown', [
      'evidenceId',
    ]);
    expectProblem(await add({ ...FULL, publisherId: NOBODY }), 422, 'source_unknown', ['publisherId']);
    expectProblem(await add({ ...FULL, derivedFromId: NOBODY }), 422, 'evidence_unknown', ['derivedFromId']);
    const file = { fileSha256: '0'.repeat(64), fileName: 'a.pdf' };
    expectProblem(await add({ ...FULL, ...file }), 422, 'file_unknown', ['fileSha256']);
  });

  it('refuses a claim that is not there', async () => {
    expectProblem(await add(FULL, NOBODY), 404, 'not_found');
    expectProblem(await add(FULL, 'x'), 404, 'id_invalid');
  });
});

describe('changing what evidence says about a claim', () => {
  const change = async (body: object, id?: string): Promise<Answer> =>
    checker.patch(`/api/v1/claims/${claim.id}/evidence/${id ?? (await link()).id}`, body);
  const link = async (): Promise<Item> => made(await add(FULL));

  it('answers with the link as it is now', async () => {
    const before = await link();
    const after = made(await change({ stance: 'contextual', quote: null, note: 'Seen again' }, before.id));
    expect(after).toEqual({ ...before, stance: 'contextual', quote: null, note: 'Seen again', revision: 2 });
  });

  it.each<[string, object, string]>([
    ['a stance that is none', { stance: 'proves' }, 'stance'],
    ['no stance', { stance: null }, 'stance'],
    ['a blank quote', { quote: ' ' }, 'quote'],
    ['an over-long note', { note: 'x'.repeat(5_001) }, 'note'],
    ['a place that is no number', { quoteStart: 'x' }, 'quoteStart'],
    ['a field of the evidence', { title: 'X' }, 'title'],
  ])('refuses %s', async (_, body, field) => {
    expectProblem(await change(body), 422, 'input_invalid', [field]);
  });

  it('refuses a place where the words are not, and says so at the quote', async () => {
    const { id, evidence } = await link();
    await seen(app, (evidence as Item).id, 'Two craters are seen. Two craters are seen.');
    expectProblem(await change({ quoteStart: 1 }, id), 422, 'quote_not_found', ['quote']);
    const twice = expectProblem(await change({ quoteSuffix: '.' }, id), 422, 'quote_not_found', ['quote']);
    expect(twice.errors).toMatchObject([{ code: 'ambiguous' }]);
    expect(made(await change({ quoteStart: 22 }, id))).toMatchObject({
      anchor: { status: 'anchored', start: 22, end: 42 },
    });
  });

  it('is refused through another claim, and for ids that are none', async () => {
    const { id } = await link();
    const other = await room.claim();
    const path = `/api/v1/claims/${other.id}/evidence/${id}`;
    expectProblem(await checker.patch(path, { note: 'x' }), 404, 'not_found');
    expectProblem(await change({ note: 'x' }, 'x'), 404, 'id_invalid');
    expectProblem(await change({ note: 'x' }, NOBODY), 404, 'not_found');
  });
});

describe('bringing evidence back', () => {
  it('puts it back on the page as it was, once', async () => {
    const { id } = await room.claim();
    const link = made(await add(FULL, id));
    const path = `/api/v1/claims/${id}/evidence/${link.id}`;
    expectProblem(await checker.post(`${path}/restoration`), 409, 'evidence_not_removed');
    await checker.delete(path);
    expect(made(await checker.post(`${path}/restoration`))).toEqual(link);
    expect(made(await checker.get(`/api/v1/claims/${id}`))['evidence']).toEqual([link]);
    expectProblem(await checker.post(`${path}/restoration`), 409, 'evidence_not_removed');
  });

  it('is refused once it was added again, and through another claim', async () => {
    const { id } = await room.claim();
    const link = made(await add(FULL, id));
    const path = `/api/v1/claims/${id}/evidence/${link.id}`;
    await checker.delete(path);
    await add({ evidenceId: (link['evidence'] as Item).id, stance: 'supports' }, id);
    expectProblem(await checker.post(`${path}/restoration`), 409, 'evidence_linked_already');
    const elsewhere = `/api/v1/claims/${claim.id}/evidence/${link.id}/restoration`;
    expectProblem(await checker.post(elsewhere), 404, 'not_found');
  });
});

describe('taking evidence off a claim', () => {
  it('removes it from the page, once', async () => {
    const { id } = await room.claim();
    const link = made(await add(FULL, id));
    const path = `/api/v1/claims/${id}/evidence/${link.id}`;
    expect(await checker.delete(path)).toMatchObject({ status: 204, body: '' });
    expect(made(await checker.get(`/api/v1/claims/${id}`))).toMatchObject({
      evidence: [],
      evidenceCount: { refutes: 0 },
    });
    expectProblem(await checker.delete(path), 404, 'not_found');
  });

  it('lets the same piece be added again with another stance', async () => {
    const { id } = await room.claim();
    const link = made(await add(FULL, id));
    await checker.delete(`/api/v1/claims/${id}/evidence/${link.id}`);
    const { id: evidenceId } = link['evidence'] as Item;
    expect(made(await add({ evidenceId, stance: 'supports' }, id))).toMatchObject({ stance: 'supports' });
  });

  it('is refused through another claim, and for ids that are none', async () => {
    const link = made(await add(FULL));
    const other = await room.claim();
    expectProblem(await checker.delete(`/api/v1/claims/${other.id}/evidence/${link.id}`), 404, 'not_found');
    expectProblem(await checker.delete(`/api/v1/claims/${claim.id}/evidence/x`), 404, 'id_invalid');
  });
});
