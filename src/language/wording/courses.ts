import { BEFORE_NOW, OPPOSITE_WAYS, SLOWING, THAN, THAN_WAYS, WAYS, type Way } from '../lexicon/courses.js';
import { oncePerReading } from '../statement/once-per-reading.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { indexesOf, type TokenRun } from '../text/token-runs.js';
import { withoutProclitics } from '../text/word-forms.js';
import { timeTokens } from './same-matter.js';
import { wordingOf } from './wording.js';

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
const TIME_REACH = 7;

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
    const found = comparedAt(reading, at, when) ?? wayAt(reading, at);
    if (found !== null) said.push(found);
  });
  const [first] = said;
  if (first === undefined || said.some(({ way }) => way === OPPOSITE_WAYS[first.way])) return null;
  if (isDenied(reading, said)) return null;
  return { way: first.way, said: first, taken: new Set(said.flatMap(wordsOf)) };
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
  const isOfTime = (index: number): boolean =>
    when.has(index) || namesOf(tokens[index]?.text ?? '').some((name) => BEFORE_NOW.has(name));
  const than = within(at + 1, THAN_REACH).find((index) => THAN.has(tokens[index]?.text ?? ''));
  if (than === undefined) return null;
  const isTime = within(than + 1, TIME_REACH).some(isOfTime);
  return isTime && tokens[than + 1]?.kind !== 'number' ? { way: match.value, from: at, to: match.end } : null;
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
