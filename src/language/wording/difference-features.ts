import type { StatementReading } from '../statement/statement-reading.js';
import { rootOf } from '../text/word-root.js';
import { lightStem } from '../text/word-forms.js';
import { sidesOf } from '../text/word-relations.js';
import { alignWords, type WordPair } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** One feature of a pair: its name, how strong it is, and the words of the pair that it stands for. */
export interface Feature {
  name: string;
  value: number;
  /** Words to show to a reader; empty for features of the whole pair. */
  words: readonly string[];
}

type Add = (name: string, value: number, words?: readonly string[]) => void;

/** Length of the vector of all features. */
const LENGTH = 4;

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
  }
  for (const { a: word } of pairs) add(`= ${stemOf(word)}`, 0.3, []);
  for (const { relation, a: one, b: other } of alignment.pairs) {
    if (relation === 'opposite' && one.denied !== other.denied) add('r undone', 2, [one.text, other.text]);
    else if (
      relation === 'opposite' ||
      relation === 'exclusive' ||
      relation === 'order' ||
      relation === 'synonym'
    )
      add(`r ${relation}`, 2, [one.text, other.text]);
    if (one.denied !== other.denied && relation !== 'opposite') add('r denied', 2, [one.text]);
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
  addDenials(a, b, add);
  addOutcomes(left, right, add);
  addSides(onlyA, onlyB, add);
  addBeside(a, b, add);
  addPlaces(a, b, pairs, onlyA, onlyB, add);
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

/** Which words deny on one side alone. */
function addDenials(a: Wording, b: Wording, add: Add): void {
  const negatorsOf = ({ negation }: Wording): Set<string> => new Set(negation.words);
  const [left, right] = [negatorsOf(a), negatorsOf(b)];
  for (const word of left) if (!right.has(word)) add(`N ${word}`, 1, [word]);
  for (const word of right) if (!left.has(word)) add(`N ${word}`, 1, [word]);
}

/** Outcomes that both name, that exclude each other, or that one names alone. */
function addOutcomes(left: StatementReading, right: StatementReading, add: Add): void {
  const polesOf = ({ outcomes }: StatementReading): Set<string> =>
    new Set(
      outcomes.flatMap((mention) =>
        mention.outcomes.map(({ family, pole }) => `${family}:${pole}${mention.negated ? ' not' : ''}`),
      ),
    );
  const [one, other] = [polesOf(left), polesOf(right)];
  const familiesOf = (poles: Set<string>): Set<string> =>
    new Set([...poles].map((pole) => pole.split(':')[0] ?? ''));
  const [mine, yours] = [familiesOf(one), familiesOf(other)];
  for (const pole of one) if (other.has(pole)) add('F same', 1);
  for (const pole of [...one, ...other])
    if (one.has(pole) !== other.has(pole)) {
      const family = pole.split(':')[0] ?? '';
      add(mine.has(family) && yours.has(family) ? 'F other' : `F ${pole}`, 0.7);
    }
}

/** Sides of rows of opposites: "rose" and "gained" are on one, "rose" and "lost" on two. */
function addSides(onlyA: readonly ContentWord[], onlyB: readonly ContentWord[], add: Add): void {
  const of = (words: readonly ContentWord[]): Set<string> => new Set(words.flatMap(sidesOfWord));
  const [one, other] = [of(onlyA), of(onlyB)];
  for (const side of one) if (other.has(side)) add('G same', 1);
  for (const side of [...one, ...other])
    if (one.has(side) !== other.has(side)) {
      const against = otherSide(side);
      const isOpposed = one.has(side) ? other.has(against) : one.has(against);
      add(isOpposed ? `G ${side.replace('-', '')}` : `g ${side}`, 0.7);
    }
}

/** What is denied is on the other side: "did not rise" is nearer to "fell" than to "rose". */
function sidesOfWord({ text, denied }: ContentWord): readonly string[] {
  const sides = sidesOf(text);
  return denied ? sides.map(otherSide) : sides;
}

function otherSide(side: string): string {
  return side.endsWith('-') ? side.slice(0, -1) : `${side}-`;
}

/** What is said beside a word that both have: "oil rises while the dollar falls" and the reverse have the same words. */
function addBeside(a: Wording, b: Wording, add: Add): void {
  const [one, other] = [sidesBeside(a), sidesBeside(b)];
  for (const [stem, mine] of one) {
    const yours = other.get(stem);
    if (yours === undefined) continue;
    const opposed = [...mine].some(
      (side) => yours.has(otherSide(side)) && !mine.has(otherSide(side)) && !yours.has(side),
    );
    if (opposed) add('B opposed', 1);
    else if ([...mine].some((side) => yours.has(side))) add('B same', 1);
  }
}

function sidesBeside({ words }: Wording): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  words.forEach((word, index) => {
    const sides = sidesOfWord(word);
    if (sides.length === 0) return;
    for (const at of [index - 1, index + 1, index + 2]) {
      const near = words[at];
      if (near === undefined || sidesOf(near.text).length > 0) continue;
      const stem = stemOf(near);
      table.set(stem, new Set([...(table.get(stem) ?? []), ...sides]));
    }
  });
  return table;
}

