import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../platform/auth/user.entity.js';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { Rating } from '../ratings/rating.entity.js';
import { ReviewRound } from './review-round.entity.js';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What one person concludes about a claim, in one round. Never altered, and sealed while its round is: read it only
 * through `visibleReviewSql`.
 */
@Entity('reviews')
@Unique('reviews_one_per_person', ['claimId', 'round', 'reviewerId'])
@Unique('reviews_of_claim_unique', ['id', 'claimId'])
@ForeignKey(() => ReviewRound, ['claimId', 'round'], ['claimId', 'round'], { name: 'reviews_round_fk' })
@Check('reviews_confidence_known', oneOf('confidence', CONFIDENCES))
@Check('reviews_summary_given', `btrim(summary) <> '' and length(summary) <= 5000`)
@Check('reviews_language_is_tag', LANGUAGE_TAG)
export class Review {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reviews_pk' })
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('integer')
  round: number;

  @Index('reviews_by_reviewer')
  @ForeignKey(() => User, { name: 'reviews_reviewer_fk' })
  @Column('uuid')
  reviewerId: string;

  /** As it was then. */
  @Column('text')
  reviewerName: string;

  @ForeignKey(() => Rating, { name: 'reviews_rating_fk' })
  @Column('uuid')
  ratingId: string;

  @Column('text')
  confidence: Confidence;

  /** Of the words below. */
  @Column('text')
  language: string;

  @Column('text')
  summary: string;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { nullable: true })
  limitations: string | null;

  /** Said expressly: an interest that is merely not declared is none that was denied. */
  @Column('boolean', { default: false })
  declaresNoInterest: boolean;

  /** The database's clock; a trigger sets it. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  filedAt: Date;
}
