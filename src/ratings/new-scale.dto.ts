import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsTextsByLanguage, type TextsByLanguage } from '../platform/http/texts-by-language.decorator.js';
import { RATING_COLOURS, type RatingColour, RATING_ICONS, type RatingIcon } from './rating-looks.js';
import { NORMALISED_RATINGS, type NormalisedRating } from './rating.entity.js';

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const KEY_RULE = { message: 'must be 1 to 40 small letters, digits and _, the first a letter' };
/** Values of ratings lie between these. */
const LEAST = -1_000;
const MOST = 1_000;
const LABELS = { required: ['en', 'ar'], longest: 60 };

/** Which scales to list. */
export class RatingScaleQuery {
  /** `all`: old versions, too. Left out: the newest of each scale. */
  @IsOptional()
  @IsIn(['newest', 'all'])
  versions?: 'newest' | 'all';
}

/** One step of a new version of a scale. Its place in the list is its position. */
export class NewRatingDto {
  /** Its name in programs. */
  @Matches(KEY, KEY_RULE)
  key: string;

  /** The desk's label by language, in English and Arabic at least. */
  @IsTextsByLanguage(LABELS)
  labels: TextsByLanguage & LocalisedTextDto;

  /** What it means, by language. */
  @MayBeAbsent()
  @IsTextsByLanguage({ required: [], longest: 500, mayBeAbsent: true })
  descriptions?: TextsByLanguage;

  /** Its value between worst and best; null, for `unverifiable` alone, when it has no place there. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  value: number | null;

  /** What other systems understand by it. */
  @IsIn(NORMALISED_RATINGS)
  normalised: NormalisedRating;

  /** Its colour; left out: the usual one of what other systems understand by it. */
  @MayBeAbsent()
  @IsIn(RATING_COLOURS)
  colour?: RatingColour;

  /** Its sign; left out: the usual one. */
  @MayBeAbsent()
  @IsIn(RATING_ICONS)
  icon?: RatingIcon;
}

/** The first or the next version of a rating scale. */
export class NewRatingScaleDto {
  /** Name of the scale, the same in all versions. */
  @Matches(KEY, KEY_RULE)
  key: string;

  /** What people call it; left out: as the version before, or by its key. */
  @MayBeAbsent()
  @IsTextsByLanguage({ ...LABELS, mayBeAbsent: true })
  titles?: TextsByLanguage & LocalisedTextDto;

  /** Lowest value. */
  @IsInt()
  @Min(LEAST)
  @Max(MOST)
  worst: number;

  /** Highest value. */
  @IsInt()
  @Min(LEAST)
  @Max(MOST)
  best: number;

  /** Its ratings in their order. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewRatingDto)
  ratings: NewRatingDto[];

  /** The version that it supersedes; 0 for the first. Guards against defining over a colleague's. */
  @IsInt()
  @Min(0)
  expectedVersion: number;
}
