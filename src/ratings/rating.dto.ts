import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import type { NormalisedRating } from './rating.entity.js';

/** One step of a rating scale. */
export class RatingDto {
  /** Id of the rating. */
  id: string;
  /** Its name in programs. */
  key: string;
  /** The desk's label. */
  labels: LocalisedTextDto;
  /** Its value between the scale's worst and best; null when it has no place there. */
  value: number | null;
  /** What other systems understand by it. */
  normalised: NormalisedRating;
  /** Its place in the list. */
  position: number;
}

/** A version of a rating scale. */
export class RatingScaleDto {
  /** Id of this version of the scale. */
  id: string;
  /** Name of the scale, the same in all versions. */
  key: string;
  /** 1, 2, 3 … */
  version: number;
  /** Lowest value. */
  worst: number;
  /** Highest value. */
  best: number;
  /** Its ratings in their order. */
  ratings: RatingDto[];
}

/** The rating scales in use. */
export class RatingScaleListDto {
  /** The newest version of each scale. */
  items: RatingScaleDto[];
}

/** The scale that a verdict was given on. */
export class ScaleRefDto {
  /** Id of that version of the scale. */
  id: string;
  /** Name of the scale. */
  key: string;
  /** Its version. */
  version: number;
}
