import { MATTERS } from '../lexicon/matters.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { withoutProclitics } from '../text/word-forms.js';
import { englishLemmas } from '../text/word-relations.js';
import { namesIn } from './names-across.js';
import { wordingOf, type ContentWord } from './wording.js';

/** A word that names a thing of news, with the rows of the table that it is in. */
export interface MatterWord {
  word: ContentWord;
  /** Index of the first token behind it, of a thing of several words. */
  end: number;
  matters: ReadonlySet<number>;
}

const known = new WeakMap<StatementReading, readonly MatterWord[]>();

/** The things of news that a statement names, in order; what is part of a name is none. */
export function matterWordsOf(reading: StatementReading): readonly MatterWord[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = readMatters(reading);
  known.set(reading, found);
  return found;
}

function readMatters(reading: StatementReading): MatterWord[] {
  const taken = new Set<number>();
  for (const { start, end } of namesIn(reading)) for (let at = start; at < end; at += 1) taken.add(at);
  const found: MatterWord[] = [];
  for (const word of wordingOf(reading).words) {
    if (taken.has(word.at)) continue;
    const { matters, length } = mattersAt(reading, word);
    for (let at = word.at; at < word.at + length; at += 1) taken.add(at);
    if (matters.length > 0) found.push({ word, end: word.at + length, matters: new Set(matters) });
  }
  return found;
}

function mattersAt(
  { tokens, language }: StatementReading,
  { at, text }: ContentWord,
): { matters: readonly number[]; length: number } {
  for (const length of [4, 3, 2]) {
    for (const phrase of phrasesAt(tokens, at, length)) {
      const matters = MATTERS.get(phrase);
      if (matters !== undefined) return { matters, length };
    }
  }
  // The "quarter" of a quarter-final is read as a figure, so that the words begin behind it.
  const split = language === 'ar' ? phrasesAt(tokens, at - 1, 2) : [];
  const behind = split.flatMap((phrase) => MATTERS.get(phrase) ?? []);
  if (at > 0 && behind.length > 0) return { matters: behind, length: 1 };
  const forms = language === 'en' ? englishLemmas(text) : [text, ...(tokens[at]?.forms ?? [])];
  // The word as written outranks what it might be a form of; عقدا is a contract as well as two who hold something.
  const written = language === 'en' ? [] : [text, text.replace(/(?<=...)ا$/u, '')];
  const known = new Set(written.flatMap((form) => MATTERS.get(form) ?? []));
  const matters = known.size > 0 ? [...known] : forms.flatMap((form) => MATTERS.get(form) ?? []);
  return { matters, length: 1 };
}

/** Words as the table joins them; "quarter-final" has its hyphen, and the first Arabic word its prefixes off. */
function phrasesAt(tokens: StatementReading['tokens'], at: number, length: number): string[] {
  const [first = '', ...rest] = tokens.slice(at, at + length).map(({ text }) => text);
  if (rest.length < length - 1) return [];
  if (rest[0] === '-') return [first + rest.join('')];
  return withoutProclitics(first).map((word) => [word, ...rest].join('_'));
}

/** Who somebody is says nothing of the matter. */
const TITLES = new Set(
  'president minister king mayor governor army police government company court'
    .split(' ')
    .flatMap((word) => MATTERS.get(word) ?? []),
);

export function isTitle({ matters }: MatterWord): boolean {
  return [...matters].some((matter) => TITLES.has(matter));
}

export function meets(one: MatterWord, others: readonly MatterWord[]): boolean {
  return others.some(({ matters }) => [...matters].some((matter) => one.matters.has(matter)));
}

/** A boat that sinks is more than those who drown. */
const SINKING = new Set(MATTERS.get('sink') ?? []);

/** Whom a figure counts, and what happened to them, is compared as a figure: of dead soldiers there are many. */
function isOfFigure({ facts, outcomes }: StatementReading, { word: { at }, matters }: MatterWord): boolean {
  if (facts.length === 0 || [...matters].some((matter) => SINKING.has(matter))) return false;
  const isWithin = (from: number, to: number): boolean => from <= at && at < to;
  return (
    facts.some(({ population }) => population !== null && isWithin(population.from, population.to)) ||
    outcomes.some(({ start, end }) => isWithin(start, end))
  );
}

/** What two statements of two languages both name, titles aside. */
export interface SharedMatters {
  count: number;
  /** Of the things of the side that names fewer. */
  share: number;
  /** What one of them alone names. */
  onlyLeft: readonly ContentWord[];
  onlyRight: readonly ContentWord[];
}

/** How many things two statements of two languages both name, and which share that is of the things of either. */
export function sharedMatters(left: StatementReading, right: StatementReading): SharedMatters {
  const [a, b] = [left, right].map((reading) =>
    matterWordsOf(reading).filter((word) => !isTitle(word) && !isOfFigure(reading, word)),
  );
  if (a === undefined || b === undefined) return { count: 0, share: 0, onlyLeft: [], onlyRight: [] };
  const distinct = (words: readonly MatterWord[]): number =>
    new Set(words.map(({ matters }) => [...matters].sort((x, y) => x - y).join())).size;
  const [mine, yours] = [a.filter((word) => meets(word, b)), b.filter((word) => meets(word, a))];
  const count = Math.min(distinct(mine), distinct(yours));
  const alone = (words: readonly MatterWord[], others: readonly MatterWord[]): ContentWord[] =>
    words.flatMap((matter) => (meets(matter, others) ? [] : [matter.word]));
  return {
    count,
    share: count / Math.max(1, Math.min(distinct(a), distinct(b))),
    onlyLeft: alone(a, b),
    onlyRight: alone(b, a),
  };
}
