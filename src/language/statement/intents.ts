import { INTENTS } from '../lexicon/intents.js';
import { textOf } from '../text/token-runs.js';
import type { StatementReading } from './statement-reading.js';

/** Words that are looked at. */
const MOST_WORDS = 60;

const known = new WeakMap<StatementReading, boolean>();

/** Whether a statement says what is planned, ordered, asked for or threatened, and not that it was done. */
export function isIntended(reading: StatementReading): boolean {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const joined = textOf(reading.tokens, { from: 0, to: MOST_WORDS });
  const found = INTENTS.some((pattern) => pattern.test(joined));
  known.set(reading, found);
  return found;
}
