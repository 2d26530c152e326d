import { areDisjoint, isBelow, isWithin, type Interval } from '../../figures/intervals.js';
import type { Outcome } from '../../lexicon/outcomes.js';
import type { Fact } from '../../statement/fact.js';
import { asWritten } from '../../statement/figure-frames.js';
import { relatePopulations, type PopulationRelation } from '../../statement/same-population.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { isWholeGroup, noneOf } from '../../statement/whole-group.js';
import type { EventMatch } from '../matter/same-event.js';
import { withinScope } from './figure-scope.js';
import type { Finding } from './finding.js';
import { mayBeOfTwoDeeds } from './two-deeds.js';

export interface FactSide {
  fact: Fact;
  reading: StatementReading;
}

/** Rounding that a reader takes for granted: half a point in a percentage, more where the share is a word. */
const ROUNDED_SHARE = 0.005;
const WORD_SHARE = 0.05;
/** Two counts of the same thing without a named outcome need this much in common around them. */
const CLOSE_CONTEXT = 0.6;
/** Counts with the same outcome need this much of the smaller context in common. */
const PLACED_CONTEXT = 0.5;

/** In these families it matters what was voted on or approved of, and only the other words tell. */
const HAS_OBJECT = new Set(['vote', 'opinion', 'answer', 'promise', 'motion', 'turnout']);
const SAME_OBJECT = 0.5;

/** Compares two facts that share a key. */
export function compareFacts(left: FactSide, right: FactSide, event: EventMatch): Finding {
  const found = withinScope(compareInOneScope(left, right, event), left.reading, right.reading);
  return mayBeOfTwoDeeds(found, left.reading, right.reading)
    ? { ...found, relation: 'compatible', basis: 'none', score: 0.4 }
    : found;
}

function compareInOneScope(left: FactSide, right: FactSide, event: EventMatch): Finding {
  const a = left.fact;
  const b = right.fact;
  const found = (
    relation: Finding['relation'],
    basis: string,
    score: number,
    outcomes: Finding['outcomes'] = null,
  ): Finding => ({
    relation,
    basis,
    score,
    a,
    b,
    outcomes,
  });
  if (event.verdict === 'different')
    return found('compatible', event.reason === 'time' ? 'time' : 'event', 0.6);
  const excluded = againstWhole(left, right, event) ?? againstWhole(right, left, event);
  if (excluded !== null) {
    const { whole, other, outcome } = excluded;
    const [first, second] = other === b ? [whole, other] : [other, whole];
    return {
      ...found('contradicts', 'count', confidence(event), { a: outcome, b: outcome }),
      a: first,
      b: second,
    };
  }
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit)
    return found('compatible', 'none', 0.3);
  if (a.figure.kind !== 'share' && a.figure.kind !== 'count') return compareAmounts(found, a, b, event);
  if (a.figure.kind === 'share' && a.population === null && b.population === null)
    return compareAmounts(found, a, b, event);
  if (a.population === null || b.population === null) return found('compatible', 'none', 0.3);
  const isCount = a.figure.kind === 'count';
  const population = relatePopulations(a.population, b.population, left.reading, right.reading, isCount);
  if (population === 'different') return found('compatible', 'population', 0.6);
  const pair = pairOutcomes(a, b);
  return a.figure.kind === 'share'
    ? compareShares(found, a, b, pair, population, event)
    : compareCounts(found, a, b, pair, population, event);
}

/** All of a group came to one end, and some of the same group to one that excludes it; null where that is not said. */
function againstWhole(
  side: FactSide,
  against: FactSide,
  event: EventMatch,
): { whole: Fact; other: Fact; outcome: Outcome } | null {
  const { fact } = side;
  const other = against.fact;
  if (other.figure.kind !== 'count' || other.figure.low <= 0 || other.negated) return null;
  if (fact.population === null || other.population === null || !isWholeGroup(fact, side.reading.tokens))
    return null;
  const pair = pairOutcomes(fact, other);
  if (pair === null || pair.a.pole === pair.b.pole || event.verdict !== 'same' || !isOfOnePlace(event))
    return null;
  const relation = relatePopulations(fact.population, other.population, side.reading, against.reading, true);
  return relation === 'same' ? { whole: noneOf(fact, pair.b), other, outcome: pair.b } : null;
}

