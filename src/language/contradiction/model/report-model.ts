import { REPORT_MODEL } from '../../lexicon/report-weights.js';
import { oncePerReading } from '../../statement/once-per-reading.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { meantAlike } from '../../wording/meant-alike.js';
import type { EventMatch } from '../matter/same-event.js';
import { comparablePairs } from '../numbers/comparable-figures.js';
import { meantFigure } from '../numbers/meant-span.js';
import { matterSignals, type Signals } from './matter-signals.js';
import { numbersAgainst, type ClaimDays, type NumbersAgainst } from './number-signals.js';

/** A linear model: what each sign weighs, and the sum from which a pair is called a contradiction. */
export interface Weights {
  bias: number;
  threshold: number;
  weights: Signals;
}

/** How sure an answer is at the threshold, and at most. */
const SCORE = 0.6;
const MOST = 0.85;

/** The sum of what some signs weigh. */
export function weigh(signals: Signals, { bias, weights }: Weights): number {
  return Object.entries(signals).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

interface Weighed {
  against: NumbersAgainst;
  /** Above 0 it is likelier than not that both are of one matter. */
  sum: number;
}

/** Weighs both in one order, whichever comes first: which word stands for which may depend on where one begins. */
function weighNumbers(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): Weighed | null {
  if (writtenOf(left) > writtenOf(right)) {
    const turned = weighNumbers(right, left, event, [days[1], days[0]]);
    return turned === null
      ? null
      : { ...turned, against: { ...turned.against, a: turned.against.b, b: turned.against.a } };
  }
  // Most statements count nothing that the other counts, too, and need not be looked at further.
  if (comparablePairs(left, right).length === 0) return null;
  const matter = matterSignals(left, right, event);
  const against = matter === null ? null : numbersAgainst(left, right, days);
  if (matter === null || against === null) return null;
  return { against, sum: weigh({ ...matter, ...against.signals }, REPORT_MODEL.numbers) };
}

const writtenOf = oncePerReading(({ tokens }) => tokens.map(({ text }) => text).join(' '));

/**
 * Two reports in other words, and a number in which they cannot both be right: `numbersAgainst` finds it, and the model weighs
 * whether both are of one matter. Null where it is not sure enough. Symmetric.
 */
export function compareReports(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): WordFinding | null {
  const weighed = weighNumbers(left, right, event, days);
  if (weighed === null || weighed.sum < REPORT_MODEL.numbers.threshold) return null;
  const { a, b, isReckoned, isTurned } = weighed.against;
  return {
    relation: 'contradicts',
    basis: 'number',
    score: scoreOf(weighed.sum, REPORT_MODEL.numbers),
    a: textOf(left.tokens, a.figure),
    b: textOf(right.tokens, b.figure),
    // A share that is reckoned is told by the numbers that the text has.
    ...(!isReckoned && { figures: [meantFigure(a, left), meantFigure(b, right)] as const }),
    met: metIn(left, right),
    isTurned,
    isSettled: true,
  };
}

/** Words that are named in an explanation. */
const MOST_MET = 4;

/** The longest words by which the two meet, in the order of the first text. */
function metIn(left: StatementReading, right: StatementReading): readonly (readonly [string, string])[] {
  return meantAlike(left, right)
    .pairs.toSorted((one, other) => other.a.text.length - one.a.text.length)
    .slice(0, MOST_MET)
    .toSorted((one, other) => one.a.at - other.a.at)
    .map(({ a, b }) => [a.text, b.text] as const);
}

function scoreOf(sum: number, { threshold }: Weights): number {
  return Math.min(MOST, SCORE + (sum - threshold) / 10);
}
