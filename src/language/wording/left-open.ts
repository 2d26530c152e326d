import type { StatementReading } from '../statement/statement-reading.js';
import { isHearsay } from './alleged-conflicts.js';
import { isAsserted } from './asserted.js';
import { wordingOf } from './wording.js';

/** Whether a statement leaves open what it is asked for: it is not certain, denies something, or tells what a picture shows. */
export function isLeftOpen(reading: StatementReading): boolean {
  const { isPicture, negation } = wordingOf(reading);
  return !isAsserted(reading) || isPicture || negation.negators.size > 0;
}

/** Whether it does so in any other way than by one denial: something is no longer so, either may be, or something is excepted. */
export function isUncertain(reading: StatementReading): boolean {
  const { isPicture, isNoLonger, negation, hasBy, choices } = wordingOf(reading);
  const isOpen = isPicture || isNoLonger || hasBy || choices.length > 0;
  return (
    !isAsserted(reading) || isHearsay(reading) || isOpen || negation.negators.size > 1 || negation.excepts
  );
}
