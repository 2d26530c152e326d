import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';
import { fileReview, ratingIds } from './support/reviewing.js';

let app: TestApp;
let one: ApiClient;
let other: ApiClient;
let editor: ApiClient;
let room: Newsroom;
let ratings: Record<string, string>;
let claim: Item;

beforeAll(async () => {
  app = await startTestApp();
  one = new ApiClient(app.url, { cookie: (await app.signIn('fact_checker')).cookie });
  other = new ApiClient(app.url, { cookie: (await app.signIn('fact_checker')).cookie });
  editor = new ApiClient(app.url, { cookie: (await app.signIn('editor')).cookie });
  room = new Newsroom(editor);
  ratings = await ratingIds(editor);
});
afterAll(() => app.close());

beforeEach(async () => {
  claim = await room.claim();
});

const reviewsOf = async (client: ApiClient): Promise<Record<string, unknown>> =>
  made(await client.get(`/api/v1/claims/${claim.id}/reviews`));

const file = (client: ApiClient, rating = 'true', more: object = {}): Promise<Answer> =>
  fileReview(client, claim.id, ratings[rating]!, more);

const adjudicate = (client: ApiClient, more: object = {}): Promise<Answer> =>
  client.post(`/api/v1/claims/${claim.id}/adjudication`, {
    ratingId: ratings['false'],
    reason: 'The record says so.',
    language: 'en',
    ...more,
  });

describe('POST /claims/{id}/reviews', () => {
  it('answers with the review in full, and with what it relies on', async () => {
    const evidence = { title: 'E', tier: 'primary', language: 'en', stance: 'supports' };
    const link = made(await editor.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    const answer = await file(one, 'true', {
      confidence: 'high',
      summary: ' ‏أُغلق الجسر. ',
      method: 'M',
      limitations: 'L',
      language: 'ar',
      evidenceLinkIds: [link.id],
      declaresNoInterest: true,
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      isOwn: true,
      reviewer: { name: 'Test fact_checker' },
      rating: { key: 'true' },
      scale: { key: 'standard', version: 1 },
      confidence: 'high',
      method: 'M',
      limitations: 'L',
      language: 'ar',
      direction: 'rtl',
      evidence: [{ linkId: link.id, stance: 'supports', isRemoved: false }],
      declaresNoInterest: true,
      hasInterestNow: false,
    });
  });

  it.each<[string, object, string[]]>([
    ['says nothing', { summary: ' ' }, ['summary']],
    ['is sure beyond measure', { confidence: 'certain' }, ['confidence']],
    ['is in no language', { language: 'Arabic' }, ['language']],
    ['has a blank method', { method: '' }, ['method']],
    ['names evidence twice', { evidenceLinkIds: [NOBODY, NOBODY] }, ['evidenceLinkIds']],
    ['says more than it may', { reviewerId: NOBODY }, ['reviewerId']],
  ])('refuses a review that %s', async (_, more, fields) => {
    expectProblem(await file(one, 'true', more), 422, 'input_invalid', fields);
  });

  it('refuses a rating and evidence that are not there', async () => {
    expectProblem(await fileReview(one, claim.id, NOBODY), 422, 'rating_unknown', ['ratingId']);
    const relying = await file(one, 'true', { evidenceLinkIds: [NOBODY] });
    expectProblem(relying, 422, 'evidence_not_linked', ['evidenceLinkIds[0]']);
  });

  it('refuses a second review of one person, and any when the round is over', async () => {
    made(await file(one));
    expectProblem(await file(one), 409, 'review_filed_already');
    made(await file(other));
    expectProblem(await file(editor), 409, 'claim_not_reviewable');
  });

  it('refuses who has an interest, and says so before they write', async () => {
    const interest = made(
      await one.post('/api/v1/interests', { claimId: claim.id, note: 'I own the bridge.' }),
    );
    expectProblem(await file(one), 409, 'interest_declared');
    expect(await reviewsOf(one)).toMatchObject({
      next: { action: 'file_review', hindrance: 'interest_declared' },
      interests: [{ id: interest.id, claimId: claim.id, note: 'I own the bridge.' }],
    });
  });

  it('refuses who withdraws an interest and files at once, and says until when', async () => {
    const interest = made(await one.post('/api/v1/interests', { claimId: claim.id }));
    expect((await one.delete(`/api/v1/interests/${interest.id}`)).status).toBe(204);
    const { detail } = expectProblem(await file(one), 409, 'interest_declared');
    expect(detail).toContain('next round');
    expect(await reviewsOf(one)).toMatchObject({
      next: { action: 'file_review', hindrance: 'interest_withdrawn' },
      interests: [],
    });
    expect(await reviewsOf(other)).toMatchObject({ next: { action: 'file_review', hindrance: null } });
  });

  it('refuses who makes the claim', async () => {
    const [attribution] = claim['attributions'] as { source: { id: string } }[];
    const source = { sourceId: attribution!.source.id, isSelf: true };
    made(await other.post('/api/v1/interests', source));
    expectProblem(await file(other), 409, 'interest_declared');
  });

  it('answers 404 for a claim that is not there', async () => {
    expectProblem(await fileReview(one, NOBODY, ratings['true']!), 404, 'not_found');
  });
});

describe('GET /claims/{id}/reviews', () => {
  it('tells what is to be done before anybody has reviewed', async () => {
    expect(await reviewsOf(one)).toMatchObject({
      rounds: [],
      quorum: 2,
      next: { action: 'file_review', hindrance: null },
      scale: { key: 'standard' },
      interests: [],
    });
  });

  it('tells of a sealed round how many have filed, and of each only their own', async () => {
    made(await file(one, 'true', { summary: 'Mine.' }));
    const sealed = { round: 1, quorum: 2, filed: 1, unsealedAt: null, agreement: null, settledRating: null };
    expect(await reviewsOf(one)).toMatchObject({
      rounds: [{ ...sealed, reviews: [{ isOwn: true, summary: 'Mine.' }] }],
      next: { action: 'file_review', hindrance: 'review_filed' },
    });
    expect(await reviewsOf(editor)).toMatchObject({
      rounds: [{ ...sealed, reviews: [], adjudication: null }],
      next: { action: 'file_review', hindrance: null },
    });
  });

  it('tells all of a round that is over, and what it came to', async () => {
    made(await file(one));
    made(await file(other));
    expect(await reviewsOf(editor)).toMatchObject({
      rounds: [{ filed: 2, agreement: 'agree', settledRating: { key: 'true' }, reviews: [{}, {}] }],
      next: null,
    });
  });

  it('answers 404 for a claim that is not there', async () => {
    expectProblem(await one.get(`/api/v1/claims/${NOBODY}/reviews`), 404, 'not_found');
    expectProblem(await one.get('/api/v1/claims/x/reviews'), 404, 'id_invalid');
  });
});

describe('POST /claims/{id}/adjudication', () => {
  it('settles ratings that differ, and leaves the reviews to be read', async () => {
    made(await file(one, 'true'));
    made(await file(other, 'false'));
    expect(await reviewsOf(one)).toMatchObject({ next: { action: 'adjudicate', hindrance: 'review_filed' } });
    const answer = await adjudicate(editor);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      adjudicator: { name: 'Test editor' },
      rating: { key: 'false' },
      reason: 'The record says so.',
      direction: 'ltr',
    });
    expect(await reviewsOf(one)).toMatchObject({
      rounds: [
        {
          agreement: 'differ',
          settledRating: { key: 'false' },
          reviews: [{ rating: { key: 'true' } }, { rating: { key: 'false' } }],
          adjudication: { reason: 'The record says so.' },
        },
      ],
      next: null,
    });
    expectProblem(await adjudicate(editor), 409, 'nothing_to_adjudicate');
  });

  it('is refused to a reviewer of the round, to who has an interest, and where nothing differs', async () => {
    expectProblem(await adjudicate(editor), 409, 'nothing_to_adjudicate');
    made(await file(editor, 'true'));
    made(await file(other, 'false'));
    expectProblem(await adjudicate(editor), 409, 'adjudicator_reviewed');
    const third = new ApiClient(app.url, { cookie: (await app.signIn('editor')).cookie });
    made(await third.post('/api/v1/interests', { claimId: claim.id }));
    expectProblem(await adjudicate(third), 409, 'interest_declared');
  });

  it('needs a reason', async () => {
    expectProblem(await adjudicate(editor, { reason: ' ' }), 422, 'input_invalid', ['reason']);
  });
});

