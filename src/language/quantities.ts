import type { FigureKind } from './figure.js';
import type { Language } from './language.js';
import type { Fact } from './fact.js';
import { readTokens } from './statement-reading.js';
import { tokenise } from './tokens.js';
import { codePointOffsets, toUtf16Offset } from './code-points.js';

/** `share` of a whole, `count` of things, `change` in percent, or an amount in a unit. */
export type QuantityKind = FigureKind;

/** A quantity as a text states it: an interval, what it counts, and what is said of that. */
export interface Quantity {
  /** Code points into the original text; a bound such as "at least" belongs to the span. */
  start: number;
  end: number;
  text: string;
  kind: QuantityKind;
  /** A share is a fraction of 1; amounts are in the base unit. An open end is `Infinity`. */
  low: number;
  high: number;
  lowInclusive: boolean;
  highInclusive: boolean;
  /** The number written; null for ranges and for "dozens". */
  value: number | null;
  /** `share`, `one`, or the base unit ("metre", "second", "USD"). */
  unit: string;
  /** Concept keys joined by `+` ("drone+missile"), or null. */
  population: string | null;
  /** `family:pole` ("intercept:stopped"), with `not ` before it where the text denies it, or null. */
  outcome: string | null;
  approximate: boolean;
}

/** The quantities of a text in order. Dates, ordinals, scores and numbers that only name something are left out. */
export function readQuantities(text: string, language: Language): Quantity[] {
  const tokens = tokenise(text, language);
  const utf16 = codePointSlices(text);
  return readTokens(tokens, language).facts.map((fact) => {
    const { figure } = fact;
    const start = tokens[figure.from]?.start ?? 0;
    const end = tokens[figure.to - 1]?.end ?? start;
    return {
      start,
      end,
      text: utf16(start, end),
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      lowInclusive: figure.lowInclusive,
      highInclusive: figure.highInclusive,
      value: figure.value,
      unit: figure.unit,
      population: fact.population?.heads.join('+') ?? null,
      outcome: outcomeKey(fact),
      approximate: figure.approximate,
    };
  });
}

function outcomeKey(fact: Fact): string | null {
  const outcome = fact.outcomes[0];
  return outcome === undefined ? null : `${fact.negated ? 'not ' : ''}${outcome.family}:${outcome.pole}`;
}

/** Slices by code points; plain where the text has no surrogate pairs, so that long texts stay linear. */
function codePointSlices(text: string): (start: number, end: number) => string {
  const toCodePoints = codePointOffsets(text);
  if (toCodePoints(text.length) === text.length) return (start, end) => text.slice(start, end);
  return (start, end) => text.slice(toUtf16Offset(text, start), toUtf16Offset(text, end));
}
