import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimStatus } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { Claim } from '../../src/claims/claim.entity.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { systemActor } from '../../src/platform/auth/actor.js';
import { DefineScale } from '../../src/ratings/define-scale.js';
import { ScalesReader } from '../../src/ratings/scales.reader.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { RatingOutOfUse, RatingUnknown } from '../../src/ratings/rating.errors.js';
import {
  ClaimNotReviewable,
  EvidenceNotLinked,
  NothingToAdjudicate,
} from '../../src/reviews/review.errors.js';
import { ReviewsReader } from '../../src/reviews/reviews.reader.js';
import { newestRound } from '../../src/reviews/settled-round.js';
import { Desk, EDITOR, FALSE, type PersonActor, refusalOf, TRUE } from './support/desk.js';
import { adjudicate, review, setQuorum } from './support/reviewing.js';

const UNPROVEN = '01939d00-0000-7000-8000-000000000105';

let desk: Desk;
let one: PersonActor;
let other: PersonActor;
let third: PersonActor;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  one = await desk.colleague('One');
  other = await desk.colleague('Other');
  third = await desk.colleague('Third', 'editor');
});
afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'The bridge was closed.' });
});
afterEach(() => desk.rows(`delete from settings where key = 'reviews.quorum'`));

async function status(): Promise<ClaimStatus> {
  const [row] = await desk.rows<{ status: ClaimStatus }>('select status from claims where id = $1', [
    claimId,
  ]);
  return row!.status;
}

async function events(): Promise<string[]> {
  const rows = await desk.rows<{ action: string }>(
    `select action from audit_events where entity_id = $1 and action <> 'claim.created' order by seq`,
    [claimId],
  );
  return rows.map(({ action }) => action);
}

const reader = (): ReviewsReader => new ReviewsReader(desk.dataSource);
const settled = () => newestRound(desk.dataSource.manager, claimId);

async function move(name: Parameters<typeof moveClaim>[3]): Promise<void> {
  await desk.dataSource.transaction(async (manager) => {
    const claim = await manager.findOneByOrFail(Claim, { id: claimId });
    await moveClaim(manager, EDITOR, claim, name, 'R');
  });
}

/** No move leads back to a draft, except out of the archive. */
async function asDraft(): Promise<void> {
  await desk.rows(`update claims set status = 'archived', archived_from = 'open' where id = $1`, [claimId]);
  await desk.rows(`update claims set archived_from = 'draft' where id = $1`, [claimId]);
  await move('restore');
}

/** Both ratings, filed by two people. */
async function differ(): Promise<void> {
  await review(desk, one, claimId, { ratingId: TRUE });
  await review(desk, other, claimId, { ratingId: FALSE });
}

