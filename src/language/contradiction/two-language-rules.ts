import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { WON_OR_LOST } from '../lexicon/converse-words.js';
import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import { areOppositeAcross } from '../lexicon/opposites-across.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { foldForSearch } from '../text/normalise.js';
import { withoutProclitics } from '../text/word-forms.js';
import { areOppositeCourses, areOppositeInNews, englishLemmas } from '../text/word-relations.js';
import { isTitle, matterWordsOf, meets, sharedMatters } from '../wording/matters-across.js';
import {
  areForCertainInOneOrder,
  areInOneOrder,
  areNamedAlike,
  soundAlike,
} from '../wording/names-across.js';
import { wordingOf, type ContentWord, type Wording } from '../wording/wording.js';
import type { EventMatch } from './same-event.js';

/** Names and things in common that make it one matter. */
const LEAST_SHARED = 3;
/** Of the things that the side with fewer names. */
const LEAST_OF_MATTERS = 0.5;
/** Things that both name where neither names a name. */
const LEAST_NAMELESS = 3;
/** Names of the English side that the other has, for each that it has not; nations aside. */
const LEAST_OF_NAMES = 3;
/** Things in common below which it is not certain that the denial is of the same; or one, and so many names. */
const LEAST_FOR_DENIAL = 2;
/** Tokens between a negator and what it denies for certain. */
const NEAR = 3;
/** They mean something else as often: "before", "against", "lifted", "back", "up". */
const AMBIGUOUS = new Set(
  'قبل ضد عين فصل رفع رفعت يرفع ترفع زائد حرب back bar free hold up down lower gain dip fire drop sink contract pass sentence'
    .split(' ')
    .map(foldForSearch),
);

/** Others say it. */
const HEARSAY = new Set(
  `claim claims claimed claiming allege alleges alleged allegedly allegation allegations rumour rumours rumor rumors post posts accuse
  accuses accused accusation accusations يزعم تزعم زعم زعمت مزاعم ادعى ادعت يدعي تدعي ادعاء ادعاءات اتهم اتهمت يتهم تتهم اتهام اتهامات
  شائعة شائعات إشاعة إشاعات منشور منشورات متداول متداولة يتداول`
    .split(/\s+/)
    .map(foldForSearch),
);

/** Whether a word says that others say it. */
export function isHearsay({ text }: StatementReading['tokens'][number]): boolean {
  return HEARSAY.has(text);
}

/**
 * Whether two statements of two languages are of one matter: they share names and things, and neither names something
 * in the place of what the other names.
 */
export function isOneMatterAcross(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): boolean {
  if (left.tokens.some(isHearsay) || right.tokens.some(isHearsay)) return false;
  const { count, share, onlyLeft, onlyRight } = sharedMatters(left, right);
  // What is opposed of the very same matter is one more thing in common.
  const least = areAllMet(left, right) ? LEAST_SHARED - 1 : LEAST_SHARED;
  if (count === 0 || share < LEAST_OF_MATTERS || event.shared < least) return false;
  if (haveOtherTitles(left, right) || !areInOneOrder(left, right)) return false;
  const isNamed = event.shared > count;
  if (!isNamed && count < LEAST_NAMELESS) return false;
  const { all, found, nations } = left.language === 'en' ? soundAlike(left, right) : soundAlike(right, left);
  if (found - nations < LEAST_OF_NAMES * (all - found)) return false;
  return (
    onlyLeft.every((word) => isMetAcross(left, word, right)) ||
    onlyRight.every((word) => isMetAcross(right, word, left))
  );
}

/** Every word of either is said by the other, or opposed there. */
function areAllMet(left: StatementReading, right: StatementReading): boolean {
  const isMet = (reading: StatementReading, other: StatementReading): boolean =>
    wordingOf(reading).words.every(
      (word) => isSaidAcross(reading, word, other) || isMetAcross(reading, word, other),
    );
  return isMet(left, right) && isMet(right, left);
}

