import { bm25 } from './bm25.js';
import type { Corpus } from './corpus.js';
import type { ReadClaim } from './read-claim.js';
import type { Term } from './terms.js';

/** A text of which somebody asks whether it is a claim that is known. */
export interface Question {
  terms: readonly Term[];
  /** By stem, how telling it is. */
  rarities: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
}

export function askQuestion(terms: readonly Term[], corpus: Corpus): Question {
  const rarities = new Map<string, number>();
  for (const { stem } of terms) if (!rarities.has(stem)) rarities.set(stem, corpus.rarityOf(stem));
  return { terms, rarities, pairs: new Set(pairsOf(terms)), pieces: piecesOf(terms) };
}

/** What speaks for a claim saying what the question says, or against it; each about between 0 and 1, so that weights compare. */
export const FEATURES = [
  'bm25',
  'textCoverage',
  'titleCoverage',
  'questionCoverage',
  'numbersMissing',
  'namesShared',
  'pairsOfTitle',
  'pieces',
  'piecesAlike',
  'rarest',
  'shared',
  'order',
] as const;

/** How telling a word is that stands once in ten thousand claims. Among a few claims none is known to be that rare. */
const VERY_RARE = 9_900;

/** The values of `FEATURES` for one claim, in their order. */
export function featuresOf(question: Question, claim: ReadClaim, corpus: Corpus): number[] {
  const [text = [], title = []] = claim.fields;
  const heading = title.length > 0 ? title : text;
  const { rarities } = question;
  const common = [...rarities].filter(([stem]) => claim.counts.has(stem)).map(([, weight]) => weight);
  const numbers = stemsOf(text, 'number');
  const names = new Set([...stemsOf(text, 'name'), ...stemsOf(title, 'name')]);
  const pieces = piecesOf(text);
  const piecesShared = [...pieces].filter((piece) => question.pieces.has(piece)).length;
  const stems = text.map(({ stem }) => stem);
  return [
    bm25(rarities, claim, corpus.averageLengths) / 100,
    coverage(stems, rarities, corpus),
    coverage(
      heading.map(({ stem }) => stem),
      rarities,
      corpus,
    ),
    sum(common) / Math.max(1, sum([...rarities.values()])),
    Math.min(1, [...numbers].filter((stem) => !rarities.has(stem)).length / 2),
    coverage(names, rarities, corpus),
    pairCoverage(heading, question),
    piecesShared / Math.max(1, pieces.size),
    (2 * piecesShared) / Math.max(1, pieces.size + question.pieces.size),
    Math.min(1, Math.max(0, ...common) / VERY_RARE),
    Math.min(1, common.length / 12),
    longestInOrder(stems, question) / Math.max(1, stems.length),
  ];
}

/** How much of their letters two texts have in common, from 0 to 1. */
export function likeness(a: readonly Term[], b: readonly Term[]): number {
  const [one, other] = [piecesOf(a), piecesOf(b)];
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

const PIECE = 4;

/** Runs of four letters: words that are inflected or spelled otherwise still share most of them. */
function piecesOf(terms: readonly Term[]): Set<string> {
  const pieces = new Set<string>();
  for (const { word } of terms) {
    const framed = ` ${word} `;
    if (framed.length <= PIECE) pieces.add(framed);
    for (let at = 0; at + PIECE <= framed.length; at += 1) pieces.add(framed.slice(at, at + PIECE));
  }
  return pieces;
}

function stemsOf(terms: readonly Term[], kind: Term['kind']): Set<string> {
  return new Set(terms.filter((term) => term.kind === kind).map(({ stem }) => stem));
}

/** Share of a claim's words that the question has, each weighed by how telling it is. */
function coverage(stems: Iterable<string>, rarities: ReadonlyMap<string, number>, corpus: Corpus): number {
  let all = 0;
  let found = 0;
  for (const stem of new Set(stems)) {
    const shared = rarities.get(stem);
    all += shared ?? corpus.rarityOf(stem);
    found += shared ?? 0;
  }
  return all === 0 ? 0 : found / all;
}

function pairsOf(terms: readonly Term[]): string[] {
  return terms.slice(1).map((term, index) => `${terms[index]?.stem ?? ''} ${term.stem}`);
}

function pairCoverage(terms: readonly Term[], question: Question): number {
  const pairs = pairsOf(terms);
  return pairs.filter((pair) => question.pairs.has(pair)).length / Math.max(1, pairs.length);
}

/** Length of the longest run of words, not necessarily adjacent, that both have in the same order. */
function longestInOrder(stems: readonly string[], question: Question): number {
  const row = new Uint16Array(stems.length + 1);
  for (const { stem } of question.terms) {
    let diagonal = 0;
    for (let at = 1; at <= stems.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] = stems[at - 1] === stem ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[stems.length] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
