import { NO_LONGER, UNTIL } from '../lexicon/exceptions.js';
import type { StatementReading } from '../statement/statement-reading.js';

/** "Before the quake", لم تعد: it was so once. What opens a sentence is قبل in another sense, "accepted". */
export function saysUntil({ tokens }: StatementReading): boolean {
  return tokens.some(
    ({ text }, at) => (at > 1 && UNTIL.has(text)) || NO_LONGER.has(`${text} ${tokens[at + 1]?.text ?? ''}`),
  );
}