/** The other side has an opposite of it, or an outcome of the same family, or a name that sounds like it. */
function isMetAcross(reading: StatementReading, word: ContentWord, other: StatementReading): boolean {
  if (wordingOf(other).words.some(({ text }) => areOpposed(word.text, text))) return true;
  if (areNamedAlike(reading, word.at, other)) return true;
  const families = reading.outcomes
    .filter(({ start, end }) => start <= word.at && word.at < end)
    .flatMap(({ outcomes }) => outcomes.map(({ family }) => family));
  return other.outcomes.some(({ outcomes }) => outcomes.some(({ family }) => families.includes(family)));
}

/** The president of a nation and its minister. */
function haveOtherTitles(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [matterWordsOf(left).filter(isTitle), matterWordsOf(right).filter(isTitle)];
  return a.some((title) => !meets(title, b)) && b.some((title) => !meets(title, a));
}

/**
 * Opposite words of news, or one thing of news that one side denies, in two languages; null where there is neither.
 * That both are of one matter is known before.
 */
export function opposeAcrossLanguages(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  return opposites(a, b, areForCertainInOneOrder(left, right)) ?? denials(left, right, event);
}

/** @param isOneOrder whether it is certain that the two name whom they name in one order */
function opposites(a: Wording, b: Wording, isOneOrder: boolean): WordFinding | null {
  const wordsOf = ({ words }: Wording): ContentWord[] =>
    words.filter(({ text, denied }) => !denied && !AMBIGUOUS.has(text));
  for (const one of wordsOf(a)) {
    for (const other of wordsOf(b)) {
      if (!areOpposed(one.text, other.text) || saysBoth(a, one) || saysBoth(b, other)) continue;
      // The pound falls against the dollar, and the dollar rises against the pound.
      if (areOppositeCourses(one.text, other.text) && (isAgainstMoney(a) || isAgainstMoney(b))) continue;
      // "A beat B" says what «خسر ب أمام أ» does.
      if (!isOneOrder && (WON_OR_LOST.has(one.text) || WON_OR_LOST.has(other.text))) continue;
      return { relation: 'contradicts', basis: 'antonym', score: 0.65, a: one.text, b: other.text };
    }
  }
  return null;
}

const AGAINST = new Set(['against', 'مقابل', 'أمام'].map(foldForSearch));

function isAgainstMoney({ tokens }: Wording): boolean {
  const isMoney = (word: string): boolean =>
    withoutProclitics(word).some((form) => EXCLUSIVES.get(form)?.some(({ kind }) => kind === 'currency'));
  return tokens.some(({ text }) => AGAINST.has(text)) && tokens.some(({ text }) => isMoney(text));
}

/** "Shares fell, then rose": it is at neither side. */
function saysBoth({ words }: Wording, word: ContentWord): boolean {
  return words.some((other) => areOpposed(word.text, other.text));
}

function areOpposed(one: string, other: string): boolean {
  return areOppositeInNews(one, other) || areOppositeAcross(formsOf(one), formsOf(other));
}

function formsOf(word: string): readonly string[] {
  return word < '\u0600' ? englishLemmas(word) : [word, ...withoutProclitics(word)];
}

function denials(left: StatementReading, right: StatementReading, event: EventMatch): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (denies(a) === denies(b)) return null;
  const { count } = sharedMatters(left, right);
  if (count < LEAST_FOR_DENIAL && event.shared - count < LEAST_FOR_DENIAL) return null;
  for (const mine of matterWordsOf(left)) {
    for (const yours of matterWordsOf(right)) {
      if (!meets(mine, [yours])) continue;
      if (!isDeniedHere(a, mine.word) && !isDeniedHere(b, yours.word)) continue;
      return {
        relation: 'contradicts',
        basis: 'negation',
        score: 0.65,
        a: mine.word.text,
        b: yours.word.text,
      };
    }
  }
  return null;
}

/** Called off: that what follows did not take place. */
const CALLS_OFF = new Set(
  'cancel cancels cancelled canceled scraps scrapped postpones postponed off ألغى ألغت يلغي تلغي إلغاء أرجأ أرجأت تأجيل يؤجل تؤجل أجلت'
    .split(' ')
    .map(foldForSearch),
);