/** How the words stand: one replaced where all around it stays, or all of them moved about as one rewords a sentence. */
function addPlaces(
  a: Wording,
  b: Wording,
  pairs: readonly WordPair[],
  onlyA: readonly ContentWord[],
  onlyB: readonly ContentWord[],
  add: Add,
): void {
  const partner = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const placeA = new Map(a.words.map((word, index) => [word, index]));
  const placeB = new Map(b.words.map((word, index) => [word, index]));
  const isAfter = (one: ContentWord | undefined, other: ContentWord | undefined): boolean =>
    one === undefined ? other === undefined : other !== undefined && partner.get(one) === other;
  let replaced = 0;
  for (const one of onlyA) {
    const i = placeA.get(one) ?? 0;
    for (const other of onlyB) {
      const j = placeB.get(other) ?? 0;
      const before = isAfter(a.words[i - 1], b.words[j - 1]);
      const after = isAfter(a.words[i + 1], b.words[j + 1]);
      if (!before || !after) continue;
      replaced += 1;
      add(`y ${[shapeOf(one.text), shapeOf(other.text)].sort().join('')}`, 1);
      add(`z ${String(Math.round(likeness(one.text, other.text) * 4))}`, 1);
    }
  }
  add(`s ${String(Math.min(3, replaced))}`, 1.5);
  const isAll = replaced > 0 && replaced === Math.max(onlyA.length, onlyB.length);
  if (isAll) add(`S ${String(Math.min(3, replaced))}`, 2);
  const order = shareInOrder(pairs);
  if (order !== null) add(`v ${String(Math.round(order * 4))}`, 1);
  const [first, opening] = [a.words[0], b.words[0]];
  const isSameStart = first !== undefined && opening !== undefined && partner.get(first) === opening;
  add(isSameStart ? 'f same' : 'f other', 0.7);
}

/** Of all two words that both have, the share that stands in one order; null for fewer than two. */
function shareInOrder(pairs: readonly WordPair[]): number | null {
  let kept = 0;
  let all = 0;
  pairs.forEach((one, index) => {
    for (const other of pairs.slice(index + 1)) {
      all += 1;
      if (one.a.at < other.a.at === one.b.at < other.b.at) kept += 1;
    }
  });
  return all === 0 ? null : kept / all;
}

/** What an Arabic word looks like from outside: with the article, a verb, a feminine, something else. */
function shapeOf(word: string): string {
  return /^[وفبلك]?ال/u.test(word) ? 'd' : /^[يتن]/u.test(word) ? 'v' : /[هة]$/u.test(word) ? 'f' : 'n';
}

/** Share of letter pairs that two words have in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

function letterPairs(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
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
