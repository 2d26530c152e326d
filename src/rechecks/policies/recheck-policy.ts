import type { NormalisedRating } from '../../ratings/rating.entity.js';

/** How often verdicts are looked at again: those that it fits, and where it names neither topic nor rating, all. */
export interface RecheckPolicy {
  /** The topic of the claim or one of its tags, however it is capitalised. */
  topic?: string;
  /** What others understand by the rating, whatever the scale calls it. */
  normalised?: NormalisedRating;
  everyDays: number;
}
