import type { ClaimStatus } from '../claims/claim.entity.js';

export const REVIEWABLE_STATUSES = ['open', 'in_review'] as const satisfies readonly ClaimStatus[];
export type ReviewableStatus = (typeof REVIEWABLE_STATUSES)[number];

/** Whether a claim in this status takes reviews. */
export function isReviewable(status: ClaimStatus): status is ReviewableStatus {
  return (REVIEWABLE_STATUSES as readonly ClaimStatus[]).includes(status);
}

/** What the ratings of a whole round amount to. One that is one step off differs too: a third person says what holds. */
export function outcomeOf(ratingIds: readonly string[]): 'agree' | 'differ' {
  return new Set(ratingIds).size > 1 ? 'differ' : 'agree';
}

export const REVIEW_ACTIONS = ['file_review', 'adjudicate'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

export const HINDRANCES = ['not_allowed', 'interest_declared', 'interest_withdrawn', 'review_filed'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** How somebody stands to a claim. */
export interface Standing {
  status: ClaimStatus;
  /** By role and key. */
  allowed: Record<ReviewAction, boolean>;
  hasInterest: boolean;
  /** One that was withdrawn only since the round before. */
  hasWithdrawnInterest: boolean;
  /** A review in the round that is judged next: the one that is sealed, or waits for a third. */
  hasFiled: boolean;
}

/** What the claim waits for next, and why this person may not be the one to do it; null: nothing of ours. */
export function nextReviewAction(
  standing: Standing,
): { action: ReviewAction; hindrance: Hindrance | null } | null {
  const action = isReviewable(standing.status)
    ? 'file_review'
    : standing.status === 'adjudication'
      ? 'adjudicate'
      : null;
  if (action === null) return null;
  if (standing.hasFiled) return { action, hindrance: 'review_filed' };
  if (standing.hasInterest) return { action, hindrance: 'interest_declared' };
  if (standing.hasWithdrawnInterest) return { action, hindrance: 'interest_withdrawn' };
  return { action, hindrance: standing.allowed[action] ? null : 'not_allowed' };
}
