import { MATTERS } from './lexicon/two-languages.js';
import { foldForSearch } from './normalise.js';
import { areOppositeInNews, englishLemmas } from './word-relations.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';
import type { StatementReading } from './statement-reading.js';
import type { WordFinding } from './word-finding.js';

/** Things in common below which it is not certain that the denial is of the same. */
const LEAST_FOR_DENIAL = 2;
/** Tokens between a negator and what it denies for certain. */
const NEAR = 3;
/** They mean something else as often: "before", "against", "lifted", "back", "up". */
const AMBIGUOUS = new Set(
  'قبل ضد عين فصل رفع رفعت يرفع ترفع زائد حرب back bar free hold up down lower gain dip fire drop sink contract pass sentence'
    .split(' ')
    .map(foldForSearch),
);

/** The things of news that a statement names, each with its words. */
function mattersOf(reading: StatementReading): Map<number, ContentWord[]> {
  const table = new Map<number, ContentWord[]>();
  for (const word of wordingOf(reading).words) {
    for (const matter of mattersOfWord(reading, word))
      table.set(matter, [...(table.get(matter) ?? []), word]);
  }
  return table;
}

function mattersOfWord({ tokens, language }: StatementReading, { at, text }: ContentWord): Set<number> {
  const phrase = [3, 2]
    .map((length) => MATTERS.get(phraseAt(tokens, at, length)))
    .find((matter) => matter !== undefined);
  if (phrase !== undefined) return new Set([phrase]);
  const forms = language === 'en' ? englishLemmas(text) : (tokens[at]?.forms ?? []);
  return new Set(forms.flatMap((form) => MATTERS.get(form) ?? []));
}

/** Words as the table joins them; "quarter-final" has its hyphen, and Arabic words their article off. */
function phraseAt(tokens: StatementReading['tokens'], at: number, length: number): string {
  const words = tokens.slice(at, at + length).map(({ text }) => text);
  if (words.length < length) return '';
  return words[1] === '-' ? words.join('') : words.join('_');
}

/** Who somebody is says nothing of the matter. */
const TITLES = new Set(
  'president minister king mayor governor army police government company court'
    .split(' ')
    .flatMap((word) => MATTERS.get(word) ?? []),
);

/** How many things two statements of two languages both name, and which share that is of the things of either. */
export function sharedMatters(
  left: StatementReading,
  right: StatementReading,
): { count: number; share: number } {
  const withoutTitles = (reading: StatementReading): Set<number> =>
    new Set([...mattersOf(reading).keys()].filter((matter) => !TITLES.has(matter)));
  const [a, b] = [withoutTitles(left), withoutTitles(right)];
  const count = [...a].filter((matter) => b.has(matter)).length;
  return { count, share: count / Math.max(1, Math.min(a.size, b.size)) };
}

/**
 * Opposite words of news, or one thing of news that one side denies, in two languages; null where there is neither.
 * That both are of one matter is known before.
 */
export function opposeAcrossLanguages(left: StatementReading, right: StatementReading): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  return opposites(a, b) ?? denials(left, right, a, b);
}

function opposites(a: Wording, b: Wording): WordFinding | null {
  const wordsOf = ({ words }: Wording): ContentWord[] =>
    words.filter(({ text, denied }) => !denied && !AMBIGUOUS.has(text));
  for (const one of wordsOf(a)) {
    for (const other of wordsOf(b)) {
      if (!areOppositeInNews(one.text, other.text) || saysBoth(a, one) || saysBoth(b, other)) continue;
      return { relation: 'contradicts', basis: 'antonym', score: 0.65, a: one.text, b: other.text };
    }
  }
  return null;
}

/** "Shares fell, then rose": it is at neither side. */
function saysBoth({ words }: Wording, word: ContentWord): boolean {
  return words.some((other) => areOppositeInNews(word.text, other.text));
}

function denials(
  left: StatementReading,
  right: StatementReading,
  a: Wording,
  b: Wording,
): WordFinding | null {
  if (a.negation.negators.size > 0 === b.negation.negators.size > 0) return null;
  if (sharedMatters(left, right).count < LEAST_FOR_DENIAL) return null;
  const [mine, yours] = [mattersOf(left), mattersOf(right)];
  for (const [matter, words] of mine) {
    const others = yours.get(matter);
    if (others === undefined) continue;
    const one = words[0];
    const other = others[0];
    if (one === undefined || other === undefined) continue;
    if (!isDeniedHere(a, one) && !isDeniedHere(b, other)) continue;
    return { relation: 'contradicts', basis: 'negation', score: 0.65, a: one.text, b: other.text };
  }
  return null;
}

function isDeniedHere({ negation }: Wording, { at, denied }: ContentWord): boolean {
  return denied && [...negation.negators].some((negator) => negator < at && at - negator <= NEAR);
}
