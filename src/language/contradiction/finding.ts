import type { Outcome } from '../lexicon/outcomes.js';
import type { Fact } from '../statement/fact.js';

/** What a rule found about two facts. */
export interface Finding {
  relation: 'contradicts' | 'agrees' | 'compatible';
  basis: string;
  score: number;
  a: Fact;
  b: Fact;
  outcomes: { a: Outcome; b: Outcome } | null;
}
