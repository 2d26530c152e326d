import { Adjudicate } from '../../../src/reviews/adjudicate.js';
import { FileReview, type NewReview } from '../../../src/reviews/file-review.js';
import type { Actor } from '../../../src/platform/auth/actor.js';
import { ChangeSetting } from '../../../src/platform/settings/change-setting.js';
import { REVIEW_QUORUM } from '../../../src/reviews/review-settings.js';
import { type Desk, EDITOR, TRUE } from './desk.js';

/** Files a review of the claim; unless told otherwise, that it is true. */
export function review(
  desk: Desk,
  actor: Actor,
  claimId: string,
  command: Partial<NewReview> = {},
): Promise<string> {
  return new FileReview(desk.dataSource).execute(actor, claimId, {
    ratingId: TRUE,
    confidence: 'medium',
    summary: 'It is so.',
    language: 'en',
    declaresNoInterest: true,
    ...command,
  });
}

/** Decides between reviews that differ; unless told otherwise, that it is true. */
export function adjudicate(desk: Desk, actor: Actor, claimId: string, ratingId = TRUE): Promise<number> {
  return new Adjudicate(desk.dataSource).execute(actor, claimId, {
    ratingId,
    reason: 'The record says so.',
    language: 'en',
  });
}

/** Makes the rounds that are opened from now on need so many reviews. */
export function setQuorum(desk: Desk, quorum: number): Promise<void> {
  return new ChangeSetting(desk.dataSource).execute(EDITOR, REVIEW_QUORUM.key, quorum);
}
