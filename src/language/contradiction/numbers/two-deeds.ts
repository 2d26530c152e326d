import type { Fact } from '../../statement/fact.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { eachSaysMore } from '../matter/each-says-more.js';
import type { Finding } from './finding.js';
import { isOfAll } from './meant-span.js';

/** A length or a weight is one of a thing, whatever was done to it; people and sums may be many. */
const OF_DEEDS = new Set<Fact['figure']['kind']>(['count', 'money']);

/** Whether a figure is of some to whom one thing was done, while another may have been done to others. */
export function isOfSome(fact: Fact, reading: StatementReading): boolean {
  return OF_DEEDS.has(fact.figure.kind) && !isOfAll(fact, reading);
}

/**
 * "Planted 5,000 trees" and "felled 700 trees": where no table knows what was done to them and each side says something of its
 * own, each may have been done to some.
 */
export function mayBeOfTwoDeeds(
  { relation, outcomes, a, b }: Finding,
  left: StatementReading,
  right: StatementReading,
): boolean {
  const areOfSome = isOfSome(a, left) && isOfSome(b, right);
  return relation === 'contradicts' && outcomes === null && areOfSome && eachSaysMore(left, right);
}
