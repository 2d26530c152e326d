import { currencyOfSign, CURRENCY_CODES, dollarOf, type Currency } from '../lexicon/currencies.js';
import { UNITS } from '../lexicon/units.js';
import type { Token } from '../text/tokens.js';
import { englishNumberWord } from './english-cardinals.js';
import type { Numeral } from './numeral.js';

/** A number with its currency: `written` is in the currency as named, `value` in its base. */
export interface Money {
  from: number;
  to: number;
  written: number;
  value: number;
  base: string;
  factor: number;
}

/** Prepositions after which "and 50" is the end of a range. */
const RANGE_OPENERS = new Set(['between', 'from', 'بين', 'من']);

/** Money that the number at `index` is an amount of: $5, 5 $, HK$5, USD 5, 5 USD, five dollars and ten cents. */
export function readMoney(
  tokens: readonly Token[],
  numeral: Numeral,
  readNext: (index: number) => Numeral | null,
): Money | null {
  return readBefore(tokens, numeral) ?? readAfter(tokens, numeral, readNext);
}

function readBefore(tokens: readonly Token[], numeral: Numeral): Money | null {
  const index = numeral.from;
  const before = tokens[index - 1];
  if (before === undefined || numeral.style === 'ratio') return null;
  const sign = currencyOfSign(before.text);
  if (sign !== null) {
    if (isSignOfNumberBefore(tokens, index - 1, numeral)) return null;
    const prefix = before.text === '$' ? prefixBefore(tokens, index - 1) : null;
    const base = prefix?.base ?? sign;
    const to = repeats(tokens, numeral.end, base) ? numeral.end + 1 : numeral.end;
    return of({ base, factor: 1 }, prefix?.from ?? index - 1, to, numeral.value);
  }
  const currency = CURRENCY_CODES.get(before.text) ?? nameBefore(tokens, index - 1);
  if (currency === undefined || tokens[index - 2]?.kind === 'number') return null;
  return of(currency, index - 1, numeral.end, numeral.value);
}

/** "dollar 22.5 million": a name before the number, unless the number is something of its own. */
function nameBefore(tokens: readonly Token[], at: number): Currency | undefined {
  const isBare = tokens[at]?.text === 'dollar' || tokens[at]?.text === 'sen';
  const isCounted = englishNumberWord(tokens, at - 1) !== null || tokens[at - 1]?.text === '-';
  return isBare && !isCounted ? UNITS.matchAt(tokens, at)[0]?.value : undefined;
}

/** HK$, "us $", u.s $ */
function prefixBefore(tokens: readonly Token[], sign: number): { from: number; base: string } | null {
  const letters = tokens[sign - 1];
  if (letters?.kind !== 'word') return null;
  if (letters.text === 's' && tokens[sign - 2]?.text === '.' && tokens[sign - 3]?.text === 'u')
    return { from: sign - 3, base: 'USD' };
  const base = dollarOf(letters.text);
  const mayBeWord = letters.text.length === 1 && letters.text !== 'c';
  if (base === null || (mayBeWord && tokens[sign]?.spaceBefore !== false)) return null;
  return { from: sign - 1, base };
}

/** "10 $ 30 $": the sign belongs to the number before it. */
function isSignOfNumberBefore(tokens: readonly Token[], sign: number, numeral: Numeral): boolean {
  const before = tokens[sign - 1];
  const isNumber = before?.kind === 'number' || englishNumberWord(tokens, sign - 1) !== null;
  if (!isNumber || currencyOfSign(tokens[sign - 2]?.text ?? '') !== null) return false;
  const after = tokens[numeral.end]?.text ?? '';
  return tokens[sign]?.spaceBefore === false || currencyOfSign(after) !== null || after.startsWith('cent');
}

/** "$ 10 dollars" */
function repeats(tokens: readonly Token[], at: number, base: string): boolean {
  const unit = tokens[at]?.kind === 'word' ? UNITS.matchAt(tokens, at)[0] : undefined;
  return unit?.value.kind === 'money' && unit.value.base === base && unit.value.factor === 1;
}

function readAfter(
  tokens: readonly Token[],
  numeral: Numeral,
  readNext: (index: number) => Numeral | null,
): Money | null {
  const unit = currencyAt(tokens, skipJoint(tokens, numeral.end));
  if (unit === null) return null;
  const scale = englishNumberWord(tokens, unit.end);
  if (scale?.role === 'scale' && scale.value >= 1e3 && numeral.style === 'digits') {
    // "75 USD million"
    return of(unit.currency, numeral.from, unit.end + 1, numeral.value * scale.value);
  }
  const rest = readHundredths(tokens, numeral, unit, readNext);
  return of(unit.currency, numeral.from, rest?.end ?? unit.end, numeral.value + (rest?.value ?? 0));
}

interface CurrencyAt {
  end: number;
  currency: Currency;
}

/** A sign, a code or a name after the number. */
function currencyAt(tokens: readonly Token[], at: number): CurrencyAt | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = currencyOfSign(token.text);
  if (sign !== null) {
    const isNext = tokens[at + 1]?.kind === 'number' && token.spaceBefore;
    const isOwn = !isNext || currencyOfSign(tokens[at + 2]?.text ?? '') !== null;
    const hasCents = tokens[at + 2]?.text.startsWith('cent') ?? false;
    return isOwn || hasCents ? { end: at + 1, currency: { base: sign, factor: 1 } } : null;
  }
  if (token.kind !== 'word') return null;
  const code = CURRENCY_CODES.get(token.text);
  if (code !== undefined && isCode(tokens, at)) return { end: at + 1, currency: code };
  const unit = UNITS.matchAt(tokens, at)[0];
  return unit?.value.kind === 'money' ? { end: unit.end, currency: unit.value } : null;
}

/** "rmb 10 usd 20": the code belongs to what follows. */
function isCode(tokens: readonly Token[], at: number): boolean {
  return !CURRENCY_CODES.has(tokens[at - 2]?.text ?? '') || tokens[at + 1]?.kind !== 'number';
}

/** "and forty-five cents", "30 cent", "15 dollars 50" */
function readHundredths(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: CurrencyAt,
  readNext: (index: number) => Numeral | null,
): { end: number; value: number } | null {
  if (unit.currency.factor !== 1 || !Number.isInteger(numeral.value)) return null;
  const isAnd = tokens[unit.end]?.text === 'and';
  const next = isAnd ? unit.end + 1 : unit.end;
  const first = tokens[next];
  if (first === undefined || first.kind === 'sign') return null;
  const small = readNext(next);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 99) return null;
  const after = tokens[small.end];
  const cents = after?.kind === 'word' ? UNITS.matchAt(tokens, small.end)[0] : undefined;
  if (cents?.value.kind === 'money' && cents.value.factor < 1)
    return { end: cents.end, value: small.value * cents.value.factor };
  const mayBeBare = !RANGE_OPENERS.has(tokens[numeral.from - 1]?.text ?? '') && small.style !== 'fraction';
  const isClosed = after === undefined || '.;!?'.includes(after.text) || after.text === 'more';
  return mayBeBare && isClosed ? { end: small.end, value: small.value / 100 } : null;
}

/** "12-cent", "one-yen" */
function skipJoint(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && !tokens[at].spaceBefore ? at + 1 : at;
}

function of(currency: Currency, from: number, to: number, written: number): Money {
  const { base, factor } = currency;
  // MUSD: the scale is in the code.
  const amount = factor > 1 ? written * factor : written;
  return { from, to, written: amount, value: written * factor, base, factor };
}
