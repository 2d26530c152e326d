import { DeclareInterest } from '../../../src/reviews/interests/declare-interest.js';
import { WithdrawInterest } from '../../../src/reviews/interests/withdraw-interest.js';
import { type Desk, EDITOR, FALSE } from './desk.js';
import { adjudicate, review } from './reviewing.js';
import type { Ready, ReadyReviews, Write } from './writes.js';

/** What is written of reviews, and of what keeps people from filing them. */
export const REVIEW_WRITES: Write[] = [
  [
    'reviews/file-review.ts',
    ['claim.review_started', 'review.filed'],
    ({ desk, claimId }: Ready): Promise<unknown> => review(desk, EDITOR, claimId),
  ],
  [
    'reviews/file-review.ts',
    ['review.filed', 'review.unsealed', 'claim.reviews_agreed'],
    ({ desk, reviews: { reviewedId } }: Ready): Promise<unknown> => review(desk, EDITOR, reviewedId),
  ],
  [
    'reviews/adjudicate.ts',
    ['adjudication.filed', 'claim.adjudicated'],
    ({ desk, reviews: { disputedId } }: Ready): Promise<unknown> => adjudicate(desk, EDITOR, disputedId),
  ],
  [
    'reviews/interests/declare-interest.ts',
    ['interest.declared'],
    ({ desk, sourceId }: Ready): Promise<unknown> =>
      new DeclareInterest(desk.dataSource).execute(EDITOR, { sourceId }),
  ],
  [
    'reviews/interests/declare-interest.ts',
    ['interest.declared'],
    ({ desk, claimId }: Ready): Promise<unknown> =>
      new DeclareInterest(desk.dataSource).execute(EDITOR, { claimId }),
  ],
  [
    'reviews/interests/withdraw-interest.ts',
    ['interest.withdrawn'],
    ({ desk, reviews: { interestId } }: Ready): Promise<unknown> =>
      new WithdrawInterest(desk.dataSource).execute(EDITOR, interestId),
  ],
];

/** Claims with one review and with two that differ, and an interest of the editor's. */
export async function makeReviewsReady(desk: Desk): Promise<ReadyReviews> {
  const reviewedId = await desk.claim({ text: 'It snowed.' });
  const disputedId = await desk.claim({ text: 'It thawed.' });
  const [one, other] = [await desk.colleague('One'), await desk.colleague('Other')];
  await review(desk, one, reviewedId);
  await review(desk, one, disputedId);
  await review(desk, other, disputedId, { ratingId: FALSE });
  const interestId = await new DeclareInterest(desk.dataSource).execute(EDITOR, {
    sourceId: await desk.source(),
  });
  return { reviewedId, disputedId, interestId };
}
