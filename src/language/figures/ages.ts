import { CONCEPTS } from '../lexicon/concepts.js';
import type { Token } from '../text/tokens.js';
import type { Figure } from './figure.js';

const AGE_BOUNDS = new Set('over under above below aged فوق دون تحت'.split(' '));
const THOSE = new Set('those anyone everyone هم من لمن'.split(' '));
const OLDEST = 120;

/** "People over 65": how old they are, and not how many. */
export function isAge(
  tokens: readonly Token[],
  { kind, value, high, low, from, to, boundTokens }: Figure,
): boolean {
  const years = value ?? (Number.isFinite(high) ? high : low);
  if (kind !== 'count' || years > OLDEST || boundTokens.length === 0) return false;
  if (!boundTokens.some((at) => AGE_BOUNDS.has(tokens[at]?.text ?? ''))) return false;
  const before = CONCEPTS.matchAt(tokens, from - 1)[0]?.value;
  const isOfPeople = before?.kind === 'person' || THOSE.has(tokens[from - 1]?.text ?? '');
  return isOfPeople && CONCEPTS.matchAt(tokens, to).length === 0;
}
