import { areOppositeCases } from '../lexicon/cases.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { LOCATIVES } from '../lexicon/function-words.js';
import { placeOf } from '../lexicon/places-in.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { areOppositeCourses, meansSame } from '../text/word-relations.js';
import { reportingTokens } from './reporting-frame.js';
import { timeTokens } from './same-matter.js';
import { alignWords, type Alignment } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** Words of a subject that both must have. */
const LEAST_OF_SUBJECT = 2;
/** In Arabic the subject follows its verb; that many words are looked at. */
const SUBJECT_LENGTH = 3;
/** What it is measured against: up on the year and down on the month are both so. */
const PERIODS = foldedSet(
  'year years annual annually yearly month months monthly week weekly quarter quarterly day daily hour decade earlier previous سنة عام سنوي سنويا شهر شهري شهريا أسبوع أسبوعي أسبوعيا فصل ربع يوم يومي يوميا سابق ماضي',
);

const ARTICLES = new Set(['a', 'an', 'the']);

/** How an amount is taken. */
const MEASURES = foldedSet(
  'real nominal adjusted seasonally gross net capita per proportion underlying لكل نصيب حقيقي اسمي صافي موسميا فرد',
);

/**
 * One subject that is said to have done two opposite things ("recorded crime in Tolbrook fell", "… climbed"), whatever
 * the rest of the sentences says; null where the subjects differ, or where there may be two places, times or measures.
 */
export function findReversal(left: StatementReading, right: StatementReading): WordFinding | null {
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture) return null;
  const isAffirmed = ({ denied }: ContentWord): boolean => !denied;
  const others = b.words.filter(isAffirmed);
  const reversals = a.words
    .filter(isAffirmed)
    .flatMap((one) =>
      others.flatMap((other) => (areOppositeCourses(one.text, other.text) ? [{ one, other }] : [])),
    )
    .filter(({ one, other }) => !saysBoth(a, one) && !saysBoth(b, other));
  if (reversals.length === 0) return null;
  const alignment = alignWords(a, b);
  const unpaired = [...alignment.onlyA, ...alignment.onlyB];
  if (areOfOtherPeriods(alignment) || areOfOtherMeasures(alignment) || unpaired.some(isPeriod)) return null;
  const found = reversals.find(({ one, other }) =>
    isOneSubject(subjectOf(a, one), subjectOf(b, other), alignment),
  );
  return found === undefined
    ? null
    : { relation: 'contradicts', basis: 'antonym', score: 0.75, a: found.one.text, b: found.other.text };
}

/** Whether each is measured over a time that the other does not name: "on the year" and "on the month". */
export function areOfOtherPeriods({ pairs, onlyA, onlyB }: Alignment): boolean {
  return (
    pairs.some(isOtherTime) ||
    (onlyA.some(isPeriod) && onlyB.some(isPeriod)) ||
    (onlyA.some(isOneOfMany) && onlyB.some(isOneOfMany))
  );
}

/** "In real terms" and "in nominal terms", or in no terms at all: of two measures one may rise, and the other fall. */
export function areOfOtherMeasures({ pairs, onlyA, onlyB }: Alignment): boolean {
  return (
    [...onlyA, ...onlyB].some(isMeasure) ||
    pairs.some(({ a, b, relation }) => relation !== 'same' && (isMeasure(a) || isMeasure(b)))
  );
}

function isMeasure({ text }: ContentWord): boolean {
  return MEASURES.has(text.replace(/^[بلوف]?ال/u, '').replace(/ه$/u, ''));
}

function isPeriod({ text }: ContentWord): boolean {
  return PERIODS.has(text.replace(/^[بلوف]?ال/u, ''));
}

/** "The first" and "the second", where that names a time or a place. */
function isOneOfMany({ ordinal, isOneOfMany: tells }: ContentWord): boolean {
  return ordinal !== null && tells;
}

/** "The first quarter" and "the second". */
function isOtherTime({ relation, a, b }: Alignment['pairs'][number]): boolean {
  // "Year on year" and "month on month".
  if (!meansSame(relation) && isPeriod(a) && isPeriod(b)) return true;
  return relation === 'order' || (relation === 'exclusive' && a.ordinal !== null);
}

/** Each names a place that the other does not; who says so, and from where, does not count. */
export function areElsewhere(
  left: StatementReading,
  right: StatementReading,
  { pairs, onlyA, onlyB }: Alignment,
): boolean {
  const unlike = pairs.filter(({ relation }) => !meansSame(relation) && relation !== 'opposite');
  // "To China", "from China".
  if (onlyA.some((one) => onlyB.some((other) => areOppositeCases(one.case, other.case)))) return true;
  return (
    isAnyPlaced(left, [...onlyA, ...unlike.map(({ a }) => a)]) &&
    isAnyPlaced(right, [...onlyB, ...unlike.map(({ b }) => b)])
  );
}

/** A name, or the object of a preposition of place. */
function isAnyPlaced(reading: StatementReading, words: readonly ContentWord[]): boolean {
  const [framed, when] = [reportingTokens(reading), timeTokens(reading)];
  const textAt = (at: number): string => reading.tokens[at]?.text ?? '';
  return words.some(({ at, text, capital }) => {
    const before = ARTICLES.has(textAt(at - 1)) ? at - 2 : at - 1;
    const isPlaced =
      LOCATIVES.has(textAt(before)) || (text.startsWith('ب') && placeOf(text.slice(1)) !== null);
    return !framed.has(at) && !when.has(at) && (isPlaced || (capital && at > 0));
  });
}

function saysBoth({ words }: Wording, word: ContentWord): boolean {
  return words.some((other) => areOppositeCourses(word.text, other.text));
}

/** The words before a verb in English, those after it in Arabic. */
function subjectOf({ words }: Wording, verb: ContentWord): readonly ContentWord[] {
  const at = words.indexOf(verb);
  return verb.text >= '\u0600' ? words.slice(at + 1, at + 1 + SUBJECT_LENGTH) : words.slice(0, at);
}

function isOneSubject(
  one: readonly ContentWord[],
  other: readonly ContentWord[],
  { pairs }: Alignment,
): boolean {
  if (one.length < LEAST_OF_SUBJECT || one.length !== other.length) return false;
  return one.every((word, index) =>
    pairs.some(({ a, b, relation }) => a === word && b === other[index] && relation === 'same'),
  );
}
