import { SYMMETRIC } from '../lexicon/converse-words.js';
import { englishSet } from '../lexicon/english-set.js';
import { changesVoice } from './voice.js';
import type { Alignment, WordPair } from './word-alignment.js';
import type { Wording } from './wording.js';

/** Pairs of words in another order above which a sentence is not the same one reworded. */
const MOST_MOVED = 2;
/** Words of a sentence in which another order means another doer; longer ones move phrases about. */
const LONGEST_SWAP = 5;

/** "Iran attacked Iraq" is not "Iraq attacked Iran", and in the passive the order has to change. */
export function isReordered(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { pairs, onlyA, onlyB } = alignment;
  const ordered = orderOf(a, b, pairs);
  const moved = inversions(ordered);
  const isWhole = onlyA.length + onlyB.length === 0;
  if (changesVoice(a, b, pairs)) return true;
  if (a.hasBy !== b.hasBy) return isWhole && moved === 0 && pairs.length > 1;
  const middle = middleOfSwap(ordered);
  if (middle !== null) return !isSymmetric(b, middle);
  const breaks = ordered.filter((at, index) => index > 0 && at < (ordered[index - 1] ?? 0)).length;
  if (moved > MOST_MOVED && breaks > 1) return true;
  return isWhole && moved > 0 && pairs.length <= LONGEST_SWAP && !isSymmetric(b, ordered);
}

/** Whether two parts change places around a third that stays: who does it, and to whom it is done. */
export function exchangesParts(a: Wording, b: Wording, pairs: Alignment['pairs']): boolean {
  const middle = a.hasBy === b.hasBy ? middleOfSwap(orderOf(a, b, pairs)) : null;
  return middle !== null && !isSymmetric(b, middle);
}

/**
 * The places in the second of the words of the first, in the order of the first. What a noun is said to be behind it or
 * before it ("a pepper which is green", "waves of the ocean") has not moved.
 */
function orderOf(a: Wording, b: Wording, pairs: readonly WordPair[]): number[] {
  const sorted = [...pairs].sort((one, other) => one.a.at - other.a.at);
  const ordered = sorted.map((pair) => pair.b.at);
  for (let index = 1; index < sorted.length; index += 1) {
    const [one, other] = [sorted[index - 1], sorted[index]];
    if (one === undefined || other === undefined || one.b.at < other.b.at) continue;
    if (isSamePhrase(a, one.a.at, other.a.at, b, other.b.at, one.b.at)) {
      ordered[index - 1] = other.b.at;
      ordered[index] = one.b.at;
      index += 1;
    }
  }
  return ordered;
}

/** Between a noun and what it is said to be, or is for, these may stand. */
const WITHIN_PHRASE = englishSet(
  'of for in with which that who is are was were the a an , used made meant designed intended coloured colored',
);
/** One of these makes of two words one phrase. */
const LINKS = englishSet('of for which that who coloured colored');

/** One text has both words side by side, the other the second of these first, with a link between: "gear for protection". */
function isSamePhrase(
  a: Wording,
  fromA: number,
  toA: number,
  b: Wording,
  fromB: number,
  toB: number,
): boolean {
  const between = ({ tokens }: Wording, from: number, to: number): string[] =>
    tokens.slice(from + 1, to).map(({ text }) => text);
  const [one, other] = [between(a, fromA, toA), between(b, fromB, toB)];
  const isLinked = (words: readonly string[]): boolean =>
    words.some((word) => LINKS.has(word)) && words.every((word) => WITHIN_PHRASE.has(word));
  return (one.length === 0 && isLinked(other)) || (other.length === 0 && isLinked(one));
}

/**
 * Three runs in the reverse order: first and last have changed places around what stands between, of which this gives the
 * indexes; null for any other order.
 */
function middleOfSwap(ordered: readonly number[]): readonly number[] | null {
  const ranks = [...ordered].sort((one, other) => one - other);
  const places = ordered.map((at) => ranks.indexOf(at));
  let from = 0;
  let to = places.length;
  while (from < to && places[from] === from) from += 1;
  while (to > from && places[to - 1] === to - 1) to -= 1;
  const starts: number[] = [];
  for (let index = from; index < to; index += 1)
    if (index === from || places[index] !== (places[index - 1] ?? 0) + 1) starts.push(index);
  const [, second, third] = starts;
  if (starts.length !== 3 || second === undefined || third === undefined) return null;
  const isReversed =
    (places[from] ?? 0) > (places[second] ?? 0) && (places[second] ?? 0) > (places[third] ?? 0);
  return isReversed ? ordered.slice(second, third) : null;
}

/** Who met whom does not matter where something is said that is so of both alike. */
function isSymmetric({ tokens }: Wording, places: readonly number[]): boolean {
  return places.some((at) => SYMMETRIC.has(tokens[at]?.text ?? ''));
}

function inversions(places: readonly number[]): number {
  let count = 0;
  places.forEach((at, index) => {
    for (const later of places.slice(index + 1)) if (later < at) count += 1;
  });
  return count;
}