describe('filing a review', () => {
  it('starts the review of an open claim, and opens a sealed round with the quorum of that moment', async () => {
    await setQuorum(desk, 3);
    await review(desk, one, claimId);
    await setQuorum(desk, 1);
    await review(desk, other, claimId);
    expect(await status()).toBe('in_review');
    expect(
      await desk.rows('select round, quorum, unsealed_at from review_rounds where claim_id = $1', [claimId]),
    ).toEqual([{ round: 1, quorum: 3, unsealed_at: null }]);
    expect(await events()).toEqual(['claim.review_started', 'review.filed', 'review.filed']);
  });

  it('unseals the round with the review that fills the quorum; ratings that agree are the result', async () => {
    await review(desk, one, claimId);
    await review(desk, other, claimId);
    expect(await status()).toBe('reviewed');
    expect(await events()).toEqual([
      'claim.review_started',
      'review.filed',
      'review.filed',
      'review.unsealed',
      'claim.reviews_agreed',
    ]);
    expect(await settled()).toEqual({
      round: 1,
      quorum: 2,
      filed: 2,
      isUnsealed: true,
      settledRatingId: TRUE,
      withoutDeclaration: [],
      changedEvidence: [],
    });
  });

  it('sends ratings that differ to a third person', async () => {
    await differ();
    expect(await status()).toBe('adjudication');
    expect((await events()).at(-1)).toBe('claim.reviews_differed');
    expect(await settled()).toMatchObject({ isUnsealed: true, settledRatingId: null });
  });

  it('is enough by itself for a desk of one', async () => {
    await setQuorum(desk, 1);
    await review(desk, one, claimId, { declaresNoInterest: false });
    expect(await status()).toBe('reviewed');
    expect(await settled()).toMatchObject({ settledRatingId: TRUE, withoutDeclaration: ['One'] });
  });

  it('names the evidence that it relies on, once', async () => {
    const links = [await desk.evidence(claimId), await desk.evidence(claimId, { stance: 'refutes' })];
    await review(desk, one, claimId, { evidenceLinkIds: [links[1]!, links[0]!, links[1]!.toUpperCase()] });
    const [round] = (await reader().ofClaim(one, claimId)).rounds;
    expect(round!.reviews[0]!.evidence.map(({ linkId, isRemoved }) => [linkId, isRemoved])).toEqual([
      [links[0], false],
      [links[1], false],
    ]);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, links[0]!);
    const [after] = (await reader().ofClaim(one, claimId)).rounds;
    expect(after!.reviews[0]!.evidence.map(({ isRemoved }) => isRemoved)).toEqual([true, false]);
  });

  it('refuses evidence that is another claim’s, removed, or none, and says which', async () => {
    const good = await desk.evidence(claimId);
    const removed = await desk.evidence(claimId);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, removed);
    const foreign = await desk.evidence(await desk.claim({ text: 'Another.' }));
    const refused = await review(desk, one, claimId, {
      evidenceLinkIds: [removed, good, foreign, newId()],
    }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EvidenceNotLinked);
    expect((refused as EvidenceNotLinked).errors.map(({ field }) => field)).toEqual([
      'evidenceLinkIds[0]',
      'evidenceLinkIds[2]',
      'evidenceLinkIds[3]',
    ]);
    expect(await desk.count('review_rounds', 'claim_id = $1', [claimId])).toBe(0);
    expect(await status()).toBe('open');
  });

  it('is for a person: Isnad itself reviews nothing', async () => {
    await expect(review(desk, systemActor('test'), claimId)).rejects.toThrow('no person');
  });

  it.each([
    ['a claim that is not there', RecordNotFound, () => review(desk, one, newId())],
    ['a rating that is not there', RatingUnknown, () => review(desk, one, claimId, { ratingId: newId() })],
  ])('is refused for %s', async (_, problem, attempt) => {
    await expect(attempt()).rejects.toBeInstanceOf(problem);
  });

  it('is refused a second time in the round to one person, and open again in the next', async () => {
    await setQuorum(desk, 2);
    await review(desk, one, claimId);
    expect(await refusalOf(review(desk, one, claimId, { summary: 'Second thoughts.' }))).toBe(
      'reviews_one_per_person',
    );
    await review(desk, other, claimId);
    await move('reopen');
    await review(desk, one, claimId, { summary: 'Second thoughts.' });
    expect(await settled()).toMatchObject({ round: 2, filed: 1, isUnsealed: false, settledRatingId: null });
  });

  it('is offered to nobody who has filed in the round that goes on, also when the claim was away meanwhile', async () => {
    await review(desk, one, claimId);
    await move('set_not_checkable');
    await move('open');
    expect((await reader().ofClaim(one, claimId)).next).toEqual({
      action: 'file_review',
      hindrance: 'review_filed',
    });
    expect(await refusalOf(review(desk, one, claimId))).toBe('reviews_one_per_person');
    expect((await reader().ofClaim(other, claimId)).next).toEqual({ action: 'file_review', hindrance: null });
    await review(desk, other, claimId);
    expect(await settled()).toMatchObject({ round: 1, filed: 2, isUnsealed: true });
  });

  it('is offered to who filed in the round before, also when somebody has taken the reopened claim', async () => {
    await review(desk, one, claimId);
    await review(desk, other, claimId);
    await move('reopen');
    const offer = { action: 'file_review', hindrance: null };
    expect((await reader().ofClaim(one, claimId)).next).toEqual(offer);
    await move('start_review');
    expect((await reader().ofClaim(one, claimId)).next).toEqual(offer);
    await expect(review(desk, one, claimId)).resolves.toEqual(expect.any(String));
  });

  it('counts a person’s session and keys once', async () => {
    await review(desk, one, claimId);
    const key = { ...one, kind: 'api_key' as const, id: newId(), name: 'A program of One' };
    expect(await refusalOf(review(desk, key, claimId))).toBe('reviews_one_per_person');
  });
});

