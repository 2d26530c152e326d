import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { compareCauses } from './cause-rule.js';
import { compareRolesAcross } from './role-answers-across.js';
import { compareRoles } from './role-answers.js';
import type { EventMatch } from './same-event.js';
import { compareSlotsAcross } from './single-answers-across.js';
import { compareSlots } from './single-answers.js';
import { compareHolders } from './superlative-holders.js';

type Rule = (left: StatementReading, right: StatementReading, event: EventMatch) => WordFinding | null;

/** Of some questions there is one answer: what caused it, who made it, where it was filmed, which is the tallest. */
const RULES: readonly Rule[] = [
  compareSlots,
  compareSlotsAcross,
  compareHolders,
  compareCauses,
  compareRoles,
  compareRolesAcross,
];

/** Two answers to one of these questions about one thing; null where there are none. */
export function compareAnswers(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  for (const rule of RULES) {
    const found = rule(left, right, event);
    if (found !== null) return found;
  }
  return null;
}
