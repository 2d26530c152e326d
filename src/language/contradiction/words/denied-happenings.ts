import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isHearsay } from '../../wording/alleged-conflicts.js';
import { saysInOtherWords } from '../../wording/same-in-other-words.js';
import { isCovered, unitsOf, type Unit } from '../../wording/word-units.js';
import { wordingOf } from '../../wording/wording.js';

/**
 * A happening that one statement denies and the other tells in another form: «لم يمت المطرب» and «وفاة المطرب», "was not
 * sold" and "the sale of". Null where the denial is not of the happening, or the rest is not the same.
 */
export function compareDeniedHappenings(left: StatementReading, right: StatementReading): WordFinding | null {
  if (isHearsay(left) || isHearsay(right)) return null;
  return denies(left, right, false) ?? denies(right, left, true);
}

function denies(denied: StatementReading, affirmed: StatementReading, isTurned: boolean): WordFinding | null {
  const { negation } = wordingOf(denied);
  if (negation.negators.size !== 1) return null;
  const happens = (unit: Unit): boolean => unit.happenings.length > 0;
  const mine = unitsOf(denied).find((unit) => happens(unit) && negation.denied[unit.from] === 1);
  const yours = unitsOf(affirmed).find(
    (unit) => happens(unit) && mine !== undefined && isCovered(unit, mine),
  );
  if (mine === undefined || yours === undefined || !saysInOtherWords(denied, affirmed, 'denied')) return null;
  const [a, b] = isTurned ? [yours, mine] : [mine, yours];
  return { relation: 'contradicts', basis: 'negation', score: 0.7, a: a.text, b: b.text };
}