describe('a claim that takes no review', () => {
  it.each<[ClaimStatus, () => Promise<void>]>([
    ['draft', asDraft],
    ['not_checkable', () => move('set_not_checkable')],
    ['archived', () => move('archive')],
    ['adjudication', differ],
    [
      'reviewed',
      async () => {
        await review(desk, one, claimId);
        await review(desk, other, claimId);
      },
    ],
  ])('is one in the status %s', async (expected, arrange) => {
    await arrange();
    expect(await status()).toBe(expected);
    const before = await desk.state();
    const refused = await review(desk, third, claimId).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClaimNotReviewable);
    expect((refused as Error).message).toMatch(/\w/);
    expect(await desk.state()).toEqual(before);
  });
});

describe('adjudicating', () => {
  it('settles the claim, with any rating of the scale, and leaves the reviews as they are', async () => {
    await differ();
    const before = await desk.rows('select * from reviews order by id');
    await adjudicate(desk, third, claimId, UNPROVEN);
    expect(await status()).toBe('reviewed');
    expect(await settled()).toMatchObject({ settledRatingId: UNPROVEN });
    expect(await desk.rows('select * from reviews order by id')).toEqual(before);
    expect((await events()).slice(-2)).toEqual(['adjudication.filed', 'claim.adjudicated']);
    const [round] = (await reader().ofClaim(one, claimId)).rounds;
    expect(round).toMatchObject({
      agreement: 'differ',
      settledRating: { key: 'unproven' },
      adjudication: { adjudicator: { name: 'Third' }, reason: 'The record says so.', language: 'en' },
    });
    expect(round!.reviews.map(({ rating }) => rating.key)).toEqual(['true', 'false']);
  });

  it('is not for who reviewed the claim in that round', async () => {
    await differ();
    expect(await refusalOf(adjudicate(desk, one, claimId))).toBe('adjudications_by_a_third');
  });

  it('is for who reviewed it in an earlier round', async () => {
    await differ();
    await adjudicate(desk, third, claimId);
    await move('reopen');
    await review(desk, third, claimId, { ratingId: TRUE });
    await review(desk, other, claimId, { ratingId: FALSE });
    await adjudicate(desk, one, claimId, FALSE);
    const { rounds } = await reader().ofClaim(one, claimId);
    expect(
      rounds.map(({ round, settledRating, reviews }) => [round, settledRating?.key, reviews.length]),
    ).toEqual([
      [2, 'false', 2],
      [1, 'true', 2],
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nobody has reviewed', () => Promise.resolve()],
    ['is still sealed', () => review(desk, one, claimId)],
    [
      'agrees',
      async () => {
        await review(desk, one, claimId);
        await review(desk, other, claimId);
      },
    ],
    [
      'was decided',
      async () => {
        await differ();
        await adjudicate(desk, third, claimId);
      },
    ],
  ])('is refused where the round %s', async (_, arrange) => {
    await arrange();
    const before = await desk.state();
    await expect(adjudicate(desk, EDITOR, claimId)).rejects.toBeInstanceOf(NothingToAdjudicate);
    expect(await desk.state()).toEqual(before);
  });
});

describe('at the same moment', () => {
  it('two reviewers both file: unsealed once, moved once', async () => {
    const release = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const filing = Promise.all([
      review(desk, one, claimId),
      review(desk, other, claimId, { ratingId: FALSE }),
    ]);
    await desk.untilWaiting(2);
    await release();
    await filing;
    expect(await desk.count('reviews', 'claim_id = $1', [claimId])).toBe(2);
    expect(await status()).toBe('adjudication');
    const seen = await events();
    expect(seen.filter((action) => action === 'review.unsealed')).toHaveLength(1);
    expect(seen.filter((action) => action.startsWith('claim.'))).toEqual([
      'claim.review_started',
      'claim.reviews_differed',
    ]);
  });

  it('of one person’s two reviews one is filed', async () => {
    const release = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const filing = Promise.allSettled([review(desk, one, claimId), review(desk, one, claimId)]);
    await desk.untilWaiting(2);
    await release();
    expect((await filing).map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.count('reviews', 'claim_id = $1', [claimId])).toBe(1);
    expect(await status()).toBe('in_review');
  });

  it('of three reviewers the third is late when two are enough', async () => {
    const release = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const filing = Promise.allSettled([one, other, third].map((actor) => review(desk, actor, claimId)));
    await desk.untilWaiting(3);
    await release();
    const refused = (await filing).filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as Error).name)).toEqual(['ClaimNotReviewable']);
    expect(await desk.count('reviews', 'claim_id = $1', [claimId])).toBe(2);
  });

  it('of two adjudicators one decides', async () => {
    await differ();
    const release = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const deciding = Promise.allSettled([
      adjudicate(desk, third, claimId),
      adjudicate(desk, EDITOR, claimId, FALSE),
    ]);
    await desk.untilWaiting(2);
    await release();
    const refused = (await deciding).filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as Error).name)).toEqual(['NothingToAdjudicate']);
    expect(await desk.count('adjudications', 'claim_id = $1', [claimId])).toBe(1);
    expect((await events()).filter((action) => action === 'claim.adjudicated')).toHaveLength(1);
  });
});

