import type { Token } from '../text/tokens.js';
import { englishNumberWord, isArticle, readEnglishWhole, type Whole } from './english-cardinals.js';
import { readEnglishOrdinal } from './english-ordinals.js';
import type { Numeral } from './numeral.js';

/** English words after which "one" is a pronoun. */
const PRONOUN_BEFORE_ONE = new Set('the this that which no any every each some another only'.split(' '));
const PRONOUN_AFTER_ONE = new Set(['another', 'day', 'side', 'hand']);

/** "first half", "second quarter": a period, not a share. */
const ORDINALS_BEFORE = new Set(
  'first second third fourth latter last early late this next previous'.split(' '),
);

/** A fraction in words: its parts, and the index after it. */
interface Fraction {
  end: number;
  numerator: number;
  denominator: number;
}

/** A number in English words, or digits that words go on from: whole, decimal, mixed or a fraction. */
export function readEnglishNumber(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
): Numeral | null {
  const whole = readEnglishWhole(tokens, index, digits, (at) => isProperFraction(tokens, at));
  if (whole === null) return readLoneFraction(tokens, index);
  if (isPronounOne(tokens, index, whole)) return null;
  const style = digits === null ? 'words' : 'digits';
  const decimal = digits === null ? readPoint(tokens, whole.end) : null;
  if (decimal !== null)
    return { from: index, style, ...times(tokens, decimal.end, whole.value + decimal.value) };
  const divided = readDivided(tokens, index, whole);
  if (divided !== null) return divided;
  return { from: index, style, ...withFraction(tokens, whole) };
}

/** "and a half", "and three quarters", and the scale after it ("two and a half million"). */
function withFraction(tokens: readonly Token[], whole: Whole): { end: number; value: number } {
  if (tokens[whole.end]?.text !== 'and') return whole;
  const fraction = readFractionAt(tokens, whole.end + 1);
  if (fraction === null || fraction.numerator >= fraction.denominator) return whole;
  const part = fraction.numerator / fraction.denominator;
  const own = englishNumberWord(tokens, fraction.end);
  if (own?.role !== 'scale') {
    // "two million and a half" is half a million; "a hundred and a half" is half of one.
    const unit = fraction.denominator < 100 ? whole.scale : 1;
    return { end: fraction.end, value: whole.value + part * unit };
  }
  const value = whole.scale > 1 ? whole.value + part * own.value : (whole.value + part) * own.value;
  return { end: fraction.end + 1, value };
}

/** "two-thirds", "twenty-three fifths", "twenty twenty fifths": the number over the part that follows it. */
function readDivided(tokens: readonly Token[], index: number, whole: Whole): Numeral | null {
  const at = skipHyphen(tokens, whole.end);
  const below = readDenominator(tokens, at);
  if (below === null || (!below.isPlural && whole.value !== 1)) return null;
  let value = whole.value / below.value;
  // "one hundred thirty fifths": the ten belongs to the part.
  const ten = whole.tail >= 0 ? (englishNumberWord(tokens, whole.tail)?.value ?? 0) : 0;
  if (ten > 0 && below.value < 10) value = (whole.value - ten) / (ten + below.value);
  return scaled(tokens, { from: index, end: below.end, value, style: 'fraction' });
}

/** "half", "a third of", "a hundredth", "quarter million". */
function readLoneFraction(tokens: readonly Token[], index: number): Numeral | null {
  const hasArticle = isArticle(tokens[index]);
  const at = hasArticle ? index + 1 : index;
  if (ORDINALS_BEFORE.has(tokens[index - 1]?.text ?? '')) return null;
  const below = readDenominator(tokens, at);
  if (below === null || below.isPlural) return null;
  const isHalf = tokens[at]?.text === 'half';
  const after = tokens[below.end]?.text ?? '';
  const isFraction = isHalf || (hasArticle && endsNounPhrase(tokens[below.end]));
  if (!isFraction && !(tokens[at]?.text === 'quarter' && (after === 'million' || after === 'billion')))
    return null;
  return scaled(tokens, { from: index, end: below.end, value: 1 / below.value, style: 'fraction' });
}

