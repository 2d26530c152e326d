import type { ReadClaim } from './read-claim.js';

/** How much each field counts, in the order of `FIELDS`. */
const FIELD_WEIGHTS = [1, 0.8, 0.6];
/** b: how much it is held against a claim that it is long. */
const LENGTH_PENALTY = 0.6;
/** k1: how soon it stops to count that a word is repeated. */
const SATURATION = 1.2;

/** Okapi BM25 over fields (BM25F): the counts of all fields are weighted and added before they are dampened. */
export function bm25(
  rarities: ReadonlyMap<string, number>,
  claim: ReadClaim,
  averageLengths: readonly number[],
): number {
  const norms = claim.fields.map((terms, field) => {
    const relative = terms.length / Math.max(1, averageLengths[field] ?? 1);
    return (FIELD_WEIGHTS[field] ?? 0) / (1 - LENGTH_PENALTY + LENGTH_PENALTY * relative);
  });
  let score = 0;
  for (const [stem, weight] of rarities) {
    const counts = claim.counts.get(stem);
    if (counts === undefined) continue;
    const weighted = counts.reduce((total, count, field) => total + count * (norms[field] ?? 0), 0);
    score += (weight * weighted * (SATURATION + 1)) / (weighted + SATURATION);
  }
  return score / 1000;
}
