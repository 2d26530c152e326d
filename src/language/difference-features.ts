import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord } from './wording.js';
import { lightStem } from './word-forms.js';
import type { StatementReading } from './statement-reading.js';

/** One feature of a pair: its name, how strong it is, and the words of the pair that it stands for. */
export interface Feature {
  name: string;
  value: number;
  /** Words to show to a reader; empty for features of the whole pair. */
  words: readonly string[];
}

type Add = (name: string, value: number, words?: readonly string[]) => void;

/** Length of the vector of all features. */
const LENGTH = 3;
/** Letters of a piece of a word. */
const PIECES = [3, 4];
/** Words of one side that are paired with those of the other; more would be noise. */
const MOST_CROSSED = 6;

/**
 * What tells two statements of one language apart: words and pieces of words that only one has, pairs of such words,
 * denial, opposites, and how much they share. The same whichever comes first.
 */
export function differenceFeatures(left: StatementReading, right: StatementReading): Feature[] {
  const a = wordingOf(left);
  const b = wordingOf(right);
  const alignment = alignWords(a, b);
  const features: Feature[] = [];
  const add: Add = (name, value, words = []) => {
    features.push({ name, value, words });
  };
  const pairs = alignment.pairs.filter(({ relation }) => relation === 'same');
  const kept = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const onlyA = a.words.filter((word) => !kept.has(word));
  const onlyB = b.words.filter((word) => !kept.has(word));
  const own = [...onlyA, ...onlyB];
  for (const word of own) {
    const stem = stemOf(word);
    add(`w ${stem}`, 0.5, [word.text]);
    for (const piece of pieces(stem)) add(`c ${piece}`, 0.14, [word.text]);
  }
  for (const one of onlyA.slice(0, MOST_CROSSED)) {
    for (const other of onlyB.slice(0, MOST_CROSSED)) {
      const crossed = [stemOf(one), stemOf(other)].sort().join('|');
      add(`x ${crossed}`, 0.7, [one.text, other.text]);
    }
  }
  for (const { a: word } of pairs) add(`= ${stemOf(word)}`, 0.3, []);
  for (const { relation, a: one, b: other } of alignment.pairs) {
    if (relation === 'opposite' || relation === 'exclusive' || relation === 'order' || relation === 'synonym')
      add(`r ${relation}`, 2, [one.text, other.text]);
    if (one.denied !== other.denied) add('r denied', 2, [one.text]);
  }
  const denials = a.negation.negators.size - b.negation.negators.size;
  if (denials !== 0) add(Math.abs(denials) % 2 === 1 ? 'n odd' : 'n even', 2);
  const related = addRoots(onlyA, onlyB, add);
  const shorter = Math.max(1, Math.min(a.words.length, b.words.length));
  const longer = Math.max(1, a.words.length, b.words.length);
  add(`o ${String(Math.round((pairs.length / shorter) * 5))}`, 1);
  add(`l ${String(Math.round((pairs.length / longer) * 5))}`, 1);
  add(`O ${String(Math.round(((pairs.length + related) / shorter) * 5))}`, 1.5);
  add(`L ${String(Math.round(((pairs.length + related) / longer) * 5))}`, 1.5);
  add(`d ${String(Math.min(4, longer - shorter))}`, 0.5);
  add(`u ${String(Math.min(6, alignment.onlyA.length + alignment.onlyB.length))}`, 0.5);
  addNumbers(left, right, add);
  add('bias', 1);
  return toLength(features);
}

/** Long statements have more features, and are no surer for it. */
function toLength(features: readonly Feature[]): Feature[] {
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0));
  return features.map((feature) => ({ ...feature, value: (feature.value * LENGTH) / length }));
}

/** Roots that only one side has, and how many words of different form share one ("rose" and "rise" in Arabic). */
function addRoots(onlyA: readonly ContentWord[], onlyB: readonly ContentWord[], add: Add): number {
  const rootsOf = (words: readonly ContentWord[]): Set<string> =>
    new Set(words.map((word) => rootOf(stemOf(word))));
  const [left, right] = [rootsOf(onlyA), rootsOf(onlyB)];
  for (const word of [...onlyA, ...onlyB]) {
    const root = rootOf(stemOf(word));
    add(`${left.has(root) && right.has(root) ? '=' : 'k'} ${root}`, 0.7, [word.text]);
  }
  return [...left].filter((root) => right.has(root)).length;
}

function addNumbers(left: StatementReading, right: StatementReading, add: Add): void {
  const numbersOf = ({ tokens }: StatementReading): Set<string> =>
    new Set(tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text));
  const a = numbersOf(left);
  const b = numbersOf(right);
  if (a.size === 0 && b.size === 0) return;
  const shared = [...a].filter((number) => b.has(number)).length;
  add(
    a.size === 0 || b.size === 0
      ? '# one side'
      : shared === Math.max(a.size, b.size)
        ? '# same'
        : shared > 0
          ? '# some'
          : '# other',
    1,
  );
}

function stemOf(word: ContentWord): string {
  return lightStem(word.text);
}

function pieces(stem: string): string[] {
  const framed = `^${stem}$`;
  return PIECES.flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, at) => framed.slice(at, at + size)),
  );
}

/** The letters that Arabic words of one root share, roughly: what forms and weak letters add is taken off. */
function rootOf(stem: string): string {
  if (stem < '\u0600') return stem.slice(0, 5);
  let root = stem.replace(/^(?:ال|است|مست|يست|تست)(?=.{3})/u, '').replace(/^[ايتنمس](?=.{3})/u, '');
  root = root.replace(/(?<=.)[اويى](?=.)/gu, '').replace(/[هةاويىء]$/u, '');
  if (root.length > 3) root = root.replace(/^(.)[تط](?=.{2})/u, '$1');
  return root.length < 2 ? stem : root.slice(0, 4);
}
