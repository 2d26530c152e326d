import { isBelow } from '../../figures/intervals.js';
import { CONCEPTS } from '../../lexicon/concepts.js';
import { DEGREES } from '../../lexicon/degrees.js';
import { PERIODS } from '../../lexicon/periods.js';
import { statedValues } from '../../statement/stated-values.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { areOfOtherOccasions } from '../../wording/other-occasions.js';
import { alignWords, type Alignment } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import type { Finding } from './finding.js';

/**
 * Takes back a contradiction between two figures that are of different things after all: of a shorter and a longer time, of
 * a worse and a lesser degree, of one dose and two.
 */
export function withinScope(finding: Finding, left: StatementReading, right: StatementReading): Finding {
  if (finding.relation !== 'contradicts') return finding;
  const { pairs } = alignWords(wordingOf(left), wordingOf(right));
  const reason =
    otherScope(finding, left, right) ?? (finding.outcomes === null && pairs.some(isTurned) ? 'none' : null);
  return reason === null ? finding : { ...finding, relation: 'compatible', basis: reason, score: 0.5 };
}

/** In what two figures are of different scope; null where nothing says so. */
export function otherScope(
  finding: Finding,
  left: StatementReading,
  right: StatementReading,
): 'time' | 'event' | 'population' | 'none' | null {
  if (areOfOtherPeriods(finding, left, right)) return 'time';
  if (areOfOtherDimensions(finding, left, right)) return 'none';
  const alignment = alignWords(wordingOf(left), wordingOf(right));
  if (areOfOtherOccasions(alignment)) return 'event';
  return isPartByDegree(finding, alignment) || countConditions(finding, left, right) ? 'population' : null;
}

/** Lengths of the times that are named by numbers and names; those between are in `PERIODS`. */
const DAY = 1;
const MONTH = 3;
const YEAR = 5;

const known = new WeakMap<StatementReading, number | null>();

/** The shortest time that a statement names, by its place among lengths; null where it names none. */
function shortest(reading: StatementReading): number | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = readShortest(reading);
  known.set(reading, found);
  return found;
}

function readShortest({ tokens, context: { times } }: StatementReading): number | null {
  const named = tokens.flatMap((_, at) => PERIODS.matchAt(tokens, at).map(({ value }) => value));
  if (times.days.size > 0 || times.weekdays.size > 0) named.push(DAY);
  if (times.months.size > 0) named.push(MONTH);
  if (times.years.size > 0) named.push(YEAR);
  return named.length === 0 ? null : Math.min(...named);
}

/**
 * So many crossed on Saturday, and so many in 2022: only where more are counted in the shorter time can it not be a part of
 * the longer.
 */
function areOfOtherPeriods({ a, b }: Finding, left: StatementReading, right: StatementReading): boolean {
  if (a.population !== null && a.figure.kind === 'share') return false;
  // "In 2019", and "between 2019 and 2022".
  const [years, others] = [left.context.times.years, right.context.times.years];
  if (a.figure.kind === 'change' && years.size > 0 && others.size > 0 && years.size !== others.size)
    return true;
  const [one, other] = [shortest(left), shortest(right)];
  if (one === null || other === null || one === other) return false;
  const [part, whole] = one < other ? [a, b] : [b, a];
  return a.figure.kind !== 'count' || !isBelow(whole.figure, part.figure);
}

/** 113 metres high, and 900 metres long. */
function areOfOtherDimensions({ a, b }: Finding, left: StatementReading, right: StatementReading): boolean {
  if (a.figure.kind === 'count' || a.figure.kind === 'share') return false;
  const dimensionOf = (reading: StatementReading, figure: Finding['a']['figure']): string | undefined =>
    statedValues(reading).find((value) => value.figure === figure)?.dimension.key;
  const [mine, yours] = [dimensionOf(left, a.figure), dimensionOf(right, b.figure)];
  const [one, other] = [mine ?? dimensionOf(right, a.figure), yours ?? dimensionOf(left, b.figure)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Which side alone says to what degree ("severely malnourished"): what it counts is some of what the other does. */
export function narrowedByDegree({ onlyA, onlyB }: Alignment): 'a' | 'b' | 'both' | null {
  const [one, other] = [onlyA.some(isDegree), onlyB.some(isDegree)];
  if (one && other) return 'both';
  return one ? 'a' : other ? 'b' : null;
}

function isDegree({ text }: ContentWord): boolean {
  return DEGREES.has(text);
}

function isPartByDegree({ a, b }: Finding, alignment: Alignment): boolean {
  const narrowed = narrowedByDegree(alignment);
  if (narrowed === null) return false;
  const [part, whole] = narrowed === 'a' ? [a, b] : [b, a];
  return narrowed === 'both' || !isBelow(whole.figure, part.figure);
}

/**
 * "One dose is 52% effective" and "two doses are 95% effective": the count says of what the share is, and is no claim of
 * its own.
 */
function countConditions(finding: Finding, left: StatementReading, right: StatementReading): boolean {
  const { a, b, outcomes } = finding;
  const heads = a.population?.heads ?? [];
  if (a.figure.kind === 'share') {
    const [one, other] = [countOf(left, heads), countOf(right, heads)];
    return one !== null && other !== null && one !== other;
  }
  if (a.figure.kind !== 'count' || outcomes !== null) return false;
  const sharesOf = ({ facts }: StatementReading): string =>
    facts
      .filter(({ figure }) => figure.kind === 'share' || figure.kind === 'change')
      .map(({ figure }) => `${String(figure.low)} ${String(figure.high)}`)
      .join();
  const [mine, yours] = [sharesOf(left), sharesOf(right)];
  return a !== b && mine !== '' && yours !== '' && mine !== yours;
}

const LONE_ONE = /^و?واحده?$/u;

/** How many of a kind a statement names: جرعة واحدة, جرعتان, "two doses"; null where it does not say. */
function countOf({ facts, tokens }: StatementReading, heads: readonly string[]): number | null {
  const counted = facts.find(
    ({ figure, population }) =>
      figure.kind === 'count' && population?.heads.some((head) => heads.includes(head)) === true,
  );
  if (counted !== undefined) return counted.figure.value;
  const isOne = tokens.some((_, at) => {
    const match = CONCEPTS.matchAt(tokens, at)[0];
    return (
      match !== undefined &&
      heads.includes(match.value.key) &&
      (LONE_ONE.test(tokens[match.end]?.text ?? '') || tokens[at - 1]?.text === 'one')
    );
  });
  return isOne ? 1 : null;
}

/** "Won 12" and "lost 9", "for those over 65" and "not for those under 50": each is said of other things. */
function isTurned({ a, b, relation }: Alignment['pairs'][number]): boolean {
  return (relation === 'opposite') === (a.denied === b.denied);
}
