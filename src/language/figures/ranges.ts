import type { Token } from '../text/tokens.js';
import { measure, readDual, type Measured } from './measures.js';
import type { Numeral } from './numeral.js';

const RANGE_WORDS = new Set(['to', 'and', '-', 'الي', 'و', '~', 'through', 'till', 'حتي']);

/** Both ends of a range, in one unit and with the span of the whole. */
export interface Range {
  first: Measured;
  second: Measured;
}

/** Reads the number at an index of the tokens given. */
type ReadIn = (tokens: readonly Token[], index: number) => Numeral | null;

/** The upper end of "between 20 and 30", "20-30%", ما بين ٤٠ و٥٠, with the unit carried back to the lower end. */
export function readRangeEnd(
  tokens: readonly Token[],
  index: number,
  lower: Measured,
  readIn: ReadIn,
): Range | null {
  const read = (at: number): Numeral | null => readIn(tokens, at);
  const opener = tokens[index - 1]?.text ?? '';
  const isBetween = opener === 'between' || opener.endsWith('بين');
  const isFrom = opener === 'from' || opener === 'من';
  const narrowed = isBetween || isFrom ? splitArabicSum(tokens, index, lower, readIn) : lower;
  const link = tokens[narrowed.to];
  if (link === undefined) return null;
  const isAttached = link.text.startsWith('و') && link.text.length > 1;
  if (!isAttached && !RANGE_WORDS.has(link.text)) return null;
  if ((link.text === 'and' || link.text === 'و' || isAttached) && !isBetween) return null;
  const next = isAttached ? narrowed.to : narrowed.to + 1;
  const numeral = read(next);
  const upper = numeral === null ? readDual(tokens, next) : measure(tokens, numeral, read);
  if (upper === null) return null;
  const lowerValue = carriedBack(narrowed, upper);
  if (lowerValue === null || lowerValue >= upper.value) return null;
  if (link.text === '-' && upper.kind === 'count' && isBareHyphen(tokens, lowerValue, upper)) return null;
  const from =
    isBetween || isFrom ? (tokens[index - 2]?.text === 'ما' ? index - 2 : index - 1) : narrowed.from;
  const number = { from: narrowed.number.from, to: upper.number.to };
  return { first: { ...upper, from, number, value: lowerValue }, second: { ...upper, from } };
}

/** "4-2" is a score, "867-5309" a telephone: a range needs something that is counted, or round ends. */
function isBareHyphen(tokens: readonly Token[], lower: number, upper: Measured): boolean {
  const areRound = lower >= 100 && lower % 10 === 0 && upper.value % 10 === 0;
  return !areRound && tokens[upper.to]?.kind !== 'word';
}

/** After بين, و joins the two ends and not the parts of one number, unless another number follows. */
function splitArabicSum(tokens: readonly Token[], index: number, lower: Measured, readIn: ReadIn): Measured {
  if (lower.style !== 'words' || lower.number.to <= index + 1) return lower;
  const continues = tokens[lower.number.to]?.text.startsWith('و') ?? false;
  const second = tokens[index + 1];
  if (continues || second?.text.startsWith('و') !== true) return lower;
  const first = readIn(tokens.slice(index, index + 1), 0);
  if (first === null) return lower;
  const run = { from: index, to: index + 1 };
  const { value } = first;
  return { ...lower, ...run, number: run, value, written: value, kind: 'count', unit: 'one' };
}

/** "between 20 and 30%": 20 is a percentage too; "60 to 65 million": 60 is in millions. */
function carriedBack(lower: Measured, upper: Measured): number | null {
  if (lower.kind === upper.kind && lower.unit === upper.unit && lower.kind !== 'count') return lower.value;
  if (lower.kind !== 'count') return null;
  const written = inScaleOf(lower.value, upper.written);
  if (upper.kind === 'share' || upper.kind === 'change') return written / 100;
  return upper.kind === 'count' ? written : upper.convert(written);
}

/** Few beside many: the scale word after the upper end is meant for the lower one, too. */
function inScaleOf(lower: number, upper: number): number {
  const scale = [1e9, 1e6, 1e3].find((step) => upper >= step && upper % step === 0);
  const isShort = scale !== undefined && lower > 0 && lower < 1000 && upper / scale > lower;
  return isShort && upper / lower > 1000 ? lower * scale : lower;
}
