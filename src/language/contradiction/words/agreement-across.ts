import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isUncertain } from '../../wording/left-open.js';
import { sharedMatters } from '../../wording/matters-across.js';
import { goOppositeWays } from '../../wording/opposite-cases.js';
import { wordingOf } from '../../wording/wording.js';
import { areSaidAcross } from '../matter/said-across.js';
import type { EventMatch } from '../matter/same-event.js';

/** Names and things in common that make it one matter; of longer statements one fewer. */
const LEAST_SHARED = 3;

/**
 * Whether two statements of two languages say the same: every word of either is a name or a thing of news that the other
 * has, too, the names stand in one order, and both deny or neither does.
 */
export function agreeAcrossLanguages(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language || event.verdict !== 'same') return null;
  if (left.facts.length > 0 || right.facts.length > 0 || event.overlap !== 1) return null;
  const { count } = sharedMatters(left, right);
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const isLong = Math.min(a.words.length, b.words.length) >= LEAST_SHARED;
  if (count === 0 || event.shared < (isLong ? 2 : LEAST_SHARED) || event.shared === count) return null;
  if (isUncertain(left) || isUncertain(right)) return null;
  if (a.negation.negators.size !== b.negation.negators.size) return null;
  if (goOppositeWays(a, b) || !areSaidAcross(left, right)) return null;
  return { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' };
}
