import { GIVEN_NAMES } from '../lexicon/arabic-given-names.js';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { LOCATIVES, STOP_WORDS } from '../lexicon/function-words.js';
import { LIGHT_WORDS, SAYING_WORDS } from '../lexicon/light-words.js';
import { MATTERS } from '../lexicon/matters.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { foldForSearch } from '../text/normalise.js';
import type { Token } from '../text/tokens.js';
import { sensesOf } from '../text/word-relations.js';
import { isTitle, matterWordsOf } from './matters-across.js';
import { namesIn } from './names-across.js';
import { wordingOf } from './wording.js';

/** A name as keys have it: the same in both languages. */
export interface KeyName {
  key: string;
  isNation: boolean;
  /** Of an Arabic word that no table knows, only its neighbours say so. */
  isSure: boolean;
}

interface RankedName extends KeyName {
  at: number;
  /** The higher, the surer it is a name and the fewer claims have it. */
  rank: number;
}

/** Letters of a skeleton below which it fits nearly any word; more than so many tell no more. */
const LEAST_LETTERS = 2;
const MOST_LETTERS = 4;
/** Things that one wording of the table may name (عمان). */
const MOST_MEANT = 2;

/** The second half of many a name. */
const GOD = foldForSearch('الله');

/** A nation is in more claims than any other name. */
const NATION = 1.5;
const IN_TABLE = 4;
/** Of an Arabic word beside a first name or a title, behind "in", of another, and of one with an ending that few names have. */
const ARABIC = { beside: 2, placed: 1.5, other: 1, unlike: 0.5 };
/** More of a name follows. */
const OF_NAMES = foldedSet('بن ابن بنت آل أبو أم عبد');
const UNLIKE_NAMES = /(?:ات|ين|ون|يه|ها|هم|نا|تي)$/u;

/**
 * The names of a statement, the most telling first: those of the table by their key, all others by their consonants. In
 * Arabic whatever no table knows may be one.
 */
export function keyNames(reading: StatementReading): KeyName[] {
  const best = new Map<string, RankedName>();
  for (const name of [...namesOfTable(reading), ...namesBySound(reading)])
    if ((best.get(name.key)?.rank ?? 0) < name.rank) best.set(name.key, name);
  return [...best.values()].sort((one, other) => other.rank - one.rank || one.at - other.at);
}

function namesOfTable(reading: StatementReading): RankedName[] {
  return namesIn(reading).flatMap(({ start, named }) =>
    named.slice(0, MOST_MEANT).map(({ key, kind }) => {
      const isNation = kind === 'nation';
      return { key: `=${key}`, at: start, rank: isNation ? NATION : IN_TABLE, isNation, isSure: true };
    }),
  );
}

function namesBySound(reading: StatementReading): RankedName[] {
  const { tokens, language } = reading;
  const taken = wordsWithAMeaning(reading);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || isOrdinary(tokens, at)) return [];
    if (taken.has(at) && !followsFirstName(reading, at)) return [];
    // نصر الله is Nasrallah. صباح is Sabah: at its end the two are not told apart.
    const ending = tokens[at + 1]?.text === GOD ? GOD : '';
    const key = nameSkeleton(token.text + ending).replace(/(?<=..)h$/, '');
    const rank = language === 'ar' ? arabicRank(reading, at) : isEnglishName(tokens, at) ? 1 : 0;
    if (key.length < LEAST_LETTERS || rank === 0) return [];
    const isSure = language === 'en' || rank === ARABIC.beside;
    return [{ key, at, rank: rank + Math.min(key.length, MOST_LETTERS) / 2, isNation: false, isSure }];
  });
}

/** Token indexes of what tables know: things, figures, outcomes, denials and names of the table. */
function wordsWithAMeaning(reading: StatementReading): Set<number> {
  const taken = new Set(wordingOf(reading).negation.negators);
  const spans = [
    ...namesIn(reading).map(({ start, end }) => [start, end] as const),
    ...matterWordsOf(reading).map(({ word, end }) => [word.at, end] as const),
    ...reading.figures.map(({ from, to }) => [from, to] as const),
    ...reading.outcomes.map(({ start, end }) => [start, end] as const),
  ];
  for (const [from, to] of spans) for (let at = from; at < to; at += 1) taken.add(at);
  return taken;
}

function isOrdinary(tokens: readonly Token[], at: number): boolean {
  const { text = '', forms = [] } = tokens[at] ?? {};
  return (
    STOP_WORDS.has(text) ||
    LIGHT_WORDS.has(text) ||
    LOCATIVES.has(text) ||
    SAYING_WORDS.has(text) ||
    forms.some((form) => WEEKDAYS.has(form) || MONTHS.has(form)) ||
    CONCEPTS.matchAt(tokens, at).length > 0
  );
}

/** A capital at the start says nothing, unless another follows or no dictionary has the word. */
function isEnglishName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  const isWithin = tokens[at - 1]?.sentence === token.sentence;
  return isWithin || tokens[at + 1]?.capital === true || sensesOf(token.text.replace(/'s?$/, '')) === 0;
}

function arabicRank(reading: StatementReading, at: number): number {
  const { text = '' } = reading.tokens[at] ?? {};
  const before = reading.tokens[at - 1]?.text ?? '';
  const isTitled = matterWordsOf(reading).some((matter) => isTitle(matter) && matter.end === at);
  if (GIVEN_NAMES.has(text) || continuesName(reading, at) || isTitled) return ARABIC.beside;
  if (LOCATIVES.has(before)) return ARABIC.placed;
  return UNLIKE_NAMES.test(text) ? ARABIC.unlike : ARABIC.other;
}

function continuesName({ tokens }: StatementReading, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return GIVEN_NAMES.has(before) || OF_NAMES.has(before);
}

/** Behind a first name سلمان is no ladder (سلم): a table has it only by an ending taken off. */
export function followsFirstName(reading: StatementReading, at: number): boolean {
  const { text = '' } = reading.tokens[at] ?? {};
  return reading.language === 'ar' && continuesName(reading, at) && !MATTERS.has(text);
}
