import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An ordered set of ratings. A changed scale is a new version: an old verdict keeps the one it was given on. */
@Entity('rating_scales')
@Unique('rating_scales_one_per_version', ['key', 'version'])
@Check('rating_scales_version_counts', 'version >= 1')
@Check('rating_scales_ordered', 'worst < best')
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
}
