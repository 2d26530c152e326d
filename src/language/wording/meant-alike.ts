import { meanings } from '../lexicon/meanings.js';
import { HOLLOW_WORDS } from '../lexicon/hollow-words.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { indexesOf } from '../text/token-runs.js';
import { nameSkeletons } from '../text/name-skeleton.js';
import { oncePerWord } from '../text/once-per-word.js';
import { lightStem, withoutProclitics, wordForms } from '../text/word-forms.js';
import { englishLemmas, meansNearlySame } from '../text/word-relations.js';
import { rootOf } from '../text/word-root.js';
import { areNamedAlike, namesIn } from './names-across.js';
import { timeTokens } from './same-matter.js';
import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord } from './wording.js';

/** Two words of two statements that tell of one thing, and how that is known. */
export interface MeantPair {
  a: ContentWord;
  b: ContentWord;
  by: 'word' | 'meaning' | 'stem' | 'name';
}

/** What two statements both tell of, in whatever words and languages, and what each tells of alone. */
export interface MeantAlike {
  pairs: readonly MeantPair[];
  onlyLeft: readonly ContentWord[];
  onlyRight: readonly ContentWord[];
}

/** Letters with which two English words begin for them to be of one stem, and their share of the shorter word. */
const LEAST_STEM = 7;
const OF_WORD = 0.7;
/** And of the root that two Arabic words share. */
const LEAST_ROOT = 3;
/** Tokens of the longest entry of the table. */
const LONGEST_ENTRY = 3;

/** A word that says what a statement is about, with all by which another may be known to tell of the same. */
interface TellingWord {
  word: ContentWord;
  /** Rows of the table of meanings that it may belong to, by itself or as part of a phrase. */
  rows: ReadonlySet<number>;
  /** Of an Arabic word; empty of an English one. */
  root: string;
}

const tellings = new WeakMap<StatementReading, readonly TellingWord[]>();

/** The words of a statement that say what it is about: times, numbers and hollow words do not. */
export function tellingWords(reading: StatementReading): readonly ContentWord[] {
  return readTelling(reading).map(({ word }) => word);
}

function readTelling(reading: StatementReading): readonly TellingWord[] {
  const seen = tellings.get(reading);
  if (seen !== undefined) return seen;
  const when = timeTokens(reading);
  const rows = readMeanings(reading);
  const words = [...wordingOf(reading).words, ...countedInFigures(reading)].sort((a, b) => a.at - b.at);
  const found = words.flatMap((word): TellingWord[] => {
    const { at, text } = word;
    if (when.has(at) || /^\d+$/.test(text)) return [];
    if (withoutProclitics(text).some((form) => HOLLOW_WORDS.has(form))) return [];
    const root = text >= '\u0600' ? rootOf(lightStem(text)) : '';
    return [{ word, rows: rows.get(at) ?? NONE, root }];
  });
  tellings.set(reading, found);
  return found;
}

/** The houses of "900 houses out of 1,200": a figure takes them in, and they say what it is about all the same. */
function countedInFigures({ facts, tokens }: StatementReading): ContentWord[] {
  const inside = facts.flatMap(({ figure, population }) =>
    population !== null && population.from > figure.from && population.to < figure.to
      ? indexesOf(population)
      : [],
  );
  return [...new Set(inside)].flatMap((at): ContentWord[] => {
    const token = tokens[at];
    if (token?.kind !== 'word') return [];
    const { text, capital } = token;
    return [{ at, to: at + 1, text, denied: false, ordinal: null, isOneOfMany: false, capital, case: null }];
  });
}

const NONE: ReadonlySet<number> = new Set();

function readMeanings({ tokens, language }: StatementReading): Map<number, ReadonlySet<number>> {
  const { rows: byWord } = meanings();
  const found = new Map<number, Set<number>>();
  const add = (at: number, rows: readonly number[]): void => {
    const own = found.get(at);
    if (own === undefined) found.set(at, new Set(rows));
    else for (const row of rows) own.add(row);
  };
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'word') return;
    const { rows, opening } = language === 'en' ? meaningsOfEnglish(text) : meaningsOfArabic(text);
    if (rows.length > 0) add(at, rows);
    for (let length = 2; opening.length > 0 && length <= LONGEST_ENTRY; length += 1) {
      const rest = tokens.slice(at + 1, at + length).map((token) => token.text);
      if (rest.length < length - 1) break;
      for (const form of opening) {
        const ofPhrase = byWord.get([form, ...rest].join('_'));
        if (ofPhrase !== undefined)
          for (let inside = at; inside < at + length; inside += 1) add(inside, ofPhrase);
      }
    }
  });
  return found;
}

