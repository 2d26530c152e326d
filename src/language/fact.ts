import type { Figure } from './figure.js';
import type { Outcome } from './lexicon/outcomes.js';
import type { Population } from './noun-phrase.js';

/** A figure with what it counts and what is said of it. */
export interface Fact {
  figure: Figure;
  population: Population | null;
  outcomes: readonly Outcome[];
  negated: boolean;
}
