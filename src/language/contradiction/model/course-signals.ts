import { OPPOSITE_WAYS } from '../../lexicon/courses.js';
import { SCOPE_FAMILIES } from '../../lexicon/scope-marks.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { courseOf, wordsBeside, type Course } from '../../wording/courses.js';
import { areOfOtherCourses } from '../../wording/other-courses.js';
import { meantAlike, type MeantAlike, type MeantPair } from '../../wording/meant-alike.js';
import { relateMarks } from '../../wording/scope-marks.js';
import { areOfOtherMeasures, areOfOtherPeriods } from '../../wording/trend-rule.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';
import {
  differIn,
  flag,
  matterSignals,
  opposedWords,
  withoutTaken,
  withoutTellers,
  type Limits,
  type Signals,
  type Taken,
} from './matter-signals.js';

/** Opposite ways are rarer than two numbers, so that less needs to be common. */
const LIMITS: Limits = { units: 2, within: [0.5, 0.4], across: [0.4, 0.3], alone: 5 };

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
  if (SCOPE_FAMILIES.some((family) => relateMarks(left, right, family) === 'apart')) return null;
  // Twelve companies' exports rose, and eight companies' fell.
  if ((countsSome(left) && countsSome(right)) || areOfOtherCourses(left, right)) return null;
  const taken: Taken = [a.taken, b.taken];
  const matter = matterSignals(left, right, event, taken, LIMITS);
  if (matter === null) return null;
  const alike = withoutTellers(left, right, withoutTaken(meantAlike(left, right), taken));
  const { pairs, onlyLeft, onlyRight } = alike;
  // Imports rose and exports fell, or oil exports and non-oil exports.
  if (opposedWords(onlyLeft, onlyRight) !== null || pairs.some(isOfReverse)) return null;
  // Phosphate exports, and صادرات الطماطم.
  if (left.language !== right.language && onlyLeft.length === 1 && onlyRight.length === 1) return null;
  if (left.language === right.language) {
    const alignment = alignWords(wordingOf(left), wordingOf(right));
    if (areOfOtherPeriods(alignment) || areOfOtherMeasures(alignment)) return null;
  }
  return {
    a,
    b,
    signals: {
      ...matter,
      // Who says that it fell often names the year before, and the other does not.
      'times in part': 0,
      'course of times in part': matter['times in part'] ?? 0,
      course: 1,
      'beside met': flag(isBesideMet(wordsBeside(left, a), wordsBeside(right, b), alike)),
      'same but for a word': flag(differIn(alike, 1)),
      'same but for two': flag(differIn(alike, 2)),
    },
  };
}

function isOfReverse({ a, b }: MeantPair): boolean {
  return a.denied !== b.denied;
}

function countsSome({ facts }: StatementReading): boolean {
  return facts.some(({ figure }) => figure.kind === 'count');
}

function isBesideMet(
  mine: readonly ContentWord[],
  yours: readonly ContentWord[],
  { pairs }: MeantAlike,
): boolean {
  return pairs.some(({ a, b }) => mine.includes(a) && yours.includes(b));
}
