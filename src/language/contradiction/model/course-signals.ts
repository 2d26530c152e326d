import { OPPOSITE_WAYS } from '../../lexicon/courses.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { courseOf, type Course } from '../../wording/courses.js';
import { meantAlike } from '../../wording/meant-alike.js';
import { areOfOtherMeasures, areOfOtherPeriods } from '../../wording/trend-rule.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';
import {
  differIn,
  flag,
  matterSignals,
  opposedWords,
  withoutTaken,
  type Signals,
  type Taken,
} from './matter-signals.js';

/** Names and things that both must have, a common time among them: opposite ways are rarer than two numbers. */
const LEAST_UNITS = 2;

/** Words beyond which more of them say nothing more. */
const MANY = 4;

/** Two opposite ways that one thing is said to have gone, with what speaks for its being one thing and against that. */
export interface CoursesAgainst {
  a: Course;
  b: Course;
  signals: Signals;
}

/** The opposite ways of two statements; null where there are none, or where too little is common. Symmetric. */
export function coursesAgainst(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): CoursesAgainst | null {
  const [a, b] = [courseOf(left), courseOf(right)];
  if (a === null || b === null || b.way !== OPPOSITE_WAYS[a.way]) return null;
  const taken: Taken = [a.taken, b.taken];
  const matter = matterSignals(left, right, event, taken, LEAST_UNITS);
  if (matter === null) return null;
  const alike = withoutTaken(meantAlike(left, right), taken);
  const { onlyLeft, onlyRight } = alike;
  // Imports rose and exports fell.
  if (opposedWords(onlyLeft, onlyRight) !== null) return null;
  const counts = [onlyLeft.length, onlyRight.length].map((count) => Math.min(count, MANY) / MANY);
  const signals: Record<string, number> = {
    ...matter,
    'left over': Math.max(...counts),
    'left over, both': Math.min(...counts),
    'same but for a word': flag(differIn(alike, 1)),
    'same but for two': flag(differIn(alike, 2)),
  };
  if (left.language === right.language) {
    const alignment = alignWords(wordingOf(left), wordingOf(right));
    signals['other periods'] = flag(areOfOtherPeriods(alignment));
    signals['other measures'] = flag(areOfOtherMeasures(alignment));
  }
  return { a, b, signals };
}
