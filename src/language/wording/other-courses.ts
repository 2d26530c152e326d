import { foldedSet } from '../lexicon/folded-set.js';
import { MONTHS } from '../lexicon/calendar.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { indexesOf } from '../text/token-runs.js';
import { withoutProclitics } from '../text/word-forms.js';
import { courseOf, wordsBeside } from './courses.js';
import { meantAlike, tellingWords, type MeantAlike } from './meant-alike.js';
import { relateMarks, scopeMarksOf } from './scope-marks.js';
import type { ContentWord } from './wording.js';

/** Families of words by which what rose and what fell may be two. */
const OF_OTHERS = ['sex', 'age', 'area', 'session', 'measure', 'flow', 'base'];

/** And of whom only one of them speaks: what rose among the young may have fallen among all. */
const OF_SOME = ['sex', 'age'];

/**
 * Whether two statements of which way something went may both be true: of women and of men or of all, how many and for how much, against
 * the month before and the year before, early and at the close, of the pound in dollars and of the dollar in pounds.
 */
export function areOfOtherCourses(left: StatementReading, right: StatementReading): boolean {
  if (courseOf(left) === null || courseOf(right) === null) return false;
  return (
    OF_OTHERS.some((family) => relateMarks(left, right, family) === 'apart') ||
    OF_SOME.some((family) => relateMarks(left, right, family) === 'one') ||
    areComparedWithOthers(left, right) ||
    areMeasuredByOthers(left, right)
  );
}

/** What stands before the time with which something is compared. */
const COMPARING = foldedSet('than compared مقارنة قياسا مما ممن');
/** It stands before much else: "from Heathrow in May". */
const FROM = foldedSet('from on عن');
const TIME_REACH = 6;
const NEAR = 2;

/** Years and months with which a statement compares. */
function comparedTimes({ tokens }: StatementReading): { years: ReadonlySet<string>; hasMonth: boolean } {
  const behind = tokens.flatMap(({ text }, at) => {
    const forms = withoutProclitics(text);
    const reach = forms.some((form) => COMPARING.has(form)) ? TIME_REACH : FROM.has(text) ? NEAR : 0;
    return indexesOf({ from: at + 1, to: Math.min(tokens.length, at + 1 + reach) });
  });
  const texts = behind.map((at) => tokens[at]?.text ?? '');
  return {
    years: new Set(texts.filter((text) => /^(?:19|20)[0-9]{2}$/.test(text))),
    hasMonth: texts.some((text) => withoutProclitics(text).some((form) => MONTHS.has(form))),
  };
}

/** "Than in 2021" and "than in 2019"; "from May" and "from a year earlier". */
function areComparedWithOthers(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [comparedTimes(left), comparedTimes(right)];
  if (a.years.size > 0 && b.years.size > 0 && ![...a.years].some((year) => b.years.has(year))) return true;
  const [mine, yours] = [left, right].map((reading) => scopeMarksOf(reading).has('base'));
  const isOfMonth = (one: typeof a, hasBase: boolean | undefined): boolean =>
    one.hasMonth && one.years.size === 0 && hasBase !== true;
  return (
    (isOfMonth(a, mine) && yours === true && relatesToYear(right)) ||
    (isOfMonth(b, yours) && mine === true && relatesToYear(left))
  );
}

const YEARS = foldedSet('year عام سنة');

function relatesToYear({ tokens }: StatementReading): boolean {
  return tokens.some(({ text }) => withoutProclitics(text).some((form) => YEARS.has(form)));
}

/** What a currency or a rival is measured by: "against the dollar", أمام الدولار. */
const AGAINST = foldedSet('against versus vs أمام مقابل إزاء');
const OBJECT_REACH = 4;

function measuredBy(reading: StatementReading): readonly ContentWord[] {
  const cue = reading.tokens.findIndex(({ text }) => AGAINST.has(text));
  return cue === -1 ? [] : tellingWords(reading).filter(({ at }) => at > cue && at <= cue + OBJECT_REACH);
}

/** "The pound fell against the dollar" says what "the dollar rose against the pound" does, and neither says how either stood to the euro. */
function areMeasuredByOthers(left: StatementReading, right: StatementReading): boolean {
  const [mine, yours] = [measuredBy(left), measuredBy(right)];
  const alike = meantAlike(left, right);
  if (mine.length > 0 && yours.length > 0) return !haveMet(alike, mine, yours);
  const [one, other] = [courseOf(left), courseOf(right)];
  if (one === null || other === null) return false;
  const [goes, goesThere] = [wordsBeside(left, one), wordsBeside(right, other)];
  // "The pound fell", and "the dollar rose against the pound".
  return haveMet(alike, mine, goesThere) || haveMet(alike, goes, yours);
}

function haveMet(
  { pairs }: MeantAlike,
  mine: readonly ContentWord[],
  yours: readonly ContentWord[],
): boolean {
  return pairs.some(({ a, b }) => mine.includes(a) && yours.includes(b));
}
