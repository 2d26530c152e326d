import { DUAL_NOUNS } from '../lexicon/dual-nouns.js';
import { DUAL_UNITS, type Unit, UNITS } from '../lexicon/units.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { FigureKind, Run } from './figure.js';
import { readMoney } from './money.js';
import type { Numeral } from './numeral.js';
import { opensDate } from './opens-date.js';
import { changeDirection, isChangeByFraction, percentAfter } from './percent.js';

/** A number with what stands right beside it: percent, currency, unit. */
export interface Measured extends Run {
  number: Run;
  value: number;
  written: number;
  kind: FigureKind;
  unit: string;
  style: Numeral['style'];
  nounAt?: number;
  /** A bare number beside it, taken in the same unit. */
  convert: (amount: number) => number;
}

type ReadNext = (index: number) => Numeral | null;

/** The number with what stands right beside it. */
export function measure(tokens: readonly Token[], numeral: Numeral, readNext: ReadNext): Measured {
  const base: Measured = {
    from: numeral.from,
    to: numeral.end,
    number: { from: numeral.from, to: numeral.end },
    value: numeral.value,
    written: numeral.value,
    kind: numeral.style === 'fraction' || numeral.style === 'ratio' ? 'share' : 'count',
    unit: 'one',
    style: numeral.style,
    ...(numeral.nounAt !== undefined && { nounAt: numeral.nounAt }),
    convert: same,
  };
  const percent = asPercent(tokens, base);
  if (percent !== null) return percent;
  const money = readMoney(tokens, numeral, readNext);
  if (money !== null) {
    const { from, to, written, value, factor } = money;
    return {
      ...base,
      from,
      to,
      written,
      value,
      kind: 'money',
      unit: money.base,
      convert: (bare) => bare * factor,
    };
  }
  const unit = asUnit(tokens, base);
  if (unit !== null) return unit;
  if (base.kind !== 'share') return base;
  const direction = isChangeByFraction(tokens, base.from) ? changeDirection(tokens, base.from) : null;
  return direction === null
    ? { ...base, unit: 'share' }
    : { ...base, kind: 'change', unit: `share ${direction}` };
}

function asPercent(tokens: readonly Token[], base: Measured): Measured | null {
  const percent = percentAfter(tokens, base.to, base.from);
  if (percent === null) return null;
  const from = percent.from ?? base.from;
  const direction = changeDirection(tokens, from);
  const kind = percent.isPoints || direction !== null ? 'change' : 'share';
  const unit =
    kind === 'share' ? 'share' : `${percent.isPoints ? 'points' : 'share'} ${direction ?? 'of change'}`;
  return {
    ...base,
    from,
    to: percent.end,
    value: base.value / 100,
    kind,
    unit,
    convert: (bare) => bare / 100,
  };
}

function asUnit(tokens: readonly Token[], base: Measured): Measured | null {
  const more = asUnitAndPart(tokens, base);
  if (more !== null) return more;
  // "half an hour"
  const isArticle = base.style === 'fraction' && ['a', 'an'].includes(tokens[base.to]?.text ?? '');
  const at = isArticle ? base.to + 1 : base.to;
  const unit = UNITS.matchAt(tokens, at)[0];
  if (unit === undefined || isTimeOfNoun(tokens, unit.end)) return null;
  if (opensDate(tokens, at)) return null;
  const part = partAfterUnit(tokens, unit.end, unit.value);
  const written = base.value + (part?.value ?? 0);
  return ofUnit(unit.value, { ...base, to: part?.end ?? unit.end, written });
}

function ofUnit(
  { kind, base: unit, factor, offset }: Unit,
  run: Omit<Measured, 'value'> & { written: number },
): Measured {
  const convert = (bare: number): number => bare * factor + offset;
  return { ...run, value: convert(run.written), kind, unit, convert };
}

