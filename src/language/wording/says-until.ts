import { NO_LONGER, UNTIL } from '../lexicon/exceptions.js';
import { foldedSet } from '../lexicon/folded-set.js';
import type { StatementReading } from '../statement/statement-reading.js';

/** "Until now": it is so still. */
const NOW = foldedSet('now today الآن اليوم اللحظة الساعة');

/** "Before the quake", لم تعد: it was so once. What opens a sentence is قبل in another sense, "accepted". */
export function saysUntil({ tokens }: StatementReading): boolean {
  return tokens.some(
    ({ text }, at) =>
      (at > 1 && UNTIL.has(text) && !NOW.has(tokens[at + 1]?.text ?? '')) ||
      NO_LONGER.has(`${text} ${tokens[at + 1]?.text ?? ''}`),
  );
}