/** All that either says of where and what is said by both: of all hospitals of a city, some are. */
function isOfOnePlace(event: EventMatch): boolean {
  return isPlaced(event) || (event.shared > 0 && event.overlap === 1 && event.closeness === 1);
}

type Found = (
  relation: Finding['relation'],
  basis: string,
  score: number,
  outcomes?: Finding['outcomes'],
) => Finding;

interface OutcomePair {
  a: Outcome;
  b: Outcome;
}

function compareShares(
  found: Found,
  a: Fact,
  b: Fact,
  pair: OutcomePair | null,
  population: PopulationRelation,
  event: EventMatch,
): Finding {
  if (population !== 'same') return found('compatible', 'population', 0.6);
  if (event.verdict !== 'same') return found('compatible', 'event', 0.4);
  if (pair !== null && HAS_OBJECT.has(pair.a.family) && !isSameObject(event))
    return found('compatible', 'event', 0.4);
  const left = shareOf(a);
  const right = shareOf(b);
  if (pair !== null && pair.a.pole !== pair.b.pole) {
    if (left.low + right.low > 1) return found('contradicts', 'share_complement', confidence(event), pair);
    return found('compatible', 'share_complement', 0.6, pair);
  }
  // "A third was" and "a third was not": of the whole there is enough for both.
  const [said, denied] = [a.figure.low, b.figure.low];
  if (a.negated !== b.negated && said + denied <= 1)
    return found('compatible', 'share_complement', 0.5, pair);
  const isSaid = pair !== null || (a.outcomes.length === 0 && b.outcomes.length === 0);
  if (!isSaid) return found('compatible', 'none', 0.3);
  if (pair === null && !isClose(event)) return found('compatible', 'none', 0.3);
  if (areDisjoint(left, right)) return found('contradicts', 'same_outcome_share', confidence(event), pair);
  return overlapping(found, a, b, 'same_outcome_share', [left, right], pair);
}

function compareCounts(
  found: Found,
  a: Fact,
  b: Fact,
  pair: OutcomePair | null,
  population: PopulationRelation,
  event: EventMatch,
): Finding {
  if (pair !== null && pair.a.pole !== pair.b.pole) return found('compatible', 'none', 0.4, pair);
  if (a.negated || b.negated) return found('compatible', 'none', 0.3);
  const isSaid = pair !== null || (a.outcomes.length === 0 && b.outcomes.length === 0);
  if (!isSaid || event.verdict !== 'same') return found('compatible', 'none', 0.3);
  // A count without an outcome says little ("500 people"); with one, dead people are many events' news.
  if (pair === null ? !isClose(event) : !isPlaced(event)) return found('compatible', 'event', 0.4);
  const left = withRounding(a);
  const right = withRounding(b);
  const basis = isOpen(a.figure) || isOpen(b.figure) ? 'count_bound' : 'count';
  if (population === 'part') return partOf(found, left, right, basis, event, pair);
  if (population === 'whole') return partOf(found, right, left, basis, event, pair);
  if (areDisjoint(left, right)) return found('contradicts', basis, confidence(event), pair);
  return overlapping(found, a, b, basis, [left, right], pair);
}

/** Some of a group are never more than the group. */
function partOf(
  found: Found,
  part: Interval,
  whole: Interval,
  basis: string,
  event: EventMatch,
  pair: OutcomePair | null,
): Finding {
  return isBelow(whole, part)
    ? found('contradicts', basis, confidence(event) - 0.1, pair)
    : found('compatible', 'population', 0.6, pair);
}

function compareAmounts(found: Found, a: Fact, b: Fact, event: EventMatch): Finding {
  if (event.verdict !== 'same' || !(isClose(event) || isOneMeasure(a, event)))
    return found('compatible', 'none', 0.3);
  const left = a.figure.kind === 'share' ? rateOf(a, b) : withRounding(a);
  const right = a.figure.kind === 'share' ? rateOf(b, a) : withRounding(b);
  if (areDisjoint(left, right)) return found('contradicts', 'amount', confidence(event) - 0.1);
  return overlapping(found, a, b, 'amount', [left, right], null);
}

