import type { Unit } from '../lexicon/units.js';
import type { Interval } from './intervals.js';
import type { Numeral } from './numeral.js';

/**
 * What a figure is of. A `label` names something (a year, flight 417, 5/17), an `ordinal` puts it in a row, a `number`
 * is part of a sum, a `unit` stands without a number ("a small percentage"): these four count nothing.
 */
export type FigureKind =
  'share' | 'count' | 'change' | Unit['kind'] | 'label' | 'ordinal' | 'number' | 'unit';

/** A run of tokens; `to` is the first after it. */
export interface Run {
  from: number;
  to: number;
}

/** A number with its bounds and unit, before it is known what it counts. Indexes are of tokens. */
export interface Figure extends Interval, Run {
  kind: FigureKind;
  unit: string;
  value: number | null;
  style: Numeral['style'];
  approximate: boolean;
  /** Token indexes of the phrase before it that was read as a bound, so that nothing reads it again. */
  boundTokens: readonly number[];
  /** The number with its unit, without bounds. */
  amount: Run;
  /** The number by itself; from the lower to the upper one in a range. */
  number: Run;
  /** The number in the unit that the text names: 50 for "50 cents", 99 for 99%. Null for ranges. */
  written: number | null;
  /** It describes one thing ("a 31-year-old", "a 200-bed hospital"). */
  isAttributive: boolean;
  /** Index of the noun that is counted where it stands inside: رحلتين, "900 homes out of 1,200". */
  nounAt?: number;
}

const COUNTING: ReadonlySet<FigureKind> = new Set([
  'share',
  'count',
  'change',
  'measure',
  'duration',
  'temperature',
  'money',
]);

/** Whether a statement says by the figure how much or how many; only such figures are compared. */
export function isCounted(figure: Figure): boolean {
  return COUNTING.has(figure.kind) && !figure.isAttributive;
}
