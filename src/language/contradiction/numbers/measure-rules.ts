import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { commonShare, WORTH_READING } from '../../wording/common-share.js';
import { compareOnceDates } from '../dates/once-dates.js';
import { type EventMatch } from '../matter/same-event.js';
import { compareChanges } from './change-rules.js';
import type { Finding } from './finding.js';
import { compareParts } from './part-rules.js';
import { compareRanks } from './rank-rules.js';
import { compareScores } from './score-rules.js';
import { compareValues } from './value-rules.js';

/** Numbers, parts, changes, scores, places in an order and dates of one thing in other words. */
export function compareMeasures(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  findings: readonly Finding[],
): WordFinding | null {
  if (left.language === right.language && commonShare(left, right) < WORTH_READING) return null;
  const dated = compareOnceDates(left, right, event);
  if (dated !== null) return dated;
  // A later, higher number has been read as that already.
  const isToldApart = findings.some(({ basis }) => TOLD_APART.has(basis));
  return (
    compareRanks(left, right, event) ??
    compareValues(left, right, event, isToldApart) ??
    compareParts(left, right, event) ??
    compareChanges(left, right, event) ??
    compareScores(left, right, event)
  );
}

/** Why figures can both hold, whatever the words around them. */
const TOLD_APART = new Set(['cumulative', 'time', 'modality']);
