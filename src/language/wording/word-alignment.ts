import { quantifierStep } from '../figures/quantifier-words.js';
import { relateWords, type WordRelation } from '../text/word-relations.js';
import { isInOppositeCase } from './opposite-cases.js';
import type { ContentWord, Wording } from './wording.js';

/** Two words of two statements that stand for each other, and how. */
export interface WordPair {
  a: ContentWord;
  b: ContentWord;
  relation: WordRelation | 'order';
}

export interface Alignment {
  pairs: readonly WordPair[];
  onlyA: readonly ContentWord[];
  onlyB: readonly ContentWord[];
}

/** Relations in the order in which they claim words: what is the same is never spent on a likeness. */
const PASSES: readonly (readonly WordRelation[])[] = [
  ['same'],
  ['synonym'],
  ['broader', 'narrower'],
  ['opposite', 'exclusive'],
  ['sibling'],
];
/** Words of these relations stand for each other only in the same place of the sentence. */
const IN_PLACE = new Set<WordRelation>(['opposite', 'exclusive', 'sibling']);

/** Of each wording the last one that it was aligned with: in one comparison most rules ask for the same two. */
const known = new WeakMap<Wording, { right: Wording; alignment: Alignment }>();

/** Pairs the words of two statements, greedily: the nearest of the closest relation first. */
export function alignWords(left: Wording, right: Wording): Alignment {
  const seen = known.get(left);
  if (seen?.right === right) return seen.alignment;
  const alignment = pairWords(left, right);
  known.set(left, { right, alignment });
  return alignment;
}

function pairWords(left: Wording, right: Wording): Alignment {
  const a = left.words;
  const b = right.words;
  const partnerOfA = new Array<number>(a.length).fill(-1);
  const partnerOfB = new Array<number>(b.length).fill(-1);
  const relations = a.map((one) =>
    b.map((other) => (isInOppositeCase(one, left, other, right) ? null : relationOf(one, other))),
  );
  const pairs: WordPair[] = [];
  const isNear = (i: number, j: number): boolean =>
    (i > 0 && partnerOfA[i - 1] === j - 1 && j > 0) ||
    (partnerOfA[i + 1] === j + 1 && i + 1 < a.length) ||
    (i === 0 && j === 0) ||
    (i === a.length - 1 && j === b.length - 1);
  const scale = (at: number, length: number): number => (length <= 1 ? 0 : at / (length - 1));
  for (const pass of PASSES) {
    const options: { i: number; j: number; relation: WordRelation; cost: number }[] = [];
    relations.forEach((row, i) => {
      row.forEach((relation, j) => {
        if (relation === null || !pass.includes(relation)) return;
        const near = isNear(i, j) ? 0 : 1;
        options.push({ i, j, relation, cost: near + Math.abs(scale(i, a.length) - scale(j, b.length)) });
      });
    });
    // Equal costs are settled by place, so that it does not matter which statement comes first.
    options.sort((one, other) => one.cost - other.cost || one.i + one.j - other.i - other.j);
    for (const { i, j, relation } of options) {
      const one = a[i];
      const other = b[j];
      if (partnerOfA[i] !== -1 || partnerOfB[j] !== -1 || one === undefined || other === undefined) continue;
      if (IN_PLACE.has(relation) && !isNear(i, j)) continue;
      partnerOfA[i] = j;
      partnerOfB[j] = i;
      pairs.push({ a: one, b: other, relation: areRanks(one, other) ? 'order' : relation });
    }
  }
  return {
    pairs,
    onlyA: a.filter((_, index) => partnerOfA[index] === -1),
    onlyB: b.filter((_, index) => partnerOfB[index] === -1),
  };
}

function areRanks(a: ContentWord, b: ContentWord): boolean {
  return a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
}

function relationOf(a: ContentWord, b: ContentWord): WordRelation | null {
  if (a.ordinal !== null && b.ordinal !== null) {
    if (a.ordinal === b.ordinal) return 'same';
    return a.isOneOfMany || b.isOneOfMany ? null : 'exclusive';
  }
  if (a.text >= '\u0600' !== b.text >= '\u0600') return null;
  // "Everyone" and "someone": of how many it is said is compared by itself.
  if (a.text !== b.text && quantifierStep(a.text) !== null && quantifierStep(b.text) !== null)
    return 'synonym';
  return relateWords(a.text, b.text);
}
