import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import { RATING_COLOURS, type RatingColour, RATING_ICONS, type RatingIcon } from './rating-looks.js';
import { RatingScale } from './rating-scale.entity.js';

export const NORMALISED_RATINGS = ['true', 'false', 'mixed', 'unverifiable'] as const;
export type NormalisedRating = (typeof NORMALISED_RATINGS)[number];

/** One step of a rating scale, with the desk's label and the value that other systems understand. */
@Entity('ratings')
@Unique('ratings_one_per_position', ['scaleId', 'position'])
@Unique('ratings_one_per_key', ['scaleId', 'key'])
@Unique('ratings_label_en_unique', ['scaleId', 'labelEn'])
@Unique('ratings_label_ar_unique', ['scaleId', 'labelAr'])
@Check('ratings_normalised_known', oneOf('normalised', NORMALISED_RATINGS))
@Check('ratings_without_value_are_unverifiable', `value is not null or normalised = 'unverifiable'`)
@Check('ratings_key_is_word', `key ~ '^[a-z][a-z0-9_]{0,39}$'`)
@Check(
  'ratings_label_given',
  `btrim(label_en) <> '' and btrim(label_ar) <> '' and length(label_en) <= 60 and length(label_ar) <= 60`,
)
@Check(
  'ratings_other_labels_are_texts',
  `are_texts_by_language(other_labels, 60) and not other_labels ?| array['en', 'ar']`,
)
@Check('ratings_descriptions_are_texts', 'are_texts_by_language(descriptions, 500)')
@Check('ratings_colour_known', oneOf('colour', RATING_COLOURS))
@Check('ratings_icon_known', oneOf('icon', RATING_ICONS))
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

  /** The label in further languages, by their tags. */
  @Column('jsonb', { default: {} })
  otherLabels: Record<string, string>;

  /** What the desk means by it, by language. */
  @Column('jsonb', { default: {} })
  descriptions: Record<string, string>;

  @Column('text')
  colour: RatingColour;

  @Column('text')
  icon: RatingIcon;
}
