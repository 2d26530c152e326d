import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import type { EventMatch } from '../matter/same-event.js';
import { compareEventCauses } from './event-causes.js';
import { compareRolesAcross } from './role-answers-across.js';
import { compareRoles } from './role-answers.js';
import { compareSingleAnswersAcross } from './single-answers-across.js';
import { compareSingleAnswers } from './single-answers.js';

type Rule = (left: StatementReading, right: StatementReading, event: EventMatch) => WordFinding | null;

/** Of some questions there is one answer: what caused it, who made it, where it was filmed. */
const RULES: readonly Rule[] = [
  compareSingleAnswers,
  compareSingleAnswersAcross,
  compareEventCauses,
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
