import { areDisjoint } from '../../figures/intervals.js';
import { groupPartOf, type GroupPart } from '../../statement/group-parts.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { areOfOneMatter, areOfOneTime, type RestOf } from '../../wording/same-matter.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { areStatedAsFacts } from './value-rules.js';

const NO_WORDS: ReadonlySet<string> = new Set(['only', 'just', 'فقط', 'نسبه', 'بنسبه']);
/** Two written numbers that a reader takes for the same. */
const ALIKE = 0.011;

/** In words for readers. */
const ABOUT = { en: 'how much of the same group is meant', ar: 'نسبة الفئة نفسها' };

/**
 * Two parts of one group of which the same is said: "the vast majority of schools reopened" and "only one in five did".
 * Null where anything else may differ: the group, the place, the time, what is said of it.
 */
export function compareParts(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherEvent(event)) return null;
  const [a, b] = [groupPartOf(left), groupPartOf(right)];
  if (a === null || b === null || !areStatedAsFacts(left, right) || !areOfOneTime(left, right)) return null;
  if (
    !areOfOneMatter(restOf(left, a), restOf(right, b), {
      closeness: 'every word',
      isElsewhere: event.isElsewhere,
    })
  )
    return null;
  if (areDisjoint(a.part, b.part))
    return {
      relation: 'contradicts',
      basis: 'number',
      score: 0.75,
      a: textOf(left.tokens, a),
      b: textOf(right.tokens, b),
      about: ABOUT,
    };
  return areAlike(a, b) ? { relation: 'agrees', basis: 'wording', score: 0.7, a: '', b: '' } : null;
}

function restOf(reading: StatementReading, { taken }: GroupPart): RestOf {
  return { reading, taken, idle: NO_WORDS };
}

function areAlike({ figure: a }: GroupPart, { figure: b }: GroupPart): boolean {
  return a !== null && b !== null && Math.abs(a.low - b.low) <= ALIKE && Math.abs(a.high - b.high) <= ALIKE;
}