/** Numbers that fit both: the same, or what the first says is all within what the second allows. */
function overlapping(
  found: Found,
  a: Fact,
  b: Fact,
  basis: string,
  [left, right]: readonly [Interval, Interval],
  pair: OutcomePair | null,
): Finding {
  const isSame =
    a.figure.approximate || b.figure.approximate || isWithin(a.figure, right) || isAlike(left, right);
  return found(isSame ? 'agrees' : 'compatible', isSame ? basis : 'range', isSame ? 0.7 : 0.5, pair);
}

/** Rounded from one number, as far as one can see. */
function isAlike(left: Interval, right: Interval): boolean {
  return isWithin(left, right) || (isWithin(right, left) && left.high - left.low < Math.abs(left.high) * 0.2);
}

/** Nearly the same sentence around the figures: a figure without a named outcome says too little by itself. */
function isClose(event: EventMatch): boolean {
  return event.closeness >= CLOSE_CONTEXT && event.sharedPlain >= 2 && event.sameNames;
}

/** A length, a temperature or a rate is one number of one thing: the sentences may say more about it. */
function isOneMeasure({ figure }: Fact, event: EventMatch): boolean {
  const isMeasure = figure.kind === 'measure' || figure.kind === 'temperature' || figure.kind === 'share';
  return (
    isMeasure &&
    event.sameNames &&
    event.shared > event.sharedPlain &&
    event.shared >= 2 &&
    event.sharedPlain >= 1 &&
    event.closeness >= 0.5 &&
    (event.overlap ?? 0) >= 0.65
  );
}

function isSameObject(event: EventMatch): boolean {
  return event.overlap === null || event.closeness >= SAME_OBJECT;
}

/** Tolls are in the news every day: the texts must share what makes this one event. */
function isPlaced(event: EventMatch): boolean {
  return event.shared >= 2 && (event.overlap ?? 0) >= PLACED_CONTEXT;
}

function confidence(event: EventMatch): number {
  return Math.min(0.95, 0.75 + 0.2 * (event.overlap ?? 0));
}

/** The pair of outcomes of one family, opposed poles first. */
function pairOutcomes(a: Fact, b: Fact): OutcomePair | null {
  let same: OutcomePair | null = null;
  for (const one of a.outcomes) {
    for (const other of b.outcomes) {
      if (one.family !== other.family) continue;
      if (one.pole !== other.pole) return { a: one, b: other };
      same = { a: one, b: other };
    }
  }
  return same;
}

/** A share as the interval in which the writer may have meant it; "99% did not" is 1% that did. */
function shareOf(fact: Fact): Interval {
  const { figure } = fact;
  const slack = figure.style === 'digits' ? ROUNDED_SHARE : WORD_SHARE;
  const isWhole = figure.style === 'words' && !figure.approximate;
  const margin = figure.approximate || isWhole ? 0 : slack;
  const low = figure.low <= 0 ? 0 : figure.low - margin;
  const high = figure.high >= 1 ? 1 : figure.high + margin;
  return fact.negated
    ? { low: 1 - high, high: 1 - low, lowInclusive: figure.highInclusive, highInclusive: figure.lowInclusive }
    : { low, high, lowInclusive: figure.lowInclusive, highInclusive: figure.highInclusive };
}

/** A rate is as exact as it is written: 3.2% is not 3.4%. */
function rateOf(fact: Fact, other: Fact): Interval {
  const areExact = fact.figure.style === 'digits' && other.figure.style === 'digits' && !fact.negated;
  return areExact ? asWritten(fact.figure, other.figure) : shareOf(fact);
}

/** Round numbers are rounded: 40,000 may stand for 39,860; 112 stands for 112. */
function withRounding(fact: Fact): Interval {
  const { figure } = fact;
  const margin = (value: number): number => {
    if (!Number.isFinite(value) || figure.approximate) return 0;
    if (figure.kind !== 'count') return Math.abs(value) * 0.05;
    return Number.isInteger(value) && value >= 100 && value % 10 ** Math.floor(Math.log10(value)) === 0
      ? value * 0.05
      : 0;
  };
  return { ...figure, low: figure.low - margin(figure.low), high: figure.high + margin(figure.high) };
}

function isOpen(interval: Interval): boolean {
  return (
    !Number.isFinite(interval.high) ||
    (interval.low <= 0 && interval.high > 0) ||
    !interval.lowInclusive ||
    !interval.highInclusive
  );
}
