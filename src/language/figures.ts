import type { Figure, FigureKind } from './figure.js';
import { isDateOrLabel } from './dates.js';
import { readBoundAfter, readBoundsBefore } from './bounds-around.js';
import { intervalOf } from './intervals.js';
import type { Language } from './language.js';
import { currencyOfSign, DUAL_UNITS, UNITS } from './lexicon/units.js';
import type { Bound } from './lexicon/bounds.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { changeDirection, isChangeByFraction, percentAfter } from './percent.js';
import { readQuantifier } from './quantifiers.js';
import type { Token } from './tokens.js';

/** All figures of a text in order. */
export function readFigures(tokens: readonly Token[], language: Language): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length;) {
    const floor = figures.at(-1)?.to ?? 0;
    const figure = readFigure(tokens, index, floor, language);
    if (figure === null) {
      index += 1;
      continue;
    }
    figures.push(figure);
    index = figure.to;
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
  const dual = readDual(tokens, index);
  if (dual !== null) return withBounds(tokens, floor, dual, null);
  const numeral = readNumeral(tokens, index, language);
  if (numeral === null || isDateOrLabel(tokens, index, numeral)) return null;
  const measured = measure(tokens, index, numeral);
  const upper = readRangeEnd(tokens, index, measured, language);
  return withBounds(tokens, floor, upper?.first ?? measured, upper?.second ?? null);
}

interface Measured {
  from: number;
  to: number;
  value: number;
  kind: FigureKind;
  unit: string;
  style: Numeral['style'];
  /** A bare number beside it, taken in the same unit. */
  convert: (amount: number) => number;
}

function readDual(tokens: readonly Token[], index: number): Measured | null {
  const token = tokens[index];
  const unit = token?.kind === 'word' ? DUAL_UNITS.get(token.text) : undefined;
  if (unit === undefined) return null;
  return {
    from: index,
    to: index + 1,
    value: unit.factor,
    kind: unit.kind,
    unit: unit.base,
    style: 'words',
    convert: same,
  };
}

/** The number with what stands right beside it: percent, currency, unit. */
function measure(tokens: readonly Token[], index: number, numeral: Numeral): Measured {
  const base: Measured = {
    from: index,
    to: numeral.end,
    value: numeral.value,
    kind: numeral.style === 'fraction' || numeral.style === 'ratio' ? 'share' : 'count',
    unit: 'one',
    style: numeral.style,
    convert: same,
  };
  const percent = percentAfter(tokens, numeral.end, index);
  if (percent !== null) {
    const from = percent.signBefore ? index - 1 : index;
    const direction = changeDirection(tokens, from);
    const kind = percent.isPoints || direction !== null ? 'change' : 'share';
    const unit =
      kind === 'share' ? 'share' : `${percent.isPoints ? 'points' : 'share'} ${direction ?? 'of change'}`;
    return { ...base, from, to: percent.end, value: numeral.value / 100, kind, unit };
  }
  const sign = currencyOfSign(tokens[index - 1]?.text ?? '');
  if (sign !== null) return { ...base, from: index - 1, kind: 'money', unit: sign.base };
  const unit = UNITS.matchAt(tokens, numeral.end)[0];
  if (unit !== undefined && !isTimeOfNoun(tokens, unit.end)) {
    const half = halfAfterUnit(tokens, unit.end);
    const amount = numeral.value + (half === null ? 0 : 0.5);
    const { kind, base: name, factor, offset } = unit.value;
    const convert = (bare: number): number => bare * factor + offset;
    return { ...base, to: half ?? unit.end, value: convert(amount), kind, unit: name, convert };
  }
  if (base.kind !== 'share') return base;
  const direction = isChangeByFraction(tokens, index) ? changeDirection(tokens, index) : null;
  return direction === null
    ? { ...base, unit: 'share' }
    : { ...base, kind: 'change', unit: `share ${direction}` };
}

function same(amount: number): number {
  return amount;
}

