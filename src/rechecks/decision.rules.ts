import type { ClaimStatus } from '../claims/claim.entity.js';

/** Whether a claim in this status is being reviewed again already, so that to reopen it takes no move. */
export function isReviewedAnyway(status: ClaimStatus): boolean {
  return status === 'open' || status === 'in_review' || status === 'adjudication';
}