describe('/interests', () => {
  it('are each person’s own', async () => {
    const source = await room.source('Radio One');
    const interest = made(await one.post('/api/v1/interests', { sourceId: source.id, isSelf: true }));
    expect(interest).toMatchObject({ source: { id: source.id }, claimId: null, isSelf: true, note: null });
    expect(items(await one.get('/api/v1/interests')).map(({ id }) => id)).toContain(interest.id);
    expect(items(await editor.get('/api/v1/interests')).map(({ id }) => id)).not.toContain(interest.id);
    expectProblem(await editor.delete(`/api/v1/interests/${interest.id}`), 404, 'not_found');
    expectProblem(
      await one.post('/api/v1/interests', { sourceId: source.id }),
      409,
      'interest_declared_already',
    );
    expect((await one.delete(`/api/v1/interests/${interest.id}`)).status).toBe(204);
    expectProblem(await one.delete(`/api/v1/interests/${interest.id}`), 404, 'not_found');
  });

  it.each<[string, object, string, string[]]>([
    ['nothing', {}, 'input_invalid', ['sourceId']],
    ['a source that is not there', { sourceId: NOBODY }, 'source_unknown', ['sourceId']],
    ['a claim that is not there', { claimId: NOBODY }, 'claim_unknown', ['claimId']],
    ['a source and a claim', { sourceId: NOBODY, claimId: NOBODY }, 'input_invalid', ['sourceId']],
    ['a blank note', { claimId: NOBODY, note: ' ' }, 'input_invalid', ['note']],
  ])('in %s are refused', async (_, body, code, fields) => {
    expectProblem(await one.post('/api/v1/interests', body), 422, code, fields);
  });

  it('in a claim cannot be that the person is the claim', async () => {
    const answer = await one.post('/api/v1/interests', { claimId: claim.id, isSelf: true });
    expectProblem(answer, 422, 'input_invalid', ['isSelf']);
  });
});
