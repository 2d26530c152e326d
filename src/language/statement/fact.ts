import type { Figure } from '../figures/figure.js';
import type { Population } from '../figures/noun-phrase.js';
import type { Outcome } from '../lexicon/outcomes.js';

/** A figure with what it counts and what is said of it. */
export interface Fact {
  figure: Figure;
  population: Population | null;
  outcomes: readonly Outcome[];
  negated: boolean;
}
