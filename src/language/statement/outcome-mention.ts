import type { Outcome } from '../lexicon/outcomes.js';

/** A wording of an outcome at its place in the text. */
export interface OutcomeMention {
  start: number;
  end: number;
  outcomes: readonly Outcome[];
  negated: boolean;
}