/** "A day and a half", «متر ونصف المتر»: one of the unit, and a part of it. */
function asUnitAndPart(tokens: readonly Token[], base: Measured): Measured | null {
  if (base.style !== 'fraction' || base.value >= 1) return null;
  const end = endOfUnitBefore(tokens, base.from);
  const at = end === null ? -1 : end - 1;
  const unit = end === null ? undefined : UNITS.matchAt(tokens, at).find((match) => match.end === end);
  if (unit === undefined || tokens[at - 1]?.kind === 'number') return null;
  const to = endOfSameUnit(tokens, base.to, unit.value);
  // "And a third of the delegates", «ونصف السكان»: a part of something else.
  const isOfUnit = (tokens[at]?.text ?? '') < '\u0600' ? tokens[base.to]?.text !== 'of' : to > base.to;
  return isOfUnit ? ofUnit(unit.value, { ...base, from: at, to, written: 1 + base.value }) : null;
}

/** Where a unit ends to which "and a half" adds. */
function endOfUnitBefore(tokens: readonly Token[], from: number): number | null {
  if ((tokens[from]?.text ?? '').startsWith('و')) return from;
  // "An hour and half the city" has no "a".
  const and = tokens[from]?.text === 'a' ? from - 1 : tokens[from - 1]?.text === 'a' ? from - 2 : -1;
  return tokens[and]?.text === 'and' && ['a', 'an', 'one'].includes(tokens[and - 2]?.text ?? '') ? and : null;
}

/** The unit is named once more: «ونصف الساعة». */
function endOfSameUnit(tokens: readonly Token[], to: number, { base, factor }: Unit): number {
  const again = UNITS.matchAt(tokens, to).find(({ value }) => value.base === base && value.factor === factor);
  return again?.end ?? to;
}

/** ساعتين: the number is in the word. */
export function readDual(tokens: readonly Token[], index: number): Measured | null {
  const token = tokens[index];
  const unit = token?.kind === 'word' ? DUAL_UNITS.get(token.text) : undefined;
  if (unit === undefined) return null;
  const number = { from: index, to: index + 1 };
  const part = partAfterUnit(tokens, index + 1, { ...unit, factor: unit.factor / 2 });
  const written = 2 + (part?.value ?? 0);
  return {
    from: index,
    to: part?.end ?? index + 1,
    number,
    value: (unit.factor / 2) * written,
    written,
    kind: unit.kind,
    unit: unit.base,
    style: 'words',
    convert: same,
  };
}

/** رحلتين, قتيلان: two of what the word names. */
export function readDualNoun(tokens: readonly Token[], index: number): Measured | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.text < '\u0600') return null;
  if (!withoutProclitics(token.text).some((form) => DUAL_NOUNS.has(form) && !form.startsWith('ال')))
    return null;
  const run = { from: index, to: index + 1 };
  return {
    ...run,
    number: run,
    value: 2,
    written: 2,
    kind: 'count',
    unit: 'one',
    style: 'words',
    nounAt: index,
    convert: same,
  };
}

function same(amount: number): number {
  return amount;
}

/** "two-year-old children" are children, not a duration. */
function isTimeOfNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next?.text === '-' && !next.spaceBefore;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['ونصف', 1 / 2],
  ['وربع', 1 / 4],
  ['وثلث', 1 / 3],
]);

/** "Three hours and a half", ساعة ونصف, «ساعتين وربع الساعة»; not «يومين ونصف المدارس». */
function partAfterUnit(
  tokens: readonly Token[],
  index: number,
  unit: Unit,
): { value: number; end: number } | null {
  const value = PARTS.get(tokens[index]?.text ?? '');
  if (value !== undefined) {
    const end = endOfSameUnit(tokens, index + 1, unit);
    const isOfOther = end === index + 1 && (tokens[end]?.text ?? '').startsWith('ال');
    return isOfOther ? null : { value, end };
  }
  const words = [0, 1, 2].map((offset) => tokens[index + offset]?.text);
  return words.join(' ') === 'and a half' && tokens[index + 3]?.text !== 'of'
    ? { value: 1 / 2, end: index + 3 }
    : null;
}