/** What a word may mean by itself, and those of its forms with which phrases begin. */
interface Meant {
  rows: readonly number[];
  opening: readonly string[];
}

function meant(forms: readonly string[]): Meant {
  const { rows, starts } = meanings();
  return {
    rows: forms.flatMap((form) => rows.get(form) ?? []),
    opening: forms.filter((form) => starts.has(form)),
  };
}

const meaningsOfEnglish = oncePerWord((word) => meant(englishLemmas(word)));
const meaningsOfArabic = oncePerWord((word) => meant([word, ...wordForms(word)]));

const known = new WeakMap<StatementReading, { right: StatementReading; alike: MeantAlike }>();

/** Pairs the words of two statements that tell of one thing: the same words first, then other words for it. */
export function meantAlike(left: StatementReading, right: StatementReading): MeantAlike {
  const seen = known.get(left);
  if (seen?.right === right) return seen.alike;
  const alike = pairMeanings(left, right);
  known.set(left, { right, alike });
  return alike;
}

function pairMeanings(left: StatementReading, right: StatementReading): MeantAlike {
  const [mine, yours] = [readTelling(left), readTelling(right)];
  const pairs: MeantPair[] = [];
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pair = (a: ContentWord, b: ContentWord, by: MeantPair['by']): void => {
    pairs.push({ a, b, by });
    usedLeft.add(a.at);
    usedRight.add(b.at);
  };
  const isOneLanguage = left.language === right.language;
  if (isOneLanguage) {
    const [ownLeft, ownRight] = [mine, yours].map((words) => new Set(words.map(({ word }) => word)));
    for (const { a, b, relation } of alignWords(wordingOf(left), wordingOf(right)).pairs)
      if (meansNearlySame(relation) && ownLeft?.has(a) === true && ownRight?.has(b) === true)
        pair(a, b, 'word');
  }
  const match = (by: MeantPair['by'], isAlike: (a: TellingWord, b: TellingWord) => boolean): void => {
    for (const a of mine) {
      if (usedLeft.has(a.word.at)) continue;
      const b = yours.find((other) => !usedRight.has(other.word.at) && isAlike(a, other));
      if (b !== undefined) pair(a.word, b.word, by);
    }
  };
  if (!isOneLanguage) match('name', ({ word: a }, { word: b }) => areOneName(left, a, right, b));
  match('meaning', ({ rows: a }, { rows: b }) => haveCommon(a, b));
  if (isOneLanguage) match('stem', areOfOneStem);
  const alone = (words: readonly TellingWord[], used: ReadonlySet<number>): ContentWord[] =>
    words.flatMap(({ word }) => (used.has(word.at) ? [] : [word]));
  return { pairs, onlyLeft: alone(mine, usedLeft), onlyRight: alone(yours, usedRight) };
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const row of a) if (b.has(row)) return true;
  return false;
}

/** Two names that sound alike; of such as a table has, all words of the one name stand for those of the other. */
function areOneName(
  left: StatementReading,
  a: ContentWord,
  right: StatementReading,
  b: ContentWord,
): boolean {
  if (!areNamedAlike(left, a.at, right) || !areNamedAlike(right, b.at, left)) return false;
  return isInTable(left, a) && isInTable(right, b) ? true : soundAlike(a.text, b.text);
}

function isInTable(reading: StatementReading, { at }: ContentWord): boolean {
  return namesIn(reading).some(({ start, end }) => start <= at && at < end);
}

function soundAlike(a: string, b: string): boolean {
  const skeletons = (word: string): string[] =>
    withoutProclitics(word)
      .flatMap((form) => nameSkeletons(form))
      .flatMap((name) => [name, name.replace(/(?<=..)h$/, '')]);
  const others = skeletons(b);
  return skeletons(a).some((name) => others.includes(name));
}

/** Inspection and inspector, شاركت and مشاركة. */
function areOfOneStem(a: TellingWord, b: TellingWord): boolean {
  if (a.root !== '') return a.root.length >= LEAST_ROOT && a.root === b.root;
  const [one, other] = [a.word.text, b.word.text];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= LEAST_STEM && shared / Math.min(one.length, other.length) >= OF_WORD;
}
