import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import {
  type TextsByLanguage,
  TextsByLanguageProperty,
} from '../platform/http/texts-by-language.decorator.js';
import type { RatingColour, RatingIcon } from './rating-looks.js';
import type { NormalisedRating } from './rating.entity.js';

/** One step of a rating scale. */
export class RatingDto {
  /** Id of the rating. */
  id: string;
  /** Its name in programs. */
  key: string;
  /** The desk's label by language, in English and Arabic at least. */
  @TextsByLanguageProperty(['en', 'ar'])
  labels: TextsByLanguage & LocalisedTextDto;
  /** Its value between the scale's worst and best; null when it has no place there. */
  value: number | null;
  /** What other systems understand by it. */
  normalised: NormalisedRating;
  /** Its place in the list. */
  position: number;
  /** Its colour, by name: each is legible on light and on dark. */
  colour: RatingColour;
  /** Its sign, by name. */
  icon: RatingIcon;
}

/** One step of a rating scale, with what the desk means by it. */
export class ScaleRatingDto extends RatingDto {
  /** What it means, by language. */
  @TextsByLanguageProperty()
  descriptions: TextsByLanguage;
}

/** A version of a rating scale, in short. */
export class ScaleRefDto {
  /** Id of that version of the scale. */
  id: string;
  /** Name of the scale, the same in all versions. */
  key: string;
  /** 1, 2, 3 … */
  version: number;
  /** What people call it. */
  titles: LocalisedTextDto;
  /** Lowest value. */
  worst: number;
  /** Highest value. */
  best: number;
}

/** A version of a rating scale. */
export class RatingScaleDto extends ScaleRefDto {
  /** Since when it stands. */
  createdAt: string;
  /** Whether it is the newest version of its scale. */
  isNewest: boolean;
  /** Whether claims are rated on it from now on. */
  isInUse: boolean;
  /** Its ratings in their order. */
  ratings: ScaleRatingDto[];
}

/** A version of a scale, in short, with the ratings that can be given on it. */
export class ScaleChoicesDto extends ScaleRefDto {
  /** Its ratings in their order. */
  ratings: RatingDto[];
}

/** Rating scales. */
export class RatingScaleListDto {
  /** The scales by key, the newest version of each first. */
  items: RatingScaleDto[];
}
