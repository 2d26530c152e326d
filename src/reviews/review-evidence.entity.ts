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
}
