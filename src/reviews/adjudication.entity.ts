import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../platform/auth/user.entity.js';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { Rating } from '../ratings/rating.entity.js';
import { ReviewRound } from './review-round.entity.js';

/** What a third person decides where the ratings of a round differ. The reviews stay beside it, as they were filed. */
@Entity('adjudications')
@Unique('adjudications_one_per_round', ['claimId', 'round'])
@ForeignKey(() => ReviewRound, ['claimId', 'round'], ['claimId', 'round'], { name: 'adjudications_round_fk' })
@Check('adjudications_reason_given', `btrim(reason) <> '' and length(reason) <= 5000`)
@Check('adjudications_language_is_tag', LANGUAGE_TAG)
export class Adjudication {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'adjudications_pk' })
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('integer')
  round: number;

  @ForeignKey(() => User, { name: 'adjudications_adjudicator_fk' })
  @Column('uuid')
  adjudicatorId: string;

  /** As it was then. */
  @Column('text')
  adjudicatorName: string;

  /** Any rating of the round's scale: both reviewers may be wrong. */
  @ForeignKey(() => Rating, { name: 'adjudications_rating_fk' })
  @Column('uuid')
  ratingId: string;

  /** Of the reason. */
  @Column('text')
  language: string;

  @Column('text')
  reason: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  filedAt: Date;
}
