import type { Language } from '../text/language.js';
import type { Token } from '../text/tokens.js';
import type { Measured } from './measures.js';
import { readPopulation } from './noun-phrase.js';

/** 1.500 is a thousand and a half where a point groups digits, and one and a half where it ends the whole. */
const EITHER = /^[1-9][0-9]{0,2}\.[0-9]{3}$/;

/**
 * "1.500 workers", as papers of the Maghreb and of much of Europe write it: of what is counted one by one there is no half,
 * so the point groups the digits. Amounts of money and measures stay as they are: dinars have thousandths.
 *
 * @param ends both ends of a range, or a number and null
 */
export function groupedByPoint(
  tokens: readonly Token[],
  ends: readonly [Measured, Measured | null],
  language: Language,
): readonly [Measured, Measured | null] {
  const [first, second] = ends;
  const last = second ?? first;
  // The number of a range's first end reaches to the other end.
  const isEither = (end: Measured): boolean =>
    (end !== last || end.number.to === end.number.from + 1) &&
    EITHER.test(tokens[end.number.from]?.text ?? '');
  if (last.kind !== 'count' || (!isEither(first) && !isEither(last))) return ends;
  if (!readPopulation(tokens, last.to, language)?.kinds.length) return ends;
  const grouped = (end: Measured): Measured =>
    isEither(end) ? { ...end, value: end.value * 1000, written: end.written * 1000 } : end;
  return [grouped(first), second && grouped(second)];
}
