import { isCounted, type Figure } from '../../figures/figure.js';
import { areDisjoint } from '../../figures/intervals.js';
import { asWritten } from '../../statement/figure-frames.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { isUncertain } from '../../wording/left-open.js';
import { wordingOf } from '../../wording/wording.js';
import { areSaidAcross } from '../matter/said-across.js';
import type { EventMatch } from '../matter/same-event.js';

/**
 * Two statements of two languages that say the same but for one number: of a strength, an age, a price, a term. Every other
 * word of either must be known to be said by the other. Null where one has several numbers, or where they fit.
 */
export function compareNumbersAcross(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language || event.verdict !== 'same') return null;
  const [one, other] = [loneFigure(left), loneFigure(right)];
  if (one === null || other === null || one.kind !== other.kind || one.unit !== other.unit) return null;
  if (one.approximate || other.approximate) return null;
  if (!areDisjoint(asWritten(one, other), asWritten(other, one))) return null;
  if (isUncertain(left) || isUncertain(right)) return null;
  if (wordingOf(left).negation.negators.size + wordingOf(right).negation.negators.size > 0) return null;
  if (!areSaidAcross(left, right)) return null;
  return {
    relation: 'contradicts',
    basis: 'number',
    score: 0.65,
    a: textOf(left.tokens, one),
    b: textOf(right.tokens, other),
    figures: [one, other],
  };
}

function loneFigure({ figures }: StatementReading): Figure | null {
  const counted = figures.filter(isCounted);
  return counted.length === 1 ? (counted[0] ?? null) : null;
}
