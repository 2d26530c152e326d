import { foldedSet } from '../lexicon/folded-set.js';
import type { Token } from '../text/tokens.js';
import { ordinalValue } from './ordinals.js';

/** Beside an ordinal these say that it is a place in an order, and not one of several rounds or quarters. */
const PLACES = foldedSet(
  'place placed position finished finishing came ranked rank ranks المركز بالمركز المرتبة بالمرتبة مركز مرتبة',
);
const SUPERLATIVES = foldedSet(
  'largest biggest tallest longest highest oldest deepest fastest richest hottest coldest أكبر أطول أعلى أقدم أعمق أسرع أغنى',
);
const AMONG = foldedSet('among of one بين من إحدى أحد');

/** "Fifth place", المركز الخامس: the place is what is said, and not which one is meant. */
export function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  const isBeside = [at - 1, at + 1].some((index) => PLACES.has(tokens[index]?.text ?? ''));
  return isBeside && ordinalValue(tokens, at) !== null;
}

/** Where a statement puts its subject in an order: "finished second", "the largest", ثالثة بين أكبر; null where it does not. */
export function rankOf(tokens: readonly Token[]): { rank: number; text: string } | null {
  for (const [at, token] of tokens.entries()) {
    const rank = ordinalValue(tokens, at);
    if (rank === null) continue;
    const near = [at - 2, at - 1, at + 1, at + 2].map((index) => tokens[index]?.text ?? '');
    if (near.some((word) => PLACES.has(word) || SUPERLATIVES.has(word))) return { rank, text: token.text };
  }
  const at = tokens.findIndex(({ text }) => SUPERLATIVES.has(text));
  const found = tokens[at];
  if (found === undefined || isAmong(tokens, at)) return null;
  return { rank: 1, text: found.text };
}

/** "One of the largest" names no place. */
function isAmong(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((index) => AMONG.has(tokens[index]?.text ?? ''));
}