function denies({ negation, tokens }: Wording): boolean {
  return negation.negators.size > 0 || tokens.some(({ text }) => CALLS_OFF.has(text));
}

/** Near behind a negator, grammar not counted: "denied that it had withdrawn". */
function isDeniedHere({ negation, words, tokens }: Wording, { at, denied }: ContentWord): boolean {
  const isCalledOff = tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => CALLS_OFF.has(text));
  if (isCalledOff && negation.negators.size === 0) return true;
  return (
    denied &&
    [...negation.negators].some(
      (negator) =>
        negator < at && (at - negator <= NEAR || words.every((word) => word.at <= negator || word.at >= at)),
    )
  );
}

/**
 * Whether two statements of two languages say the same: every word of either is a name or a thing of news that the other
 * has, too, the names stand in one order, and both deny or neither does.
 */
export function agreeAcrossLanguages(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language || event.verdict !== 'same') return null;
  if (left.facts.length > 0 || right.facts.length > 0 || event.overlap !== 1) return null;
  const { count } = sharedMatters(left, right);
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const isLong = Math.min(a.words.length, b.words.length) >= LEAST_SHARED;
  if (count === 0 || event.shared < (isLong ? 2 : LEAST_SHARED) || event.shared === count) return null;
  if ([a, b].some(isUncertain) || [a, b].some(({ tokens }) => tokens.some(isHearsay))) return null;
  if (a.negation.negators.size !== b.negation.negators.size) return null;
  if (!areSaidAcross(left, right)) return null;
  return { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' };
}

export function isUncertain(wording: Wording): boolean {
  const { isModal, isSupposed, isPicture, isNoLonger, doubts, negation, hasBy, choices } = wording;
  const isOpen =
    isModal || isSupposed || isPicture || isNoLonger || hasBy || doubts > 0 || choices.length > 0;
  return isOpen || negation.negators.size > 1 || negation.excepts || wording.tokens.at(-1)?.text === '?';
}

function areOfOneTime({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  const written = ({ times: { years, months, days, weekdays } }: StatementReading['context']): string =>
    [years, months, days, weekdays].map((numbers) => [...numbers].sort().join()).join('/');
  return written(a) === written(b);
}

/** They need no counterpart. */
const LINKING = new Set(
  'عام سنة still remains remain ما زال زالت يزال تزال again مجددا new جديد جديدة with مع as its his her their own post position office منصب منصبه منصبها مهام عملية level درجة مقياس richter scale ريختر بلغ بلغت reached measured يوم number عدد قيمة value against ضد due بسبب'
    .split(' ')
    .map(foldForSearch),
);

/** Whether every word of either is a name or a thing of news that the other has, too, in one order. */
export function areSaidAcross(left: StatementReading, right: StatementReading): boolean {
  return (
    areOfOneTime(left, right) &&
    areInOneOrder(left, right) &&
    isAllKnown(left, right) &&
    isAllKnown(right, left)
  );
}

function isAllKnown(reading: StatementReading, other: StatementReading): boolean {
  return wordingOf(reading).words.every((word) => isSaidAcross(reading, word, other));
}

/**
 * Whether a word is a name or a thing of news that another statement has in its language; years, months and weekdays are left
 * to the dates.
 */
export function isSaidAcross(reading: StatementReading, word: ContentWord, other: StatementReading): boolean {
  const matter = matterWordsOf(reading).find(({ word: own, end }) => own.at <= word.at && word.at < end);
  if (matter !== undefined && meets(matter, matterWordsOf(other))) return true;
  const { text, at } = word;
  const isTime =
    /^[0-9]{4}$/.test(text) ||
    reading.tokens[at]?.forms.some((form) => WEEKDAYS.has(form) || MONTHS.has(form)) === true;
  return isTime || LINKING.has(text) || areNamedAlike(reading, at, other);
}
