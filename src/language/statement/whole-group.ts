import { foldedSet } from '../lexicon/folded-set.js';
import type { Outcome } from '../lexicon/outcomes.js';
import type { Token } from '../text/tokens.js';
import type { Fact } from './fact.js';

const ALL = foldedSet('all كل جميع كافة');

/** "All 120 passengers", "all passengers": nobody of the group is left for another outcome. */
export function isWholeGroup(fact: Fact, tokens: readonly Token[]): boolean {
  const { figure, negated } = fact;
  if (negated || figure.approximate) return false;
  if (figure.kind === 'share') return figure.low === 1;
  if (figure.kind !== 'count' || figure.low !== figure.high) return false;
  const before = tokens[figure.from - 1];
  // "Not all 120": the negation stands before the word.
  return ALL.has(before?.text ?? '') && tokens[figure.from - 2]?.text !== 'not';
}

/** What a fact about a whole group says of an outcome that excludes its own: none. */
export function noneOf(fact: Fact, outcome: Outcome): Fact {
  return {
    ...fact,
    outcomes: [outcome],
    figure: { ...fact.figure, kind: 'count', unit: 'one', low: 0, high: 0, value: 0, style: 'words' },
  };
}
