import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Claim } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { DeclareInterest } from '../../src/reviews/interests/declare-interest.js';
import { WithdrawInterest } from '../../src/reviews/interests/withdraw-interest.js';
import { ReviewsReader } from '../../src/reviews/reviews.reader.js';
import { newestRound } from '../../src/reviews/settled-round.js';
import { PublishVerdict } from '../../src/verdicts/publish-verdict.js';
import { GateFailed } from '../../src/verdicts/gate/gate.errors.js';
import { conclusion, Desk, EDITOR, FALSE, type PersonActor, refusalOf } from './support/desk.js';
import { adjudicate, review } from './support/reviewing.js';

const BARRED = 'reviews_without_withdrawn_interest';

let desk: Desk;
let one: PersonActor;
let other: PersonActor;
let third: PersonActor;
let sourceId: string;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

beforeEach(async () => {
  one = await desk.colleague('One');
  other = await desk.colleague('Other');
  third = await desk.colleague('Third', 'editor');
  sourceId = await desk.source();
  claimId = await newClaim();
  await desk.evidence(claimId);
  await desk.evidence(claimId, { stance: 'refutes' });
});

const newClaim = () =>
  desk.claim({
    text: 'The bridge was closed.',
    attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
  });
const declare = (actor: PersonActor, interest: object = { claimId }) =>
  new DeclareInterest(desk.dataSource).execute(actor, interest);

/** Declares an interest and takes it back. */
async function waver(actor: PersonActor, interest: object = { claimId }): Promise<void> {
  await new WithdrawInterest(desk.dataSource).execute(actor, await declare(actor, interest));
}

async function reopen(): Promise<void> {
  await desk.dataSource.transaction(async (manager) => {
    const claim = await manager.findOneByOrFail(Claim, { id: claimId });
    await moveClaim(manager, EDITOR, claim, 'reopen');
  });
}

const next = async (actor: PersonActor) =>
  (await new ReviewsReader(desk.dataSource).ofClaim(actor, claimId)).next;
const unclear = async () => (await newestRound(desk.dataSource.manager, claimId))!.withoutDeclaration;

/** Rules that hold up a verdict by that person. */
async function held(publisher: PersonActor): Promise<string[]> {
  try {
    const command = { ...conclusion(), expectedVersion: 0 };
    await new PublishVerdict(desk.dataSource).execute(publisher, claimId, command);
    return [];
  } catch (error) {
    if (!(error instanceof GateFailed)) throw error;
    return error.errors.map(({ code }) => code);
  }
}

describe('who withdraws an interest', () => {
  it('is barred from the round that comes next, of every claim that it bore on', async () => {
    await waver(one, { sourceId });
    expect(await refusalOf(review(desk, one, claimId))).toBe(BARRED);
    expect(await next(one)).toEqual({ action: 'file_review', hindrance: 'interest_withdrawn' });
  });

  it('is barred from the round that goes on, also as the third person', async () => {
    await review(desk, other, claimId);
    await waver(one);
    expect(await refusalOf(review(desk, one, claimId))).toBe(BARRED);
    await review(desk, await desk.colleague('Another'), claimId, { ratingId: FALSE });
    await waver(third);
    expect(await refusalOf(adjudicate(desk, third, claimId))).toBe(BARRED);
    expect(await next(third)).toEqual({ action: 'adjudicate', hindrance: 'interest_withdrawn' });
    await adjudicate(desk, EDITOR, claimId);
  });

  it('reviews again in the round after', async () => {
    await waver(one);
    await review(desk, other, claimId);
    await review(desk, third, claimId);
    await reopen();
    expect(await next(one)).toEqual({ action: 'file_review', hindrance: null });
    await expect(review(desk, one, claimId)).resolves.toEqual(expect.any(String));
  });

  it('reviews what is entered afterwards', async () => {
    await waver(one, { sourceId });
    claimId = await newClaim();
    await expect(review(desk, one, claimId)).resolves.toEqual(expect.any(String));
  });
});

describe('the gate', () => {
  it('knows of a reviewer who declared an interest after the round, also when it was withdrawn at once', async () => {
    await review(desk, one, claimId);
    await review(desk, other, claimId);
    expect(await held(EDITOR)).toEqual([]);
    await waver(one);
    await declare(other);
    expect(await unclear()).toEqual(['One', 'Other']);
  });

  it('knows of an interest of the third person, who decided between the reviews', async () => {
    await review(desk, one, claimId);
    await review(desk, other, claimId, { ratingId: FALSE });
    await adjudicate(desk, third, claimId);
    expect(await unclear()).toEqual([]);
    await declare(third);
    expect(await unclear()).toEqual(['Third']);
    expect(await held(EDITOR)).toEqual(['conflicts_declared']);
  });

  it('knows of a publisher who withdraws an interest and publishes at once', async () => {
    await review(desk, one, claimId);
    await review(desk, other, claimId);
    await waver(third);
    expect(await held(third)).toEqual(['conflicts_declared']);
    expect(await held(EDITOR)).toEqual([]);
  });

  it('tells of a sealed round nobody’s interest', async () => {
    await review(desk, one, claimId, { declaresNoInterest: false });
    await declare(one);
    expect(await unclear()).toEqual([]);
  });
});
