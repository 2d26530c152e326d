import type { EntityManager } from 'typeorm';
import type { Confidence } from './review.entity.js';

/** A review in full, as the audit keeps it. */
export interface UnsealedReview {
  id: string;
  reviewerId: string;
  reviewerName: string;
  ratingId: string;
  confidence: Confidence;
  language: string;
  summary: string;
  method: string | null;
  limitations: string | null;
  declaresNoInterest: boolean;
  evidenceLinkIds: string[];
}

/** All reviews of a round in the order in which they were filed; null while it is sealed. */
export async function findUnsealedReviews(
  manager: EntityManager,
  claimId: string,
  round: number,
): Promise<UnsealedReview[] | null> {
  const reviews = await manager.query<UnsealedReview[]>(
    `select f.id, f.reviewer_id as "reviewerId", f.reviewer_name as "reviewerName", f.rating_id as "ratingId",
       f.confidence, f.language, f.summary, f.method, f.limitations, f.declares_no_interest as "declaresNoInterest",
       array(select w.link_id from review_evidence w where w.review_id = f.id order by w.link_id) as "evidenceLinkIds"
     from reviews f join review_rounds o on o.claim_id = f.claim_id and o.round = f.round
     where f.claim_id = $1 and f.round = $2 and o.unsealed_at is not null order by f.filed_at, f.id`,
    [claimId, round],
  );
  return reviews.length > 0 ? reviews : null;
}
