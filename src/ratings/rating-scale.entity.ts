import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * An ordered set of ratings. A changed scale is a new version: an old verdict keeps the one it was given on. A version
 * is complete once it is committed, and takes no further ratings.
 */
@Entity('rating_scales')
@Unique('rating_scales_one_per_version', ['key', 'version'])
@Check('rating_scales_version_counts', 'version >= 1')
@Check('rating_scales_ordered', 'worst < best')
@Check('rating_scales_key_is_word', `key ~ '^[a-z][a-z0-9_]{0,39}$'`)
@Check(
  'rating_scales_title_given',
  `btrim(title_en) <> '' and btrim(title_ar) <> '' and length(title_en) <= 60 and length(title_ar) <= 60`,
)
@Check('rating_scales_offer_a_choice', 'size between 2 and 20')
export class RatingScale {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rating_scales_pk' })
  id: string;

  @Column('text')
  key: string;

  @Column('integer')
  version: number;

  /** Lowest value on the scale (schema.org `worstRating`). */
  @Column('integer')
  worst: number;

  /** Highest value on the scale (schema.org `bestRating`). */
  @Column('integer')
  best: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** What people call it. */
  @Column('text')
  titleEn: string;

  @Column('text')
  titleAr: string;

  /** How many ratings it has: their positions run from 0 to one less. */
  @Column('integer')
  size: number;
}
