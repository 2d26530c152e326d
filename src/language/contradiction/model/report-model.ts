import { REPORT_MODEL, type ReportWeights } from '../../lexicon/report-weights.js';
import { oncePerReading } from '../../statement/once-per-reading.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { meantAlike, type MeantAlike } from '../../wording/meant-alike.js';
import type { EventMatch } from '../matter/same-event.js';
import { comparablePairs } from '../numbers/comparable-figures.js';
import { meantFigure } from '../numbers/meant-span.js';
import { coursesAgainst } from './course-signals.js';
import { matterSignals, withoutTaken, type Signals } from './matter-signals.js';
import { numbersAgainst, type ClaimDays, type NumbersAgainst } from './number-signals.js';

/** How sure an answer is at the threshold, and at most. */
const SCORE = 0.6;
const MOST = 0.85;

/** The sum of what some signs weigh. */
export function weigh(signals: Signals, { bias, weights }: ReportWeights): number {
  return Object.entries(signals).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

/** The signs that two statements are against each other in a number; null where they are not. */
function weighNumbers(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): NumbersAgainst | null {
  // Most statements count nothing that the other counts, too, and need not be looked at further.
  if (comparablePairs(left, right).length === 0) return null;
  const matter = matterSignals(left, right, event);
  const against = matter === null ? null : numbersAgainst(left, right, days);
  if (matter === null || against === null) return null;
  return { ...against, signals: { ...matter, ...against.signals } };
}

/** Reads both in one order, whichever comes first: which word stands for which may depend on where one begins. */
function inOneOrder<T extends { a: unknown; b: unknown }>(
  left: StatementReading,
  right: StatementReading,
  days: ClaimDays,
  read: (left: StatementReading, right: StatementReading, days: ClaimDays) => T | null,
): T | null {
  if (writtenOf(left) <= writtenOf(right)) return read(left, right, days);
  const turned = read(right, left, [days[1], days[0]]);
  return turned === null ? null : { ...turned, a: turned.b, b: turned.a };
}

const writtenOf = oncePerReading(({ tokens }) => tokens.map(({ text }) => text).join(' '));

/**
 * Two reports in other words that cannot both be right, in a number (`numbersAgainst`) or in which way something went
 * (`coursesAgainst`); the model weighs whether both are of one matter. Null where it is not sure enough. Symmetric.
 */
export function compareReports(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): WordFinding | null {
  return compareNumbers(left, right, event, days) ?? compareCourses(left, right, event, days);
}

function compareNumbers(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): WordFinding | null {
  const against = inOneOrder(left, right, days, (one, other, claimed) =>
    weighNumbers(one, other, event, claimed),
  );
  const score = against === null ? null : scoreOf(against.signals, REPORT_MODEL.numbers);
  if (against === null || score === null) return null;
  const { a, b, isReckoned, isTurned } = against;
  return {
    relation: 'contradicts',
    basis: 'number',
    score,
    a: textOf(left.tokens, a.figure),
    b: textOf(right.tokens, b.figure),
    // A share that is reckoned is told by the numbers that the text has.
    ...(!isReckoned && { figures: [meantFigure(a, left), meantFigure(b, right)] as const }),
    met: metIn(meantAlike(left, right)),
    isTurned,
    isSettled: true,
  };
}

function compareCourses(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): WordFinding | null {
  const against = inOneOrder(left, right, days, (one, other) => coursesAgainst(one, other, event));
  const score = against === null ? null : scoreOf(against.signals, REPORT_MODEL.courses);
  if (against === null || score === null) return null;
  const { a, b } = against;
  return {
    relation: 'contradicts',
    basis: 'antonym',
    score,
    a: textOf(left.tokens, a.said),
    b: textOf(right.tokens, b.said),
    met: metIn(withoutTaken(meantAlike(left, right), [a.taken, b.taken])),
    ways: [a.way, b.way],
  };
}

/** Words that are named in an explanation. */
const MOST_MET = 4;

/** The longest words by which two statements meet, in the order of the first text. */
function metIn({ pairs }: MeantAlike): readonly (readonly [string, string])[] {
  return pairs
    .toSorted((one, other) => other.a.text.length - one.a.text.length)
    .slice(0, MOST_MET)
    .toSorted((one, other) => one.a.at - other.a.at)
    .map(({ a, b }) => [a.text, b.text] as const);
}

/** How sure an answer is; null for a sum below the threshold. */
function scoreOf(signals: Signals, weights: ReportWeights): number | null {
  const over = weigh(signals, weights) - weights.threshold;
  return over < 0 ? null : Math.min(MOST, SCORE + over / 10);
}
