import type { Language } from '../text/language.js';
import type { Explanation } from './explanations/explanations.js';

/** One claim as the comparison sees it. */
export interface Statement {
  text: string;
  language: Language;
  /** When what is claimed happened, `YYYY-MM-DD`, where that is known. */
  eventDate: string | null;
  /** When it was claimed, `YYYY-MM-DD`; tells a growing toll from a disagreement. */
  claimedAt?: string | null;
}

export type Relation = 'contradicts' | 'agrees' | 'compatible' | 'unrelated';

/** What two statements are to each other, and why, in words for a reader. */
export interface Comparison {
  relation: Relation;
  /** How sure, 0 to 1, as each rule has been given it; only that of the model is a probability. */
  score: number;
  /** The rule that decided, for instance `share_complement`; `none` where no rule applies. */
  basis: string;
  /**
   * True where the two can both be true unless both speak of one event, and nothing says that they do: another country
   * may have done the same. Nobody is to be told of such a pair who did not ask about it.
   */
  presumesOneEvent: boolean;
  explanation: Explanation;
}
