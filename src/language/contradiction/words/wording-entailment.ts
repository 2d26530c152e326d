import { MOST_NAMES_LEFT_OUT, quantityOf } from '../../figures/quantifier-words.js';
import { SUPERLATIVES } from '../../lexicon/unique-slots.js';
import { meansNearlySame } from '../../text/word-relations.js';
import { addsNothing } from '../../wording/added-words.js';
import { isDeniedBeside, isSaidOfAll, picksOut } from '../../wording/monotonicity.js';
import { namesSubject } from '../../wording/sentence-subject.js';
import type { Alignment, WordPair } from '../../wording/word-alignment.js';
import { isReordered } from '../../wording/word-order.js';
import type { ContentWord, Wording } from '../../wording/wording.js';

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
  return meansNearlySame(relation) && a.denied === b.denied;
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
  const { onlyA } = alignment;
  if (leavesOutTooMuch(a, b, alignment)) return false;
  const onlyB = alignment.onlyB.filter((word) => !addsNothing(word, a, b, alignment));
  if (onlyB.length === 0) return true;
  if (
    onlyA.length === 0 &&
    onlyB.every((word) => isDeniedBeside(word, 'b', alignment) || isSaidOfAll(word, b))
  )
    return true;
  return areNames(a, b, { ...alignment, onlyB });
}

/** What only one side says is more than an addition: one of two, less of what is denied, or which one of several is meant. */
export function leavesOutTooMuch(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { onlyA, onlyB, pairs } = alignment;
  const isShared = (side: 'a' | 'b') => (at: number) => pairs.some((pair) => pair[side].at === at);
  return (
    onlyA.some(
      (word) =>
        isNarrowing(word, a, alignment) || isChoice(word, a, alignment) || picksOut(word, a, isShared('a')),
    ) || onlyB.some((word) => picksOut(word, b, isShared('b')))
  );
}

/** A word left out that narrows one that stays, where that is denied or said of all. */
function isNarrowing(word: ContentWord, wording: Wording, { pairs }: Alignment): boolean {
  const { words, universals } = wording;
  const index = words.indexOf(word);
  const narrowed = words[index + (word.text >= '\u0600' ? -1 : 1)];
  if (narrowed === undefined || !pairs.some(({ a }) => a === narrowed)) return false;
  if (word.denied && narrowed.denied && Math.abs(narrowed.at - word.at) === 1) return true;
  return (
    isSaidOfAll(word, wording) || universals.some((at) => at < word.at && (words[index - 1]?.at ?? -1) < at)
  );
}

/** "Brought or kept": one of the two alone does not follow. */
function isChoice(word: ContentWord, { words, choices }: Wording, { pairs }: Alignment): boolean {
  return choices.some((choice) => {
    const [before, after] = [words.findLast(({ at }) => at < choice), words.find(({ at }) => at > choice)];
    const other = word === before ? after : word === after ? before : undefined;
    return other !== undefined && pairs.some(({ a }) => a === other);
  });
}

function areNames(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { onlyA, onlyB, pairs } = alignment;
  return (
    onlyB.length <= MOST_NAMES_LEFT_OUT &&
    onlyA.length > 0 &&
    pairs.length >= 2 &&
    onlyB.every(
      (word) =>
        (namesSubject(word, a, b, pairs) || isBesideName(word, b, alignment)) &&
        quantityOf([word.text]) === null &&
        !onlyA.some((other) => other.capital && isInPlace(a, b, alignment, other, word)),
    ) &&
    !namesAnother(a, b, alignment)
  );
}

/**
 * Whether the two begin with the names of two: of whom something is said by rank ("the first woman in space"), or with
 * names of two words and more, which cannot be another word for one of them.
 */
export function namesAnother(a: Wording, b: Wording, { pairs, onlyA, onlyB }: Alignment): boolean {
  const isRanked =
    pairs.some(({ a: word }) => word.ordinal !== null || SUPERLATIVES.has(word.text)) ||
    b.tokens.some(({ text }) => SUPERLATIVES.has(text));
  // "Lake Osen is the deepest lake", "Lake Tarik is": the names have a word in common, and are two.
  if (isRanked && [onlyA, onlyB].every((words) => words.some(({ capital }) => capital))) return true;
  const [one, other] = [openingName(a, onlyA), openingName(b, onlyB)];
  return one > 0 && other > 0 && (isRanked || (one > 1 && other > 1));
}

/** Words of the name with which a text begins; 0 where it begins with none, or shares a word of it with the other text. */
function openingName({ words }: Wording, only: readonly ContentWord[]): number {
  const end = words.findIndex((word, index) => !word.capital || word.at !== index);
  const name = end === -1 ? words : words.slice(0, end);
  return name.every((word) => only.includes(word)) ? name.length : 0;
}

/** More of a name of which both have a part. */
function isBesideName({ at, capital }: ContentWord, { tokens }: Wording, { pairs }: Alignment): boolean {
  return (
    capital &&
    [at - 1, at + 1].some((index) => tokens[index]?.capital === true && pairs.some(({ b }) => b.at === index))
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