/** "a third of …" and a closing "a third" are fractions; "a third man" is not. */
function endsNounPhrase(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'sign' ||
    ['of', 'million', 'billion', 'in', 'were', 'are', 'full', 'empty'].includes(next.text)
  );
}

/** "half a million", "two thirds of a million": a number after all. */
function scaled(tokens: readonly Token[], fraction: Numeral): Numeral {
  let at = fraction.end;
  if (tokens[at]?.text === 'of') at += 1;
  if (tokens[at]?.text === 'a') at += 1;
  const scale = englishNumberWord(tokens, at);
  if (scale?.role !== 'scale') return fraction;
  return { ...fraction, end: at + 1, value: fraction.value * scale.value, style: 'words' };
}

function isProperFraction(tokens: readonly Token[], index: number): boolean {
  const fraction = readFractionAt(tokens, index);
  return fraction !== null && fraction.numerator < fraction.denominator;
}

function readFractionAt(tokens: readonly Token[], index: number): Fraction | null {
  const isOne = isArticle(tokens[index]);
  const whole = isOne ? null : readEnglishWhole(tokens, index, null);
  if (!isOne && whole === null) return null;
  const numerator = whole?.value ?? 1;
  const below = readDenominator(tokens, skipHyphen(tokens, whole?.end ?? index + 1));
  if (below === null || (numerator === 1) === below.isPlural) return null;
  return { end: below.end, numerator, denominator: below.value };
}

/** "half", "quarters", or an ordinal from "third" on. */
function readDenominator(
  tokens: readonly Token[],
  index: number,
): { end: number; value: number; isPlural: boolean } | null {
  const word = tokens[index]?.text ?? '';
  if (word === 'half' || word === 'halves') return { end: index + 1, value: 2, isPlural: word !== 'half' };
  if (word === 'quarter' || word === 'quarters')
    return { end: index + 1, value: 4, isPlural: word !== 'quarter' };
  const ordinal = readEnglishOrdinal(tokens, index);
  return ordinal !== null && ordinal.value > 2 ? ordinal : null;
}

/** "point zero three", "point seventy-one", "point 5" */
function readPoint(tokens: readonly Token[], at: number): { end: number; value: number } | null {
  if (tokens[at]?.text !== 'point') return null;
  let digits = '';
  let end = at + 1;
  while (digits.length <= 12) {
    const next = digits === '' ? end : skipHyphen(tokens, end);
    const word = englishNumberWord(tokens, next);
    if (word === null || word.role === 'hundred' || word.role === 'scale') break;
    const unit = word.role === 'ten' ? englishNumberWord(tokens, skipHyphen(tokens, next + 1)) : null;
    const isPair = unit?.role === 'unit' && unit.value > 0;
    digits += String(word.value + (isPair ? unit.value : 0));
    end = isPair ? skipHyphen(tokens, next + 1) + 1 : next + 1;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

function times(tokens: readonly Token[], end: number, value: number): { end: number; value: number } {
  const scale = englishNumberWord(tokens, end);
  return scale?.role === 'scale' ? { end: end + 1, value: value * scale.value } : { end, value };
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at;
}

function isPronounOne(tokens: readonly Token[], index: number, whole: Whole): boolean {
  if (whole.value !== 1 || tokens[index]?.text !== 'one') return false;
  // "Only one vine in ten" is a tenth of them.
  if (tokens[index - 1]?.text === 'only' && [2, 3].some((after) => tokens[index + after]?.text === 'in'))
    return false;
  return (
    PRONOUN_BEFORE_ONE.has(tokens[index - 1]?.text ?? '') ||
    PRONOUN_AFTER_ONE.has(tokens[whole.end]?.text ?? '')
  );
}
