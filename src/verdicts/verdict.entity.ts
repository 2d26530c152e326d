import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { Rating } from './rating.entity.js';

/**
 * A published conclusion about a claim. Never altered: the next version supersedes it. Since each version is superseded
 * at most once, a claim has at most one current verdict, also under concurrent publishing.
 */
@Entity('verdicts')
@Unique('verdicts_version_unique', ['claimId', 'version'])
@Unique('verdicts_superseded_once', ['claimId', 'supersedesVersion'])
@ForeignKey(() => Verdict, ['claimId', 'supersedesVersion'], ['claimId', 'version'], {
  name: 'verdicts_superseded_fk',
})
@Check(
  'verdicts_supersede_the_one_before',
  'version >= 1 and supersedes_version is not distinct from nullif(version - 1, 0)',
)
@Check('verdicts_summary_given', `btrim(summary) <> '' and length(summary) <= 5000`)
@Check('verdicts_language_is_tag', LANGUAGE_TAG)
@Check('verdicts_as_of_not_later', 'as_of <= published_at')
@Index('verdicts_newest', ['publishedAt', 'id'])
export class Verdict {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'verdicts_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'verdicts_claim_fk' })
  @Column('uuid')
  claimId: string;

  /** 1, 2, 3 … per claim. */
  @Column('integer')
  version: number;

  @Column('integer', { nullable: true })
  supersedesVersion: number | null;

  @Index('verdicts_by_rating')
  @ForeignKey(() => Rating, { name: 'verdicts_rating_fk' })
  @Column('uuid')
  ratingId: string;

  @Column('text')
  language: string;

  @Column('text')
  summary: string;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { nullable: true })
  limitations: string | null;

  /** The state of knowledge that the verdict speaks of. */
  @Column('timestamptz')
  asOf: Date;

  /** The day by which somebody has to look again. */
  @Column('date', { nullable: true })
  reviewBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  /** Name of who published it, as it was then. */
  @Column('text')
  publishedBy: string;
}
