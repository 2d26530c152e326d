import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import { RatingScale } from './rating-scale.entity.js';

export const NORMALISED_RATINGS = ['true', 'false', 'mixed', 'unverifiable'] as const;
export type NormalisedRating = (typeof NORMALISED_RATINGS)[number];

/** One step of a rating scale, with the desk's label and the value that other systems understand. */
@Entity('ratings')
@Unique('ratings_one_per_position', ['scaleId', 'position'])
@Unique('ratings_one_per_key', ['scaleId', 'key'])
@Check('ratings_normalised_known', oneOf('normalised', NORMALISED_RATINGS))
@Check('ratings_without_value_are_unverifiable', `value is not null or normalised = 'unverifiable'`)
export class Rating {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ratings_pk' })
  id: string;

  @ForeignKey(() => RatingScale, { name: 'ratings_scale_fk' })
  @Column('uuid')
  scaleId: string;

  @Column('integer')
  position: number;

  @Column('text')
  key: string;

  /** Null for a rating that has no place between worst and best, such as "unproven". */
  @Column('integer', { nullable: true })
  value: number | null;

  @Column('text')
  normalised: NormalisedRating;

  @Column('text')
  labelEn: string;

  @Column('text')
  labelAr: string;
}
