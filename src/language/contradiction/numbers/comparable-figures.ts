import { isAge } from '../../figures/ages.js';
import { isCounted, type Figure } from '../../figures/figure.js';
import { areDisjoint } from '../../figures/intervals.js';
import type { Fact } from '../../statement/fact.js';
import { oncePerReading } from '../../statement/once-per-reading.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { impliedFacts } from './implied-facts.js';
import { spanOf } from './value-rules.js';

/** Figures of a statement of which pairs are made. */
const MOST_FIGURES = 12;

/** Two figures of two statements that may be one number. */
export interface FigurePair {
  a: Fact;
  b: Fact;
  /** A share that is reckoned from a part and its whole. */
  isReckoned: boolean;
  /** One of the two is said without a number: "most", "not a single". */
  isImplied: boolean;
}

/**
 * All pairs of figures of one kind and unit, but those that both statements have; what is part of a known whole, as shares, and
 * what only describes something ("a 40-kilogram bomb") and ages among them.
 */
export function comparablePairs(left: StatementReading, right: StatementReading): FigurePair[] {
  // A list of results is no report of one number, and its pairs would be without number.
  if (Math.max(left.figures.length, right.figures.length) > MOST_FIGURES) return [];
  const [parts, others] = [partsOf(left, right), partsOf(right, left)];
  const mine = [...ownFacts(left, right), ...parts];
  const yours = [...ownFacts(right, left), ...others];
  const pairs = mine.flatMap((a) =>
    yours.flatMap((b) =>
      areOfOneKind(a.figure, b.figure)
        ? [{ a, b, isReckoned: parts.includes(a) || others.includes(b), isImplied: false }]
        : [],
    ),
  );
  return [...pairs, ...impliedPairs(left, right, mine, yours)];
}

/** What one says without a number against what the other counts. */
function impliedPairs(
  left: StatementReading,
  right: StatementReading,
  mine: readonly Fact[],
  yours: readonly Fact[],
): FigurePair[] {
  // "Most" and "a handful" say too little to stand against each other.
  const isMet = (one: Fact, other: Fact): boolean =>
    areOfOneKind(one.figure, other.figure) && (one.figure.value ?? other.figure.value) !== null;
  const pair = { isReckoned: false, isImplied: true };
  return [
    ...impliedFacts(left).flatMap((one) =>
      yours.flatMap((other) => (isMet(one, other) ? [{ a: one, b: other, ...pair }] : [])),
    ),
    ...impliedFacts(right).flatMap((other) =>
      mine.flatMap((one) => (isMet(one, other) ? [{ a: one, b: other, ...pair }] : [])),
    ),
  ];
}

/** Changes are of one kind whichever way they go. */
function areOfOneKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.kind === 'change');
}

/** Those that the other side does not have, too. */
function ownFacts(reading: StatementReading, other: StatementReading): Fact[] {
  const [mine, yours] = [factsOf(reading), factsOf(other)];
  return mine.filter(
    ({ figure: { kind, unit, low, high } }) =>
      !yours.some(
        ({ figure }) =>
          figure.kind === kind && figure.unit === unit && figure.low === low && figure.high === high,
      ),
  );
}

/** The facts of a statement, and its ages and what describes by a measure. */
const factsOf: (reading: StatementReading) => readonly Fact[] = oncePerReading(readFacts);

function readFacts({ figures, facts, tokens }: StatementReading): Fact[] {
  const others = figures.flatMap((figure): Fact[] => {
    if (isCounted(figure) && isAge(tokens, figure))
      return [bare({ ...figure, kind: 'duration', unit: 'age' })];
    return figure.isAttributive && DESCRIBING.has(figure.kind) ? [bare(figure)] : [];
  });
  return [...facts, ...others].map(inLitres);
}

const DESCRIBING = new Set<Figure['kind']>(['measure', 'money', 'duration', 'temperature']);

function bare(figure: Figure): Fact {
  return { figure, population: null, outcomes: [], negated: false };
}

/** Litres of the barrel in which oil is measured. */
const BARREL = 158.987;

function inLitres(fact: Fact): Fact {
  const { figure } = fact;
  if (figure.unit !== 'barrel') return fact;
  const { low, high, value } = figure;
  const inBase = { low: low * BARREL, high: high * BARREL, value: value === null ? null : value * BARREL };
  return { ...fact, figure: { ...figure, ...inBase, unit: 'litre', written: null } };
}

/**
 * Twelve, where both sides speak of 96 flats and the other one of a share of them: an eighth. Where a statement says itself of how
 * many they are ("of the 60 aircraft, 12"), the other need not.
 */
function partsOf(reading: StatementReading, other: StatementReading): Fact[] {
  const wholes = reading.figures.filter(isExact);
  const known = wholes.filter((whole) =>
    other.figures.some((figure) => isExact(figure) && figure.low === whole.low),
  );
  return factsOf(reading).flatMap((fact) =>
    wholes.flatMap((whole): Fact[] => {
      const { figure } = fact;
      if (figure.kind !== 'count' || figure.low >= whole.low) return [];
      if (!known.includes(whole) && !isPartOf(figure, whole, reading)) return [];
      const low = figure.low / whole.low;
      const high = Number.isFinite(figure.high) ? figure.high / whole.low : 1;
      return [{ ...fact, figure: { ...figure, kind: 'share', unit: 'share', low, high, value: low } }];
    }),
  );
}

/** Tokens from "of" to the whole: "seven of the country's ten reactors". */
const WHOLE_WITHIN = 5;
const OPENS_WHOLE = new Set('of among من بين اصل'.split(' '));

/** "Seven of its ten reactors", "of the 50 turtles …, 41", «من بين ٦٠ طائرة … ١٢». */
function isPartOf(part: Figure, whole: Figure, { tokens }: StatementReading): boolean {
  const opens = (at: number): boolean => OPENS_WHOLE.has(tokens[at]?.text ?? '');
  if (whole.from < part.from) return opens(whole.from - 1) || opens(whole.from - 2);
  return whole.from - part.to <= WHOLE_WITHIN && opens(part.to);
}

function isExact({ kind, low, high }: Figure): boolean {
  return kind === 'count' && low === high;
}

/** No other number of the other side is the same, be it one that only describes something. */
export function isNew({ figure }: Fact, { figures }: StatementReading, { figure: against }: Fact): boolean {
  return figures.every(
    (other) =>
      (other.from === against.from && other.to === against.to) ||
      !areOfOneKind(figure, other) ||
      areDisjoint(spanOf(figure, figure), spanOf(other, other)),
  );
}
