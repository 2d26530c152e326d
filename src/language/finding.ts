import type { Fact } from './fact.js';
import type { Outcome } from './lexicon/outcomes.js';

/** What a rule found about two facts. */
export interface Finding {
  relation: 'contradicts' | 'agrees' | 'compatible';
  basis: string;
  score: number;
  a: Fact;
  b: Fact;
  outcomes: { a: Outcome; b: Outcome } | null;
}
