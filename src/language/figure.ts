import type { Interval } from './intervals.js';
import type { Unit } from './lexicon/units.js';
import type { Numeral } from './numeral.js';

export type FigureKind = 'share' | 'count' | 'change' | Unit['kind'];

/** A number with its bounds and unit, before it is known what it counts. Indexes are of tokens. */
export interface Figure extends Interval {
  from: number;
  to: number;
  kind: FigureKind;
  unit: string;
  value: number | null;
  style: Numeral['style'];
  approximate: boolean;
  /** Token indexes of the phrase before it that was read as a bound, so that nothing reads it again. */
  boundTokens: readonly number[];
}