// The last, since a version of a scale is never taken back.
describe('the scale of a round', () => {
  /** A second version of the standard scale, with the same two ratings. */
  async function newVersion(): Promise<{ yes: string; no: string }> {
    const ratings = [
      { key: 'true', value: 5, normalised: 'true' as const, labels: { en: 'Yes', ar: 'نعم' } },
      { key: 'false', value: 1, normalised: 'false' as const, labels: { en: 'No', ar: 'لا' } },
    ];
    const scale = { key: 'standard', worst: 1, best: 5, ratings, expectedVersion: 1 };
    const id = await new DefineScale(desk.dataSource).execute(EDITOR, scale);
    const [yes, no] = (await new ScalesReader(desk.dataSource).get(id)).ratings.map(
      (rating) => rating.id,
    ) as [string, string];
    return { yes, no };
  }

  it('is the newest version for the first review, and that of the first review for all others', async () => {
    await review(desk, one, claimId, { ratingId: TRUE });
    const { yes, no } = await newVersion();
    await expect(review(desk, other, claimId, { ratingId: yes })).rejects.toBeInstanceOf(RatingOutOfUse);
    expect((await reader().ofClaim(other, claimId)).scale.version).toBe(1);
    await review(desk, other, claimId, { ratingId: FALSE });
    await expect(adjudicate(desk, third, claimId, no)).rejects.toBeInstanceOf(RatingOutOfUse);
    await adjudicate(desk, third, claimId, FALSE);

    claimId = await desk.claim({ text: 'Another.' });
    await expect(review(desk, one, claimId, { ratingId: TRUE })).rejects.toBeInstanceOf(RatingOutOfUse);
    expect((await reader().ofClaim(one, claimId)).scale.ratings.map(({ id }) => id)).toEqual([yes, no]);
    await review(desk, one, claimId, { ratingId: yes });
  });
});
