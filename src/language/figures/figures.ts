import type { Bound } from '../lexicon/bounds.js';
import { CURRENCY_CODES } from '../lexicon/currencies.js';
import { UNITS } from '../lexicon/units.js';
import type { Language } from '../text/language.js';
import type { Token } from '../text/tokens.js';
import { readArabicOrdinal } from './arabic-ordinals.js';
import { readBoundAfter, readBoundsBefore } from './bounds-around.js';
import { isAttributiveAt, isDateOrLabel } from './dates.js';
import { readEnglishOrdinal } from './english-ordinals.js';
import { mayBegin } from './figure-starts.js';
import { type Figure, type FigureKind, isCounted, type Run } from './figure.js';
import { intervalOf } from './intervals.js';
import { measure, type Measured, readDual, readDualNoun } from './measures.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { lonePercent } from './percent.js';
import { groupedByPoint } from './point-groups.js';
import { readQuantifier } from './quantifiers.js';
import { readRangeEnd } from './ranges.js';
import { mergeBounds } from './two-bounds.js';

/** All figures of a text in order: years, labels, ordinals and units without a number among them. */
export function readAllFigures(tokens: readonly Token[], language: Language): Figure[] {
  const figures: Figure[] = [];
  // Where the last counted figure ends: words before that are no bounds of another.
  let floor = 0;
  for (let index = 0; index < tokens.length;) {
    const figure = mayBegin(tokens[index]) ? readFigure(tokens, index, floor, language) : null;
    if (figure === null) {
      index += 1;
      continue;
    }
    index = Math.max(index + 1, figure.to);
    if (isCounted(figure)) floor = figure.to;
    // "USD 5": the unit was met before its number.
    while (figures.at(-1)?.kind === 'unit' && (figures.at(-1)?.to ?? 0) > figure.from) figures.pop();
    const before = figures.at(-1);
    const merged = before === undefined ? null : mergeBounds(tokens, before, figure);
    if (merged !== null) figures.pop();
    figures.push(merged ?? figure);
  }
  return figures;
}

function readFigure(
  tokens: readonly Token[],
  index: number,
  floor: number,
  language: Language,
): Figure | null {
  const quantifier = readQuantifier(tokens, index);
  if (quantifier !== null) return quantifier;
  const readIn = (some: readonly Token[], at: number): Numeral | null => readNumeral(some, at, language);
  const dual = readDual(tokens, index);
  if (dual !== null) {
    const range = readRangeEnd(tokens, index, dual, readIn);
    return withBounds(tokens, floor, range?.first ?? dual, range?.second ?? null);
  }
  const pair = readDualNoun(tokens, index);
  if (pair !== null) return withBounds(tokens, floor, pair, null);
  const numeral = readNumeral(tokens, index, language);
  // "one hundredth" is a fraction, "twenty-first" no twenty.
  const ordinal = numeral?.style === 'fraction' ? null : readOrdinal(tokens, index);
  if (ordinal !== null && ordinal.to > (numeral?.end ?? 0)) return withBounds(tokens, floor, ordinal, null);
  if (numeral === null) return readUnit(tokens, index);
  if (numeral.isArithmetic === true || isLoneOne(tokens, numeral)) return named('number', numeral);
  if (isDateOrLabel(tokens, index, numeral)) return named('label', numeral);
  const measured = unsigned(
    tokens,
    measure(tokens, numeral, (at) => readIn(tokens, at)),
  );
  const range = readRangeEnd(tokens, index, measured, readIn);
  const [first, second] = groupedByPoint(tokens, [range?.first ?? measured, range?.second ?? null], language);
  const figure = withBounds(tokens, floor, first, second);
  return isAttributiveAt(tokens, numeral.end) ? { ...figure, isAttributive: true } : figure;
}

/** "- 10 people": a dash of a list, and no number of people below zero. */
function unsigned(tokens: readonly Token[], measured: Measured): Measured {
  const isDash = tokens[measured.from]?.text === '-' && tokens[measured.from + 1]?.spaceBefore === true;
  return isDash && measured.kind === 'count'
    ? { ...measured, value: -measured.value, written: -measured.written }
    : measured;
}

/** واحد stands after its noun, or for a pronoun: by itself it counts nothing that can be told. */
function isLoneOne(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.end === numeral.from + 1 && /^(?:و?واحده?)$/u.test(tokens[numeral.from]?.text ?? '');
}

function readOrdinal(tokens: readonly Token[], index: number): Measured | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const ordinal =
    token.text >= '\u0600' ? readArabicOrdinal(tokens, index) : readEnglishOrdinal(tokens, index);
  if (ordinal === null || ordinal.isPlural) return null;
  const run: Run = { from: index, to: ordinal.end };
  const { value } = ordinal;
  return {
    ...run,
    number: run,
    value,
    written: value,
    kind: 'ordinal',
    unit: 'rank',
    style: 'words',
    convert: (bare) => bare,
  };
}

/** "a small percentage", "the dollar" */
function readUnit(tokens: readonly Token[], index: number): Figure | null {
  const percent = lonePercent(tokens, index);
  const run = { from: index, end: percent ?? index + 1, value: 0, style: 'words' as const };
  if (percent !== null) return { ...named('unit', run), unit: 'share', value: null, written: null };
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const currency = CURRENCY_CODES.get(token.text) ?? UNITS.matchAt(tokens, index)[0]?.value;
  if (currency?.factor !== 1 || ('kind' in currency && currency.kind !== 'money')) return null;
  return { ...named('unit', run), unit: currency.base, value: null, written: null };
}

/** A number that counts nothing. */
function named(kind: FigureKind, numeral: Numeral): Figure {
  const { from, end, value, style } = numeral;
  const run = { from, to: end };
  return {
    ...run,
    kind,
    unit: 'none',
    low: value,
    high: value,
    lowInclusive: true,
    highInclusive: true,
    value,
    style,
    approximate: false,
    boundTokens: [],
    amount: run,
    number: run,
    written: value,
    isAttributive: false,
  };
}

const APPROXIMATE: ReadonlySet<Bound> = new Set(['about', 'nearly', 'justOver', 'justUnder']);

function withBounds(
  tokens: readonly Token[],
  floor: number,
  first: Measured,
  second: Measured | null,
): Figure {
  const before = readBoundsBefore(tokens, first.from, floor);
  const after = readBoundAfter(tokens, first.to);
  const bounds: Bound[] = after === null ? before.bounds : [...before.bounds, after.bound];
  const high = second?.value ?? first.value;
  const top = first.kind === 'share' ? Math.max(1, high) : Infinity;
  const isVague = first.style === 'vague';
  const interval = isVague
    ? { low: first.value, high: Infinity, lowInclusive: true, highInclusive: true }
    : intervalOf(first.value, high, bounds, first.kind === 'share', top);
  const isOne = !isVague && second === null;
  return {
    ...interval,
    from: before.from,
    to: after?.end ?? first.to,
    kind: first.kind,
    unit: first.unit,
    value: isOne ? first.value : null,
    style: first.style,
    approximate: isVague || bounds.some((bound) => APPROXIMATE.has(bound)),
    boundTokens: before.tokens,
    amount: { from: first.from, to: first.to },
    number: first.number,
    written: isOne ? first.written : null,
    isAttributive: false,
    ...(first.nounAt !== undefined && { nounAt: first.nounAt }),
  };
}
