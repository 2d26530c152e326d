import {
  BEFORE_NOW,
  COMPARED,
  EXCEEDING,
  NO_WAYS,
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
import { tellingWords } from './meant-alike.js';
import { timeTokens } from './same-matter.js';
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

/** All ways that a statement says something went, in order. */
const waysOf = oncePerReading((reading: StatementReading): readonly Said[] => {
  const when = timeTokens(reading);
  const said: Said[] = [];
  let end = 0;
  reading.tokens.forEach(({ kind }, at) => {
    if (kind !== 'word' || at < end) return;
    const [none] = NO_WAYS.matchAt(reading.tokens, at);
    const found = comparedAt(reading, at, when) ?? exceedingAt(reading, at, when) ?? wayAt(reading, at);
    end = none?.end ?? found?.to ?? end;
    if (none === undefined && found !== null) said.push(found);
  });
  return said;
});

/**
 * The one way that a statement says something went; null where it says none or two, where it is denied, and where it went on
 * more slowly.
 */
export const courseOf = oncePerReading((reading: StatementReading): Course | null => {
  const { tokens } = reading;
  const said = waysOf(reading);
  const [first] = said;
  if (first === undefined || tokens.some(({ text }) => SLOWING.has(text))) return null;
  if (said.some(({ way }) => way === OPPOSITE_WAYS[first.way]) || isDenied(reading, said)) return null;
  const compared = tokens.flatMap(({ text }, at) => (COMPARED.has(text) ? [at] : []));
  return { way: first.way, said: first, taken: new Set([...said.flatMap(wordsOf), ...compared]) };
});

/** A way by a word; a name in the middle of a sentence is none ("Derrick Rose"), nor is who "fell to" somebody. */
function wayAt({ tokens }: StatementReading, at: number): Said | null {
  const [match] = WAYS.matchAt(tokens, at);
  const token = tokens[at];
  if (match === undefined || token === undefined) return null;
  const isName = token.capital && tokens[at - 1]?.sentence === token.sentence;
  const isDefeat = FELL.has(token.text) && tokens[at + 1]?.text === 'to' && isCapital(tokens, at + 2);
  return isName || isDefeat ? null : { way: match.value, from: match.start, to: match.end };
}

const FELL = new Set(['fell', 'fall', 'falls', 'fallen']);

function isCapital(tokens: StatementReading['tokens'], at: number): boolean {
  return tokens[tokens[at]?.text === 'the' ? at + 1 : at]?.capital === true;
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
    // "Than on the first": what it is the first of was named before.
    const isFirst =
      text === 'first' && tokens[index + 1]?.kind !== 'word' && tokens[index + 1]?.kind !== 'number';
    // And "in" is of a time only by what stands behind it.
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

/** Words beside those that say the way, by which is known what went it. */
const BESIDE = 2;

/** The words that stand nearest to those which say the way. */
export function wordsBeside(reading: StatementReading, { said, taken }: Course): readonly ContentWord[] {
  const distance = ({ at }: ContentWord): number => (at < said.from ? said.from - at : at - said.to + 1);
  return tellingWords(reading)
    .filter(({ at }) => !taken.has(at))
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, BESIDE);
}

const GOOD = new Set<Way>(['up', 'better']);

/**
 * Whether the one cannot follow from the other: one went up or got better, and the other down or worse; or both went two ways, and
 * not in one order.
 */
export function goOtherWays(left: StatementReading, right: StatementReading): boolean {
  const [one, other] = [courseOf(left), courseOf(right)];
  if (one !== null && other !== null) return GOOD.has(one.way) !== GOOD.has(other.way);
  const [mine, yours] = [waysOf(left), waysOf(right)].map((ways) => ways.map(({ way }) => way));
  if (mine === undefined || yours === undefined || mine.length < 2 || yours.length < 2) return false;
  return mine.join(' ') !== yours.join(' ');
}
