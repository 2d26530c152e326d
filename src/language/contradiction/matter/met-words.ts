import type { StatementReading } from '../../statement/statement-reading.js';
import type { Met } from '../../wording/met.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf } from '../../wording/wording.js';
import { isSaidAcross } from './said-across.js';

/**
 * The words of either of two statements that the other has, too, or has another in the place of.
 *
 * @param compared folded words that were found to stand against each other
 */
export function metWords(
  left: StatementReading,
  right: StatementReading,
  compared: ReadonlySet<string> = new Set(),
): readonly [Met, Met] {
  if (left.language !== right.language)
    return [saidAcross(left, right, compared), saidAcross(right, left, compared)];
  const pairs = alignWords(wordingOf(left), wordingOf(right)).pairs.filter(
    ({ relation }) => relation !== 'sibling',
  );
  const opposed = pairs.filter(({ relation }) => relation === 'opposite' || relation === 'exclusive');
  const there = new Map(pairs.map(({ a, b }) => [a.at, b.at] as const));
  const back = new Map(pairs.map(({ a, b }) => [b.at, a.at] as const));
  return [
    {
      reading: left,
      shared: new Set(there.keys()),
      partners: there,
      against: new Set(opposed.map(({ a }) => a.at)),
      compared,
    },
    {
      reading: right,
      shared: new Set(back.keys()),
      partners: back,
      against: new Set(opposed.map(({ b }) => b.at)),
      compared,
    },
  ];
}

function saidAcross(reading: StatementReading, other: StatementReading, compared: ReadonlySet<string>): Met {
  const words = wordingOf(reading).words.filter((word) => isSaidAcross(reading, word, other));
  return {
    reading,
    shared: new Set(words.map(({ at }) => at)),
    partners: new Map(),
    against: new Set(),
    compared,
  };
}
