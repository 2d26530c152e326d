import { MOST_NAMES_LEFT_OUT, quantityOf } from './quantifier-words.js';
import type { Alignment, WordPair } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

/** Pairs of words in another order above which a sentence is not the same one reworded. */
const MOST_MOVED = 2;

/** Whether all that the second statement says follows from the first, as far as words and their order tell; not symmetric. */
export function followsInWords(a: Wording, b: Wording, alignment: Alignment): boolean {
  return (
    a.isSupposed === b.isSupposed &&
    // What may be is not said to be so.
    !(a.isModal && !b.isModal) &&
    a.doubts <= b.doubts &&
    !isFewer(a, b) &&
    alignment.pairs.every(entails) &&
    areExtrasHarmless(a, b, alignment) &&
    !isReordered(a, b, alignment)
  );
}

/** A kind of the same thing is close enough for headlines: "cut" for "slice", "road" for "street". */
function entails({ a, b, relation }: WordPair): boolean {
  const isNear =
    relation === 'same' || relation === 'synonym' || relation === 'broader' || relation === 'narrower';
  return isNear && a.denied === b.denied;
}

/** From "some" nothing follows for all. */
function isFewer(a: Wording, b: Wording): boolean {
  const [one, other] = [quantityOf(a.quantifiers), quantityOf(b.quantifiers)];
  return one !== null && other !== null && one < other;
}

/**
 * What only the first says may be left out, unless it narrows what is denied or said of all: "no small boat sank" is
 * less than "no boat sank". The second may narrow just that, and may name who is meant where the first has "he" or half
 * the name.
 */
function areExtrasHarmless(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { onlyA, onlyB } = alignment;
  if (onlyA.some((word) => isNarrowing(word, a, alignment) || isChoice(word, a, alignment))) return false;
  if (onlyB.length === 0) return true;
  if (onlyA.length === 0 && onlyB.every((word) => word.denied && isBeforePair(word, alignment))) return true;
  return areNames(a, b, alignment);
}

/** A word left out that narrows one that stays, where that is denied or said of all. */
function isNarrowing(word: ContentWord, { words, universals }: Wording, { pairs }: Alignment): boolean {
  const index = words.indexOf(word);
  const narrowed = words[index + (word.text >= '\u0600' ? -1 : 1)];
  if (narrowed === undefined || !pairs.some(({ a }) => a === narrowed)) return false;
  if (word.denied && narrowed.denied && Math.abs(narrowed.at - word.at) === 1) return true;
  return universals.some((at) => at < word.at && (words[index - 1]?.at ?? -1) < at);
}

/** "Brought or kept": one of the two alone does not follow. */
function isChoice(word: ContentWord, { words, choices }: Wording, { pairs }: Alignment): boolean {
  return choices.some((choice) => {
    const [before, after] = [words.findLast(({ at }) => at < choice), words.find(({ at }) => at > choice)];
    const other = word === before ? after : word === after ? before : undefined;
    return other !== undefined && pairs.some(({ a }) => a === other);
  });
}

/** It stands before a word that both deny, as what narrows does in English. */
function isBeforePair(word: ContentWord, { pairs }: Alignment): boolean {
  return pairs.some(({ b }) => b.denied && b.at === word.at + 1);
}

function areNames(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { onlyA, onlyB, pairs } = alignment;
  return (
    onlyB.length <= MOST_NAMES_LEFT_OUT &&
    onlyA.length > 0 &&
    pairs.length >= 2 &&
    onlyB.every(
      (word) =>
        word.capital &&
        quantityOf([word.text]) === null &&
        !onlyA.some((other) => other.capital && isInPlace(a, b, alignment, other, word)),
    )
  );
}

/** One stands where the other stood, with the same words around: another name, and not half of one. */
function isInPlace(
  a: Wording,
  b: Wording,
  { pairs }: Alignment,
  one: ContentWord,
  other: ContentWord,
): boolean {
  const i = a.words.indexOf(one);
  const j = b.words.indexOf(other);
  const areSame = (left: ContentWord | undefined, right: ContentWord | undefined): boolean =>
    left === undefined || right === undefined
      ? left === right
      : pairs.some((pair) => pair.a === left && pair.b === right);
  return areSame(a.words[i - 1], b.words[j - 1]) && areSame(a.words[i + 1], b.words[j + 1]);
}

/** "Iran attacked Iraq" is not "Iraq attacked Iran", and in the passive the order has to change. */
function isReordered(a: Wording, b: Wording, { pairs, onlyA, onlyB }: Alignment): boolean {
  const ordered = [...pairs].sort((one, other) => one.a.at - other.a.at).map((pair) => pair.b.at);
  const moved = inversions(ordered);
  const isWhole = onlyA.length + onlyB.length === 0;
  if (a.hasBy !== b.hasBy) return isWhole && moved === 0 && pairs.length > 1;
  const breaks = ordered.filter((at, index) => index > 0 && at < (ordered[index - 1] ?? 0)).length;
  if (moved > MOST_MOVED && breaks > 1) return true;
  return isWhole && moved > 0 && pairs.length <= LONGEST_SWAP;
}

/** Words of a sentence in which another order means another doer; longer ones move phrases about. */
const LONGEST_SWAP = 5;

function inversions(places: readonly number[]): number {
  let count = 0;
  places.forEach((at, index) => {
    for (const later of places.slice(index + 1)) if (later < at) count += 1;
  });
  return count;
}
