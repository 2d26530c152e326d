import type { Figure } from '../figures/figure.js';
import { areDisjoint, isWithin } from '../figures/intervals.js';
import { TOLLS } from '../lexicon/outcomes.js';
import { UNITS } from '../lexicon/units.js';
import { relateWords } from '../text/word-relations.js';
import type { Fact } from './fact.js';
import type { StatementReading } from './statement-reading.js';

/** What a text gives as amounts, also of what it only describes: an 8,586-metre peak is 8,586 metres high. */
export function amountsOf({ figures, facts, tokens }: StatementReading): Fact[] {
  const described = figures
    .filter(({ isAttributive }) => isAttributive)
    .map((figure): Fact => ({
      figure: inUnits(tokens, figure),
      population: null,
      outcomes: [],
      negated: false,
    }));
  return [...facts, ...described];
}

/** The unit behind the hyphen. */
function inUnits(tokens: StatementReading['tokens'], figure: Figure): Figure {
  const unit = UNITS.matchAt(tokens, figure.to + 1)[0]?.value;
  if (unit === undefined || figure.kind !== 'count') return figure;
  const { kind, base, factor, offset } = unit;
  const convert = (bare: number): number => bare * factor + offset;
  return { ...figure, kind, unit: base, low: convert(figure.low), high: convert(figure.high) };
}

/** Whether the second amount follows from the first, as near as the texts say. */
export function saysFact(one: Fact, other: Fact): boolean {
  const a = one.figure;
  const b = other.figure;
  if (!areOneKind(one, other) || !haveOneHead(one, other) || !haveOneOutcome(one, other)) return false;
  // "Most" may be any part above half, and says no number.
  const isNumber = a.value !== null || b.value === null;
  if (isNumber && (a.approximate || b.approximate)) return !areDisjoint(a, b);
  return isWithin(a, b) || isLeast(a, b);
}

/** "A rise of 9%" and "9%": whether it is a change, and which way, is told by the words around. */
function areOneKind(one: Fact, other: Fact): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a.kind === b.kind) return a.unit === b.unit;
  const isShare = ({ kind }: Figure): boolean => kind === 'share' || kind === 'change';
  return isShare(a) && isShare(b) && other.population === null;
}

/** Seven were killed and sixty wounded: sixty were not killed. */
function haveOneOutcome(one: Fact, other: Fact): boolean {
  const tolls = other.outcomes.filter(({ family }) => TOLLS.has(family));
  if (one.outcomes.length === 0 || tolls.length === 0) return true;
  return tolls.some(({ family, pole }) =>
    one.outcomes.some((outcome) => outcome.family === family && outcome.pole === pole),
  );
}

/** "At least six were killed": six were. */
function isLeast(a: Figure, b: Figure): boolean {
  return a.kind === 'count' && a.high === Infinity && a.low === b.low && b.low === b.high;
}

/** Sixteen members, and not sixteen countries; adults are people. */
function haveOneHead(one: Fact, other: Fact): boolean {
  if (one.population === null || other.population === null) return true;
  const { heads } = other.population;
  const { population } = one;
  return heads.some(
    (head) =>
      population.heads.some((own) => own === head || isKindOf(own, head)) ||
      population.modifiers.includes(head),
  );
}

function isKindOf(head: string, other: string): boolean {
  const [a, b] = [head, other].map((key) => key.replace(/^en:/, ''));
  return a !== undefined && b !== undefined && ['broader', 'synonym'].includes(relateWords(a, b) ?? '');
}
