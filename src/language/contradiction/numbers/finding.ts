import type { Outcome } from '../../lexicon/outcomes.js';
import type { Fact } from '../../statement/fact.js';

/** What a rule found about two facts. */
export interface Finding {
  relation: 'contradicts' | 'agrees' | 'compatible';
  basis: string;
  score: number;
  a: Fact;
  b: Fact;
  outcomes: { a: Outcome; b: Outcome } | null;
}

/** The finding of a relation that is the surest. */
export function strongest(findings: readonly Finding[], relation: Finding['relation']): Finding | null {
  let best: Finding | null = null;
  for (const finding of findings) {
    if (finding.relation === relation && (best === null || finding.score > best.score)) best = finding;
  }
  return best;
}
