import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isAsserted } from '../../wording/asserted.js';
import { areOfOtherCourses } from '../../wording/other-courses.js';
import { hasOtherSubject } from '../../wording/other-subject.js';
import { relateMarks } from '../../wording/scope-marks.js';
import { deniesOnlyBeside } from './denied-beside.js';
import { isDatedForSome } from './limited-dates.js';
import { metWords } from '../matter/met-words.js';
import type { Finding } from '../numbers/finding.js';

/** What two rates may be taken for: sums of nothing named, or what rose and fell. */
const OF_AMOUNTS = new Set<(Finding | WordFinding)['basis']>(['amount', 'antonym']);

/** What went up and what went down, by its words or by its state. */
const OF_WAYS = new Set<(Finding | WordFinding)['basis']>(['antonym', 'exclusive_outcome']);

/**
 * Why two statements can both be true, whichever rule found them against each other; null where nothing says so. Who asks or
 * only tells what others allege says nothing that another could contradict, and what is said of somebody's father is not said
 * of him, nor is a deed denied with its reason; and so much a month is not set against so much a year.
 */
export function whyBothMayHold(
  found: Finding | WordFinding,
  left: StatementReading,
  right: StatementReading,
): 'modality' | 'event' | null {
  if (isAsserted(left) !== isAsserted(right)) return 'modality';
  const compared = [found.a, found.b].flatMap((said) => (typeof said === 'string' ? said.split(' ') : []));
  const [one, other] = metWords(left, right, new Set(compared));
  if (hasOtherSubject(one, other)) return 'event';
  if (OF_AMOUNTS.has(found.basis) && relateMarks(left, right, 'rate') === 'apart') return 'event';
  if (OF_WAYS.has(found.basis) && areOfOtherCourses(left, right)) return 'event';
  if (found.basis === 'date' && isDatedForSome(left, right)) return 'event';
  return !('outcomes' in found) && deniesOnlyBeside(found, left, right) ? 'event' : null;
}
