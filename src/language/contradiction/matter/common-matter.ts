import { COURSE_WORDS } from '../../lexicon/changes.js';
import { LOCATIVES } from '../../lexicon/function-words.js';
import { PART_WORDS } from '../../lexicon/happenings.js';
import { HOLLOW_WORDS, SPAN_WORDS } from '../../lexicon/hollow-words.js';
import { haveOtherCompanions } from '../../statement/identifying-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { areContradictory, meansNearlySame } from '../../text/word-relations.js';
import { timeTokens } from '../../wording/same-matter.js';
import { exchangesWords } from '../../wording/exchanged-words.js';
import { alignWords, type Alignment } from '../../wording/word-alignment.js';
import { areOfOtherOccasions } from '../../wording/other-occasions.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

/** What two statements of one language both speak of, and what each says alone, without the words that say nothing. */
export interface CommonMatter {
  onlyLeft: readonly ContentWord[];
  onlyRight: readonly ContentWord[];
  /** Share of the shorter statement's words that the other has, too, 0 to 1. */
  share: number;
  /** Both name one day, month or year. */
  isTimed: boolean;
  /** A word of one is the opposite of a word of the other. */
  isOpposed: boolean;
  /** A word of one is a word of the other with a prefix that denies: opened and unopened. */
  isUndone: boolean;
}

/** Names and things that both must have; a time that both name stands for one of them. */
const LEAST_SHARED = 3;
/** Their share of the shorter statement, where both name a time and where they do not, and of the longer one. */
const OF_SHORTER = 0.5;
const OF_SHORTER_UNTIMED = 0.75;
const OF_LONGER = 0.3;

/**
 * Whether two statements are of one matter in other words, as far as their words tell; null where too little is common, or
 * where each names a subject, a place or a stretch of time of its own, or one says that something rose or fell.
 */
export function commonMatterOf(left: StatementReading, right: StatementReading): CommonMatter | null {
  if (left.language !== right.language) return null;
  const alignment = alignWords(wordingOf(left), wordingOf(right));
  if (areOfOtherOccasions(alignment)) return null;
  if (haveOtherCompanions(left.context.identifying, right.context.identifying)) return null;
  const [tellsLeft, tellsRight] = [telling(left), telling(right)];
  const shared = alignment.pairs.filter(
    ({ a, b, relation }) => meansNearlySame(relation) && tellsLeft(a) && tellsRight(b),
  );
  const apart = alignment.pairs.filter(({ relation }) => !meansNearlySame(relation));
  const onlyLeft = [...alignment.onlyA, ...apart.map(({ a }) => a)].filter(tellsLeft);
  const onlyRight = [...alignment.onlyB, ...apart.map(({ b }) => b)].filter(tellsRight);
  if ([...onlyLeft, ...onlyRight].some(isOfAnother)) return null;
  if (onlyLeft.some((word) => isPlaced(left, word)) && onlyRight.some((word) => isPlaced(right, word)))
    return null;
  if (exchangesWords(wordingOf(left), wordingOf(right), alignment)) return null;
  if (left.language === 'en' && areOfOtherNames(left, right, alignment, { shared, onlyLeft, onlyRight }))
    return null;
  const units = Math.min(unitsOf(shared.map(({ a }) => a)), unitsOf(shared.map(({ b }) => b)));
  const sizes = [onlyLeft, onlyRight].map((only) => units + unitsOf(only));
  const isTimed = nameOneTime(left, right, alignment);
  const share = units / Math.min(...sizes);
  if (units < (isTimed ? LEAST_SHARED - 1 : LEAST_SHARED)) return null;
  if (share < (isTimed ? OF_SHORTER : OF_SHORTER_UNTIMED) || units / Math.max(...sizes) < OF_LONGER)
    return null;
  return {
    onlyLeft,
    onlyRight,
    share,
    isTimed,
    isOpposed: apart.some(({ relation }) => relation === 'opposite' || relation === 'exclusive'),
    isUndone: onlyLeft.some((one) => onlyRight.some((other) => areContradictory(one.text, other.text))),
  };
}

