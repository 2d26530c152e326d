import { foldedSet } from '../lexicon/folded-set.js';
import {
  BEFORE_NOW,
  BESIDES,
  COMPARED,
  EXCEEDING,
  OPPOSITE_WAYS,
  SLOWING,
  THAN,
  THAN_WAYS,
  WAYS,
  type Way,
} from '../lexicon/courses.js';
import { LOCATIVES } from '../lexicon/function-words.js';
import { oncePerReading } from '../statement/once-per-reading.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { indexesOf, type TokenRun } from '../text/token-runs.js';
import { withoutProclitics } from '../text/word-forms.js';
import { meantAlike, tellingWords } from './meant-alike.js';
import { timeTokens } from './same-matter.js';
import { relateMarks } from './scope-marks.js';
import { wordingOf, type ContentWord } from './wording.js';

/** Which way a statement says that something went. */
export interface Course {
  way: Way;
  /** The words that say so; of several the first. */
  said: TokenRun;
  /** All tokens that say so, and those of the time that it is compared with. */
  taken: ReadonlySet<number>;
}

/** How far behind "more" its "than" stands, and behind that the time. */
const THAN_REACH = 12;
const TIME_REACH = 9;

interface Said extends TokenRun {
  way: Way;
}

/**
 * The one way that a statement says something went; null where it says none or two, where it is denied, and where it went on
 * more slowly.
 */
export const courseOf = oncePerReading((reading: StatementReading): Course | null => {
  const { tokens } = reading;
  if (tokens.some(({ text }) => SLOWING.has(text))) return null;
  const when = timeTokens(reading);
  const said: Said[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'word' || said.some(({ to }) => at < to)) return;
    const found = comparedAt(reading, at, when) ?? exceedingAt(reading, at, when) ?? wayAt(reading, at);
    if (found !== null) said.push(found);
  });
  const [first] = said;
  if (first === undefined) return null;
  const besides = tokens.findIndex(({ text }, at) => at >= first.to && BESIDES.has(text));
  const goesBack = said.filter(({ way }) => way === OPPOSITE_WAYS[first.way]);
  if (goesBack.some(({ from }) => besides === -1 || from < besides) || isDenied(reading, said)) return null;
  const ofIt = goesBack.length === 0 ? said : said.filter(({ from }) => from < besides);
  const compared = tokens.flatMap(({ text }, at) => (COMPARED.has(text) ? [at] : []));
  return { way: first.way, said: first, taken: new Set([...ofIt.flatMap(wordsOf), ...compared]) };
});

function wayAt({ tokens }: StatementReading, at: number): Said | null {
  const [match] = WAYS.matchAt(tokens, at);
  return match === undefined ? null : { way: match.value, from: match.start, to: match.end };
}

/** "More … than the year before"; "more than 20" is no course. */
function comparedAt(reading: StatementReading, at: number, when: ReadonlySet<number>): Said | null {
  const { tokens } = reading;
  const [match] = THAN_WAYS.matchAt(tokens, at);
  if (match === undefined) return null;
  const than = within(at + 1, THAN_REACH).find((index) => THAN.has(tokens[index]?.text ?? ''));
  if (than === undefined) return null;
  const isNumber = tokens[than + 1]?.kind === 'number' && !when.has(than + 1);
  return !isNumber && namesTime(reading, than + 1, when)
    ? { way: match.value, from: at, to: match.end }
    : null;
}

/** "Outnumbered those of the year before". */
function exceedingAt(reading: StatementReading, at: number, when: ReadonlySet<number>): Said | null {
  const [match] = EXCEEDING.matchAt(reading.tokens, at);
  if (match === undefined || !namesTime(reading, match.end, when)) return null;
  const isNumber = reading.tokens[match.end]?.kind === 'number' && !when.has(match.end);
  return isNumber ? null : { way: match.value, from: at, to: match.end };
}

/** A time, or "the one before", from a token on. */
function namesTime({ tokens }: StatementReading, from: number, when: ReadonlySet<number>): boolean {
  return within(from, TIME_REACH).some((index) => {
    const text = tokens[index]?.text ?? '';
    // "In" is of a time only by what stands behind it.
    // "Than on the first": what it is the first of was named before.
    const isFirst =
      text === 'first' && tokens[index + 1]?.kind !== 'word' && tokens[index + 1]?.kind !== 'number';
    return (
      isFirst ||
      (when.has(index) && !LOCATIVES.has(text)) ||
      namesOf(text).some((name) => BEFORE_NOW.has(name))
    );
  });
}

/** Longer ones have what went up or down in between: "pushed the mark down". */
const LONGEST = 3;

function wordsOf(run: TokenRun): number[] {
  return run.to - run.from > LONGEST ? [run.from, run.to - 1] : indexesOf(run);
}

function within(from: number, length: number): number[] {
  return indexesOf({ from, to: from + length });
}

function namesOf(text: string): string[] {
  return [text, ...withoutProclitics(text)];
}

function isDenied(reading: StatementReading, said: readonly TokenRun[]): boolean {
  const taken = new Set(said.flatMap(wordsOf));
  return wordingOf(reading).words.some(({ at, denied }) => denied && taken.has(at));
}

/** What a currency or a rival is measured by: "against the dollar", أمام الدولار. */
const AGAINST = foldedSet('against versus vs أمام مقابل إزاء');
const OBJECT_REACH = 4;

/** Words behind "against" in a statement that something went up or down. */
function measuredBy(reading: StatementReading): readonly ContentWord[] {
  const cue = reading.tokens.findIndex(({ text }) => AGAINST.has(text));
  return cue === -1 ? [] : tellingWords(reading).filter(({ at }) => at > cue && at <= cue + OBJECT_REACH);
}

/** Families of words by which what rose and what fell may be two. */
const OF_OTHERS = ['sex', 'age', 'area', 'session', 'measure', 'flow', 'base'];

/**
 * Whether two statements of which way something went may both be true: of women and of men, how many and for how much, against
 * the month before and the year before, early and at the close, of the pound in dollars and of the dollar in pounds.
 */
export function areOfOtherCourses(left: StatementReading, right: StatementReading): boolean {
  if (courseOf(left) === null || courseOf(right) === null) return false;
  return (
    OF_OTHERS.some((family) => relateMarks(left, right, family) === 'apart') ||
    areMeasuredByOthers(left, right)
  );
}

/** Whether two statements say that something went opposite ways. */
export function goOppositeWays(left: StatementReading, right: StatementReading): boolean {
  const [one, other] = [courseOf(left), courseOf(right)];
  return one !== null && other !== null && other.way === OPPOSITE_WAYS[one.way];
}

/** "The pound fell against the dollar" says what "the dollar rose against the pound" does, and neither says how either stood to the euro. */
function areMeasuredByOthers(left: StatementReading, right: StatementReading): boolean {
  const [mine, yours] = [measuredBy(left), measuredBy(right)];
  if (mine.length === 0 || yours.length === 0) return false;
  return !meantAlike(left, right).pairs.some(({ a, b }) => mine.includes(a) && yours.includes(b));
}
