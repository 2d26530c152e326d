import { literalValue, MOST_DIGITS } from '../text/number-literals.js';
import type { Token } from '../text/tokens.js';
import { isMillion } from './million-or-metre.js';
import type { Numeral } from './numeral.js';

/** Scale letters on a number. Those in capitals only are units otherwise: 3g, 2mm; for 5m the words around it tell. */
const SUFFIXES: ReadonlyMap<string, { value: number; needsCapital: boolean; maySpace: boolean }> = new Map(
  (
    [
      ['k', 1e3, false, true],
      ['m', 1e6, true, true],
      ['mm', 1e6, true, false],
      ['mn', 1e6, false, false],
      ['mil', 1e6, false, false],
      ['mio', 1e6, false, false],
      ['b', 1e9, false, false],
      ['g', 1e9, true, true],
      ['trn', 1e12, false, false],
      ['t', 1e12, true, false],
    ] as const
  ).map(([suffix, value, needsCapital, maySpace]) => [suffix, { value, needsCapital, maySpace }]),
);

/**
 * A number in digits with what is written onto it: groups with spaces (1 234 567), powers (1.1^23, 1.3x10^6, 1e10)
 * and scale letters (3.5bn, 10M). The folded text already has Western digits and signs.
 */
export function readDigits(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const value = literalValue(token.text);
  if (value === null) return null;
  return (
    readSpacedGroups(tokens, index) ??
    readPower(tokens, index, value) ??
    readSuffix(tokens, index, value) ?? { from: index, end: index + 1, value, style: 'digits' }
  );
}

/** ".08": digits after a point that nothing stands before. */
export function readBareDecimal(tokens: readonly Token[], index: number): Numeral | null {
  const point = tokens[index];
  const digits = tokens[index + 1];
  if (point?.text !== '.' && point?.text !== ',') return null;
  if (!point.spaceBefore && !'-($<>='.includes(tokens[index - 1]?.text ?? '-')) return null;
  if (digits?.kind !== 'number' || digits.spaceBefore || !/^[0-9]{1,18}$/.test(digits.text)) return null;
  return { from: index, end: index + 2, value: Number(`0.${digits.text}`), style: 'digits' };
}

function readSuffix(tokens: readonly Token[], index: number, value: number): Numeral | null {
  const suffix = tokens[index + 1];
  const scale = suffix?.kind === 'word' ? SUFFIXES.get(suffix.text) : undefined;
  if (suffix === undefined || scale === undefined) return null;
  const isLetter =
    !scale.needsCapital || suffix.capital || (suffix.text === 'm' && isMillion(tokens, index + 1));
  if (!isLetter || (suffix.spaceBefore && !scale.maySpace)) return null;
  // 4G and 5G are networks.
  if (suffix.text === 'g' && value < 10 && Number.isInteger(value)) return null;
  return { from: index, end: index + 2, value: value * scale.value, style: 'digits' };
}

function readPower(tokens: readonly Token[], index: number, value: number): Numeral | null {
  const next = tokens[index + 1];
  if (next === undefined || next.spaceBefore) return null;
  if (next.text === '^') {
    const exponent = readExponent(tokens, index + 2);
    return exponent === null ? null : power(index, exponent.end, value ** exponent.value);
  }
  if (/^e[0-9]{1,2}$/.test(next.text))
    return power(index, index + 2, value * 10 ** Number(next.text.slice(1)));
  const isTimes = next.text === 'x10' && tokens[index + 2]?.text === '^';
  if (next.text !== 'e' && !isTimes) return null;
  const exponent = readExponent(tokens, index + (isTimes ? 3 : 2));
  return exponent === null ? null : power(index, exponent.end, scaledByTen(value, exponent.value));
}

/** Through text, so that 6.23 times ten to the minus four is 0.000623 and not a bit beside it. */
function scaledByTen(value: number, exponent: number): number {
  return Number(`${String(value)}e${String(exponent)}`);
}

function power(from: number, end: number, value: number): Numeral | null {
  return Number.isFinite(value) ? { from, end, value, style: 'digits', isArithmetic: true } : null;
}

function readExponent(tokens: readonly Token[], index: number): { end: number; value: number } | null {
  let at = index;
  let sign = 1;
  while (at < index + 2 && (tokens[at]?.text === '-' || tokens[at]?.text === '+')) {
    if (tokens[at]?.text === '-') sign = -sign;
    at += 1;
  }
  const token = tokens[at];
  if (token?.kind !== 'number' || token.spaceBefore || !/^[0-9]{1,3}$/.test(token.text)) return null;
  return { end: at + 1, value: sign * Number(token.text) };
}

function readSpacedGroups(tokens: readonly Token[], index: number): Numeral | null {
  const first = tokens[index];
  if (first === undefined || !/^[0-9]{1,3}$/.test(first.text)) return null;
  let digits = first.text;
  let at = index + 1;
  for (let next = tokens[at]; next?.kind === 'number' && next.spaceBefore; next = tokens[at]) {
    if (!/^[0-9]{3}(?:\.[0-9]+)?$/.test(next.text)) return null;
    digits += next.text;
    at += 1;
    if (next.text.includes('.')) break;
  }
  return at > index + 1 && digits.length <= MOST_DIGITS
    ? { from: index, end: at, value: Number(digits), style: 'digits' }
    : null;
}