/** "two-year-old children" are children, not a duration. */
function isTimeOfNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next?.text === '-' && !next.spaceBefore;
}

/** "an hour and a half", ساعة ونصف */
function halfAfterUnit(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.text === 'ونصف') return index + 1;
  const words = [0, 1, 2].map((offset) => tokens[index + offset]?.text);
  return words.join(' ') === 'and a half' ? index + 3 : null;
}

const RANGE_WORDS = new Set(['to', 'and', '-', 'الي', 'و', '~']);

/** The upper end of "between 20 and 30", "20-30%", ما بين ٤٠ و٥٠, with the unit carried back to the lower end. */
function readRangeEnd(
  tokens: readonly Token[],
  index: number,
  lower: Measured,
  language: Language,
): { first: Measured; second: Measured } | null {
  const opener = tokens[index - 1]?.text ?? '';
  const isBetween = opener === 'between' || opener === 'from' || opener.endsWith('بين') || opener === 'من';
  const narrowed = isBetween ? splitArabicSum(tokens, index, lower) : lower;
  const link = tokens[narrowed.to];
  if (link === undefined) return null;
  const isAttached = link.text.startsWith('و') && link.text.length > 1;
  if (!isAttached && !RANGE_WORDS.has(link.text)) return null;
  if (
    (link.text === 'and' || link.text === 'و' || isAttached) &&
    !(isBetween && opener !== 'from' && opener !== 'من')
  )
    return null;
  const next = isAttached ? narrowed.to : narrowed.to + 1;
  const numeral = readNumeral(tokens, next, language);
  if (numeral === null) return null;
  const upper = measure(tokens, next, numeral);
  const lowerValue = carriedBack(narrowed, upper);
  if (lowerValue === null || lowerValue >= upper.value) return null;
  // "4-2" and "30-21" are scores, "1-2" may be one: a bare hyphen needs something that is counted.
  if (link.text === '-' && upper.kind === 'count' && tokens[upper.to]?.kind !== 'word') return null;
  const from = isBetween ? (tokens[index - 2]?.text === 'ما' ? index - 2 : index - 1) : narrowed.from;
  return { first: { ...upper, from, value: lowerValue }, second: { ...upper, from } };
}

/** After بين, و joins the two ends and not the parts of one number, unless another number follows. */
function splitArabicSum(tokens: readonly Token[], index: number, lower: Measured): Measured {
  if (lower.style !== 'words' || lower.to <= index + 1 || lower.kind !== 'count') return lower;
  const continues = tokens[lower.to]?.text.startsWith('و') ?? false;
  const second = tokens[index + 1];
  if (continues || second?.text.startsWith('و') !== true) return lower;
  const first = readNumeral(tokens.slice(0, index + 1), index, 'ar');
  return first === null ? lower : { ...lower, to: index + 1, value: first.value };
}

/** "between 20 and 30%": 20 is a percentage too; "60 to 65 million": 60 is in millions. */
function carriedBack(lower: Measured, upper: Measured): number | null {
  if (lower.kind === upper.kind && lower.unit === upper.unit) {
    const scale = [1e9, 1e6, 1e3].find((step) => upper.value >= step && upper.value % step === 0);
    const isShort =
      lower.style === 'digits' &&
      lower.value < 1000 &&
      scale !== undefined &&
      upper.value / scale > lower.value;
    return isShort && upper.value / lower.value > 1000 ? lower.value * scale : lower.value;
  }
  if (lower.kind !== 'count') return null;
  if (upper.kind === 'share' || upper.kind === 'change') return lower.value / 100;
  return upper.convert(lower.value);
}

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
  return {
    ...interval,
    from: before.from,
    to: after?.end ?? first.to,
    kind: first.kind,
    unit: first.unit,
    value: isVague || second !== null ? null : first.value,
    style: first.style,
    approximate:
      isVague || bounds.some((bound) => ['about', 'nearly', 'justOver', 'justUnder'].includes(bound)),
    boundTokens: before.tokens,
  };
}