/** Whether each of two statements of one language says something besides its figures that the other does not. */
export function eachSaysMore(left: StatementReading, right: StatementReading): boolean {
  if (left.language !== right.language) return false;
  const { pairs, onlyA, onlyB } = alignWords(wordingOf(left), wordingOf(right));
  const apart = pairs.filter(({ relation }) => !meansNearlySame(relation));
  const mine = [...onlyA, ...apart.map(({ a }) => a)].filter(telling(left));
  const yours = [...onlyB, ...apart.map(({ b }) => b)].filter(telling(right));
  const isIn = (word: ContentWord, others: readonly ContentWord[]): boolean => {
    const forms = withoutProclitics(word.text);
    return others.some(({ text }) => withoutProclitics(text).some((form) => forms.includes(form)));
  };
  return mine.some((word) => !isIn(word, yours)) && yours.some((word) => !isIn(word, mine));
}

/** Whether a word of the statement says what it is about: times, numbers and hollow words do not. */
function telling(reading: StatementReading): (word: ContentWord) => boolean {
  const when = timeTokens(reading);
  return ({ at, text }) =>
    !when.has(at) && !/^\d+$/.test(text) && !withoutProclitics(text).some((form) => HOLLOW_WORDS.has(form));
}

/** Of another stretch of time, of a part, or that it rose or fell. */
function isOfAnother({ text }: ContentWord): boolean {
  return (
    COURSE_WORDS.has(text) ||
    withoutProclitics(text).some((form) => SPAN_WORDS.has(form) || PART_WORDS.has(form))
  );
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** It stands behind a preposition of place: "in the market", في السوق, بالقاهرة. */
function isPlaced({ tokens }: StatementReading, { at, text }: ContentWord): boolean {
  const before = ARTICLES.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return LOCATIVES.has(tokens[before]?.text ?? '') || /^و?بال\p{Script=Arabic}{3}/u.test(text);
}

function nameOneTime(left: StatementReading, right: StatementReading, { pairs }: Alignment): boolean {
  const [here, there] = [timeTokens(left), timeTokens(right)];
  return pairs.some(({ a, b, relation }) => relation === 'same' && here.has(a.at) && there.has(b.at));
}

interface Shared {
  shared: Alignment['pairs'];
  onlyLeft: readonly ContentWord[];
  onlyRight: readonly ContentWord[];
}

/** No name is common, or nothing else is; or each names or begins with what the other does not. */
function areOfOtherNames(
  left: StatementReading,
  right: StatementReading,
  { pairs }: Alignment,
  { shared, onlyLeft, onlyRight }: Shared,
): boolean {
  const named = shared.filter(({ a, b }) => a.capital && b.capital).length;
  if (named === 0 || named === shared.length) return true;
  if (onlyLeft.some(({ capital }) => capital) && onlyRight.some(({ capital }) => capital)) return true;
  return (
    opensAlone(left, onlyLeft, Math.min(...pairs.map(({ a }) => a.at))) &&
    opensAlone(right, onlyRight, Math.min(...pairs.map(({ b }) => b.at)))
  );
}

/** Whether it says something of its own before anything that both say, and before its figures. */
function opensAlone({ facts }: StatementReading, only: readonly ContentWord[], firstShared: number): boolean {
  const first = Math.min(firstShared, ...facts.map(({ figure }) => figure.from));
  return only.some(({ at }) => at < first);
}

/** How many names and things some words are: a name of several words is one. */
function unitsOf(words: readonly ContentWord[]): number {
  const sorted = words.toSorted((one, other) => one.at - other.at);
  return sorted.filter((word, at) => {
    const before = sorted[at - 1];
    return !(word.capital && before?.capital === true && word.at - before.to <= 1);
  }).length;
}
