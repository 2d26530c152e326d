import { Entity, ForeignKey, PrimaryColumn, Column } from 'typeorm';
import { EvidenceLink } from '../evidence/evidence-link.entity.js';
import { Review } from './review.entity.js';

/** A piece of the claim's evidence that a review relies on; named when it is filed, and as immutable as the review. */
@Entity('review_evidence')
@ForeignKey(() => Review, ['reviewId', 'claimId'], ['id', 'claimId'], { name: 'review_evidence_review_fk' })
@ForeignKey(() => EvidenceLink, ['linkId', 'claimId'], ['id', 'claimId'], {
  name: 'review_evidence_link_fk',
})
export class ReviewEvidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_evidence_pk' })
  reviewId: string;

  /** So that a review relies on nothing but the evidence of its own claim. */
  @Column('uuid')
  claimId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_evidence_pk' })
  linkId: string;

  /**
   * What the evidence was as the review was filed: stance and quote of the link; title, address, file, tier and origin of
   * the piece. A trigger keeps it; null for reviews from before it did.
   */
  @Column('jsonb', { nullable: true })
  asSeen: Record<string, string | null> | null;
}
