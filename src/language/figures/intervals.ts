import type { Bound } from '../lexicon/bounds.js';

/** Where the true number lies, according to the text. */
export interface Interval {
  low: number;
  high: number;
  lowInclusive: boolean;
  highInclusive: boolean;
}

/** How far "about" reaches: a share five points, anything else a tenth. */
const SHARE_MARGIN = 0.05;
const RELATIVE_MARGIN = 0.1;

/** The interval of a number, or of a range, under the bounds beside it; `top` is the largest value possible. */
export function intervalOf(
  low: number,
  high: number,
  bounds: readonly Bound[],
  isShare: boolean,
  top: number,
): Interval {
  let interval: Interval = { low, high, lowInclusive: true, highInclusive: true };
  const margin = (value: number): number => (isShare ? SHARE_MARGIN : Math.abs(value) * RELATIVE_MARGIN);
  // Approximations first: "at least about 40" moves the bound, not the other way round.
  const ordered = [...bounds].sort((a, b) => rank(a) - rank(b));
  for (const bound of ordered) interval = bend(interval, bound, margin, top);
  return isShare ? clamp(interval) : interval;
}

function rank(bound: Bound): number {
  if (bound === 'orEqual') return 2;
  return bound === 'atLeast' || bound === 'moreThan' || bound === 'atMost' || bound === 'lessThan' ? 1 : 0;
}

function bend(interval: Interval, bound: Bound, margin: (value: number) => number, top: number): Interval {
  const { low, high } = interval;
  switch (bound) {
    case 'atLeast':
      return { ...interval, high: top, highInclusive: true };
    case 'moreThan':
      return { low, high: top, lowInclusive: low >= top, highInclusive: true };
    case 'atMost':
      return { ...interval, low: bottom(high) };
    case 'lessThan':
      return { low: bottom(high), high, lowInclusive: true, highInclusive: high === 0 };
    case 'about':
      return { ...interval, low: low - margin(low), high: high + margin(high) };
    // Who says "nearly half" and who says "half" mean one number.
    case 'nearly':
      return { ...interval, low: low - margin(low) };
    case 'justUnder':
      return { ...interval, low: low - margin(low), highInclusive: margin(low) === 0 };
    case 'justOver':
      return { ...interval, high: high + margin(high), lowInclusive: margin(high) === 0 };
    case 'orEqual':
      return { ...interval, lowInclusive: true, highInclusive: true };
    case 'exactly':
    case 'equal':
      return interval;
  }
}

/** Nothing that is counted is below zero; a temperature may be. */
function bottom(high: number): number {
  return high < 0 ? -Infinity : 0;
}

function clamp(interval: Interval): Interval {
  return { ...interval, low: Math.max(Math.min(0, interval.high), Math.min(interval.low, interval.high)) };
}

/** Whether no number lies in both intervals. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether every number of `a` is smaller than every number of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && !(a.highInclusive && b.lowInclusive));
}

/** Whether every number of `inner` is one of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const low =
    inner.low > outer.low || (inner.low === outer.low && (outer.lowInclusive || !inner.lowInclusive));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (outer.highInclusive || !inner.highInclusive));
  return low && high;
}
