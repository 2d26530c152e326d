import type { StatementReading } from '../statement/statement-reading.js';

/** Share of the shorter text's words that both have, below which nothing is looked for in words. */
export const WORTH_READING = 0.2;

/** Share of the shorter text's words that both have, from 0 to 1. */
export function commonShare(left: StatementReading, right: StatementReading): number {
  const a = left.context.allWords;
  const b = right.context.allWords;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
