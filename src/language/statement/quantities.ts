import { type DateMention, dayNumber, overlap, readDates } from '../figures/date-mentions.js';
import { type Figure, type FigureKind, isCounted, type Run } from '../figures/figure.js';
import { readAllFigures } from '../figures/figures.js';
import { slicer } from '../figures/numbers.js';
import type { Language } from '../text/language.js';
import { tokenise } from '../text/tokens.js';
import type { Fact } from './fact.js';
import { readTokens } from './statement-reading.js';

/** A `date`, `share` of a whole, `count` of things, `change` in percent, an amount, or a number that counts nothing. */
export type QuantityKind = FigureKind | 'date';

/** Code points into the original text. */
export interface Span {
  start: number;
  end: number;
}

/** A quantity as a text states it: an interval, what it counts, and what is said of that. */
export interface Quantity extends Span {
  /** A bound such as "at least" belongs to the span. */
  text: string;
  kind: QuantityKind;
  /** A share is a fraction of 1; amounts are in the base unit, dates in days since 1970-01-01. An open end is `Infinity`. */
  low: number;
  high: number;
  lowInclusive: boolean;
  highInclusive: boolean;
  /** The number written; null for ranges and for "dozens". */
  value: number | null;
  /** `share`, `one`, `date`, or the base unit ("metre", "second", "USD"). */
  unit: string;
  /** Concept keys joined by `+` ("drone+missile"), or null. */
  population: string | null;
  /** `family:pole` ("intercept:stopped"), with `not ` before it where the text denies it, or null. */
  outcome: string | null;
  approximate: boolean;
  /** It describes one thing ("a 31-year-old") and counts nothing. */
  isAttributive: boolean;
  /** The number with its unit and without bounds, in the unit that the text names (50 for "50 cents"). */
  amount: Span & { value: number | null };
  /** The number alone, or in a range all from the lower to the upper one. */
  number: Span;
}

/**
 * The quantities of a text in order. Those of the kinds `label`, `ordinal`, `number` and `unit` count nothing, and
 * no statement is compared by them.
 *
 * @param documentDate `YYYY-MM-DD`, from which "yesterday" is counted; without it such dates are open intervals
 */
export function readQuantities(
  text: string,
  language: Language,
  documentDate: string | null = null,
): Quantity[] {
  const tokens = tokenise(text);
  const figures = readAllFigures(tokens, language);
  const slice = slicer(text);
  const { facts } = readTokens(tokens, language, figures);
  const factOf = new Map(facts.map((fact) => [fact.figure, fact]));
  const spanOf = ({ from, to }: Run): Span => {
    const start = tokens[from]?.start ?? 0;
    return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
  };
  const dates = readDates(tokens, figures, dayNumber(documentDate)).filter(
    (date) => !figures.some((figure) => overlap(date, figure) && isKept(figure)),
  );
  const others = figures.filter((figure) => !dates.some((date) => overlap(date, figure)));
  return [
    ...others.map((figure) => quantityOf(figure, factOf.get(figure) ?? null, spanOf, slice)),
    ...dates.map((date) => dateOf(date, spanOf, slice)),
  ].sort((a, b) => a.start - b.start);
}

/** "three days ago" is a date and no longer a span of time; what is counted stays so. */
function isKept(figure: Figure): boolean {
  return isCounted(figure) && figure.kind !== 'duration';
}

function dateOf(
  { from, to, low, high }: DateMention,
  spanOf: (run: Run) => Span,
  slice: (start: number, end: number) => string,
): Quantity {
  const span = spanOf({ from, to });
  return {
    ...span,
    text: slice(span.start, span.end),
    kind: 'date',
    low,
    high,
    lowInclusive: true,
    highInclusive: true,
    value: low === high ? low : null,
    unit: 'date',
    population: null,
    outcome: null,
    approximate: false,
    isAttributive: false,
    amount: { ...span, value: null },
    number: span,
  };
}

function quantityOf(
  figure: Figure,
  fact: Fact | null,
  spanOf: (run: Run) => Span,
  slice: (start: number, end: number) => string,
): Quantity {
  const span = spanOf(figure);
  return {
    ...span,
    text: slice(span.start, span.end),
    kind: figure.kind,
    low: figure.low,
    high: figure.high,
    lowInclusive: figure.lowInclusive,
    highInclusive: figure.highInclusive,
    value: figure.value,
    unit: figure.unit,
    population: fact?.population?.heads.join('+') ?? null,
    outcome: fact === null ? null : outcomeKey(fact),
    approximate: figure.approximate,
    isAttributive: figure.isAttributive,
    amount: { ...spanOf(figure.amount), value: figure.written },
    number: spanOf(figure.number),
  };
}

function outcomeKey(fact: Fact): string | null {
  const outcome = fact.outcomes[0];
  return outcome === undefined ? null : `${fact.negated ? 'not ' : ''}${outcome.family}:${outcome.pole}`;
}
