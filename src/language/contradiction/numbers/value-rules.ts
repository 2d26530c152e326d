import type { Figure } from '../../figures/figure.js';
import { areDisjoint, isBelow, type Interval } from '../../figures/intervals.js';
import { everybodysValues } from '../../statement/everybody.js';
import { asWritten } from '../../statement/figure-frames.js';
import { isIntended } from '../../statement/intents.js';
import { statedAges } from '../../statement/stated-ages.js';
import { statedValues, type StatedValue } from '../../statement/stated-values.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { isAsserted } from '../../wording/asserted.js';
import { areOfOneMatter, areOfOneTime, areOfOneYear, mayBeOfOneTime } from '../../wording/same-matter.js';
import { wordingOf } from '../../wording/wording.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { areOfOneMatterAcross } from '../matter/same-matter-across.js';

/** What a reader takes for rounding, of any amount, and of a round number of people. */
const ROUNDED = 0.05;
/** "About 50,000" and 58,000 are no disagreement. */
const ROUGH = 0.2;

/** What is counted at one happening, of which there may be another in another year. */
const HAPPENS = new Set(['died', 'injured', 'survived', 'crowd', 'arrested', 'displaced', 'against']);
/** "A 31-year-old" and "aged 27" are one person only where much else is the same. */
const SHARED_FOR_AGE = 3;

/**
 * Two numbers, in whatever words, of one dimension of one thing: what it cost, how long it lasted, how many died of it, or
 * that nobody did. Null where the rest of the sentences may be about two things or two times, or where no number differs.
 */
export function compareValues(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  mayHaveGrown: boolean,
): WordFinding | null {
  if (isOfAnotherEvent(event) || !areStatedAsFacts(left, right)) return null;
  const [mine, yours] = [valuesOf(left), valuesOf(right)];
  if (mine.length === 0 || yours.length === 0) return null;
  let found: WordFinding | null = null;
  for (const a of mine) {
    for (const b of yours) {
      if (a.dimension.key !== b.dimension.key || a.figure.unit !== b.figure.unit) continue;
      if (mayHaveGrown && (a.dimension.grows || !a.dimension.isLasting)) continue;
      const relation = relate(a, b);
      if (relation === 'one') return null;
      if (relation === 'open' || !areAlone(a, mine) || !areAlone(b, yours)) continue;
      if (areOfTwo(left, right, a, b) || !areOfOne(left, right, a, b, event.isElsewhere)) continue;
      found ??= finding(a, b, left, right);
    }
  }
  return found;
}

function valuesOf(reading: StatementReading): StatedValue[] {
  const values = statedValues(reading).filter(({ dimension }) => dimension.key !== 'age');
  return [...values, ...everybodysValues(reading), ...statedAges(reading)];
}

/** Neither is planned, thought or only alleged, where the other is a fact. */
export function areStatedAsFacts(left: StatementReading, right: StatementReading): boolean {
  return [left, right].every(
    (reading) => isAsserted(reading) && !wordingOf(reading).isPicture && !isIntended(reading),
  );
}

/** No other number of the statement is in the same. */
function areAlone(value: StatedValue, all: readonly StatedValue[]): boolean {
  return all.every(
    (other) =>
      other === value || other.dimension.key !== value.dimension.key || other.figure.low === value.figure.low,
  );
}

/** `one`: a number fits both; `two`: none does; `open`: they may count different people. */
function relate(a: StatedValue, b: StatedValue): 'one' | 'two' | 'open' {
  const [one, other] = [spanOf(a.figure, b.figure), spanOf(b.figure, a.figure)];
  if (!areDisjoint(one, other)) return 'one';
  const [mine, yours] = [a.group, b.group];
  if (mine === null && yours === null) return 'two';
  if (mine !== null && yours !== null) return mine.join() === yours.join() ? 'two' : 'open';
  // Of everybody there is none: of workers there is none, either. Some of a group are never more than all.
  const [part, whole] = mine === null ? [other, one] : [one, other];
  return isBelow(whole, part) ? 'two' : 'open';
}

export function spanOf(figure: Figure, other: Figure): Interval {
  const { low, high } = figure;
  const slack = (value: number): number => {
    if (!Number.isFinite(value)) return 0;
    if (figure.approximate || other.approximate) return Math.abs(value) * ROUGH;
    if (figure.kind === 'temperature' || figure.unit === 'year') return 0;
    if (figure.kind !== 'count') return Math.abs(value) * ROUNDED;
    return value >= 100 && value % 10 ** Math.floor(Math.log10(value)) === 0 ? value * ROUNDED : 0;
  };
  const written = asWritten(figure, other);
  return {
    ...figure,
    low: Math.min(written.low, low - slack(low)),
    high: Math.max(written.high, high + slack(high)),
  };
}

/** "A 31-year-old" and "a 27-year-old": of somebody each. */
function areOfTwo(left: StatementReading, right: StatementReading, a: StatedValue, b: StatedValue): boolean {
  const isAny = ({ tokens }: StatementReading, { from }: StatedValue): boolean =>
    ['a', 'an', 'another'].includes(tokens[from - 1]?.text ?? '');
  return a.dimension.key === 'age' && isAny(left, a) && isAny(right, b);
}

function leastShared(left: StatementReading, right: StatementReading, key: string): number | undefined {
  if (key === 'age') return SHARED_FOR_AGE;
  const { days } = right.context.times;
  const isOnOneDay = [...left.context.times.days].some((day) => days.has(day));
  return key === 'temperature' && isOnOneDay ? 1 : undefined;
}

function areOfOne(
  left: StatementReading,
  right: StatementReading,
  { dimension, taken: mine }: StatedValue,
  { taken: yours }: StatedValue,
  isElsewhere: boolean,
): boolean {
  const { idle, isLasting } = dimension;
  if (HAPPENS.has(dimension.key) && !areOfOneYear(left, right)) return false;
  if (isLasting ? !mayBeOfOneTime(left, right) : !areOfOneTime(left, right)) return false;
  const [one, other] = [
    { reading: left, taken: mine, idle },
    { reading: right, taken: yours, idle },
  ];
  if (left.language !== right.language) return areOfOneMatterAcross(one, other);
  return areOfOneMatter(one, other, {
    closeness: isLasting ? 'one thing' : 'every word',
    leastShared: leastShared(left, right, dimension.key),
    isElsewhere,
  });
}

function finding(
  a: StatedValue,
  b: StatedValue,
  left: StatementReading,
  right: StatementReading,
): WordFinding {
  const isNone = a.figure.high === 0 || b.figure.high === 0;
  return {
    relation: 'contradicts',
    basis: 'number',
    score: 0.75,
    a: textOf(left.tokens, a),
    b: textOf(right.tokens, b),
    about: a.dimension.label,
    isSettled: a.dimension.isLasting && !a.dimension.grows,
    ...(!isNone && { figures: [a.figure, b.figure] as const }),
  };
}
