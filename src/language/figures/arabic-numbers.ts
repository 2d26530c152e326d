import { FRACTION_WORDS, type FractionWord } from '../lexicon/fractions.js';
import { NUMBER_WORDS } from '../lexicon/number-words.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import {
  bareWord,
  digitsAt,
  joinedIndex,
  joinedWord,
  readArabicWhole,
  type ArabicWhole,
} from './arabic-cardinals.js';
import type { Numeral } from './numeral.js';

/** الربع الأول، نصف النهائي */
const ORDINALS_AFTER = new Set(
  'الاول الثاني الثالث الرابع الاخير نهائي النهائي الاولي الثانيه الشهري السنوي'.split(' '),
);
const DETERMINERS = new Set('هذه هذا هؤلاء تلك عدد جميع سكان'.split(' '));
const PRONOUN_BEFORE_ONE = new Set('اي كل هذا ذاك ذلك'.split(' '));
const PARTS = new Set(['جزء', 'جزءا', 'اجزاء', 'جزءان', 'جزءين']);
const POINTS = new Set(['فاصله', 'فاصل']);
/** A price, most often: it counts nothing. */
const PRICE = 'ثمن';

/** A number in Arabic words, or digits that words go on from: whole, decimal, mixed or a fraction. */
export function readArabicNumber(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
): Numeral | null {
  const lone = digits === null ? (readLone(tokens, index) ?? readOnePart(tokens, index)) : null;
  if (lone !== null) return lone;
  const whole = readArabicWhole(tokens, index, digits, (at) => isProperFraction(tokens, at));
  if (whole === null || isPronounOne(tokens, index, whole)) return null;
  const style = digits === null ? 'words' : 'digits';
  const parts = readParts(tokens, index, whole) ?? readDivided(tokens, index, whole);
  if (parts !== null) return parts;
  const decimal = digits === null ? readPoint(tokens, whole.end) : null;
  if (decimal !== null) return { from: index, end: decimal.end, value: whole.value + decimal.value, style };
  return { from: index, style, ...withFraction(tokens, whole) };
}

/** ثلاثة أرباع، عشرون أخماس، ثلاثة وعشرون خمسا: from eleven on the noun stands in the singular. */
function readDivided(tokens: readonly Token[], index: number, whole: ArabicWhole): Numeral | null {
  const isMany = whole.value > 10;
  const fraction = (isMany ? accusativeAt(tokens, whole.end) : null) ?? fractionAt(tokens, whole.end);
  if (fraction === null || whole.value > 1000 || isArticled(tokens[whole.end])) return null;
  const isSingular = !fraction.needsNumerator && isMany && fraction.value < 1 / 2;
  if (!fraction.needsNumerator && !(isSingular && bareWord(tokens, whole.end + 1) === null)) return null;
  return scaled(tokens, {
    from: index,
    end: whole.end + 1,
    value: whole.value * fraction.value,
    style: 'fraction',
  });
}

/** نصف، ثلثا، خُمس السكان */
function readLone(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const form = withoutProclitics(token.text).find((candidate) => FRACTION_WORDS.has(candidate));
  const fraction = form === undefined ? undefined : FRACTION_WORDS.get(form);
  if (form === undefined || fraction === undefined || fraction.needsNumerator) return null;
  const after = tokens[index + 1]?.text ?? '';
  if (
    ORDINALS_AFTER.has(after) ||
    (fraction.ambiguous && token.isFraction !== true && !isPartOfDefinite(tokens, index, form))
  )
    return null;
  const numeral: Numeral = { from: index, end: index + 1, value: fraction.value, style: 'fraction' };
  return form === PRICE ? { ...numeral, isArithmetic: true } : scaled(tokens, numeral);
}

/** خُمس السكان is a fifth; خمس سفن are five. */
function isPartOfDefinite(tokens: readonly Token[], index: number, form: string): boolean {
  const after = tokens[index + 1]?.text ?? '';
  if (form === PRICE && tokens.length === 1) return true;
  const isDefinite = /^ال./.test(after) || (DETERMINERS.has(after) && form !== PRICE);
  return isDefinite && !NUMBER_WORDS.has(after.replace(/^ال/, ''));
}

/** ربع مليار، ثلاثة أرباع المليون: a number after all. */
function scaled(tokens: readonly Token[], fraction: Numeral): Numeral {
  const scale = bareWord(tokens, fraction.end);
  if (scale?.role !== 'scale') return fraction;
  return { ...fraction, end: fraction.end + 1, value: fraction.value * scale.value, style: 'words' };
}

/** جزء من مئة */
function readOnePart(tokens: readonly Token[], index: number): Numeral | null {
  const below = partsOf(tokens, index);
  return below === null ? null : { from: index, end: below.end, value: 1 / below.value, style: 'fraction' };
}

/** مئة أجزاء من خمسة وثلاثين; مائتان وثلاثة أجزاء من مائة is 200.03. */
function readParts(tokens: readonly Token[], index: number, whole: ArabicWhole): Numeral | null {
  const below = partsOf(tokens, whole.end);
  if (below === null) return null;
  const isMixed = whole.last > 0 && whole.last < whole.value && whole.last < below.value;
  const value = isMixed ? whole.value - whole.last + whole.last / below.value : whole.value / below.value;
  return { from: index, end: below.end, value, style: isMixed ? 'words' : 'fraction' };
}

function partsOf(tokens: readonly Token[], index: number): { end: number; value: number } | null {
  if (!PARTS.has(tokens[index]?.text ?? '') || tokens[index + 1]?.text !== 'من') return null;
  const below = readArabicWhole(tokens, index + 2, digitsAt(tokens, index + 2));
  return below !== null && below.value >= 2 ? below : null;
}

/** فاصلة خمسة، فاصلة صفر خمسة، فاصلة ثلاثة من مائة */
function readPoint(tokens: readonly Token[], at: number): { end: number; value: number } | null {
  if (!POINTS.has(tokens[at]?.text ?? '')) return null;
  const first = readArabicWhole(tokens, at + 1, null);
  if (first === null) return null;
  if (tokens[first.end]?.text === 'من') {
    const below = readArabicWhole(tokens, first.end + 1, null);
    if (below !== null && below.value > first.value)
      return { end: below.end, value: first.value / below.value };
  }
  const second = first.value === 0 ? readArabicWhole(tokens, first.end, null) : null;
  const decimals = `${String(first.value)}${second === null ? '' : String(second.value)}`;
  return { end: (second ?? first).end, value: Number(`0.${decimals}`) };
}

/** ونصف، وثلاثة أرباع, and the scale after it: مليون ونصف المليون */
function withFraction(tokens: readonly Token[], whole: ArabicWhole): { end: number; value: number } {
  const { end, value } = whole;
  const at = joinedIndex(tokens, end);
  if (at === null) return { end, value };
  const unit = whole.scale > 100 ? whole.scale : 1;
  const proper = properFraction(tokens, at);
  if (proper !== null) return { end: proper.end, value: value + proper.value * unit };
  const fraction = joinedFraction(tokens, at);
  const isDualFifth = isTwoFifths(tokens, at, whole);
  if (fraction === null && !isDualFifth) return { end, value };
  const part = isDualFifth ? 2 / 5 : (fraction?.value ?? 0);
  const isRepeated = unit > 1 && bareWord(tokens, at + 1)?.value === unit;
  return { end: at + (isRepeated ? 2 : 1), value: value + part * unit };
}

/** A fraction word after و. خمس is one only after another number below ten: ثلاث وخمس. */
function joinedFraction(tokens: readonly Token[], at: number): FractionWord | null {
  const text = tokens[at]?.text ?? '';
  const fraction = FRACTION_WORDS.get(text) ?? FRACTION_WORDS.get(text.replace(/^و/, ''));
  if (fraction === undefined || fraction.needsNumerator) return null;
  return fraction.ambiguous && bareWord(tokens, at + 1) !== null ? null : fraction;
}

/** مائة وثلاثون وخمسين: fifty cannot be added to a ten, two fifths can. */
function isTwoFifths(tokens: readonly Token[], at: number, whole: ArabicWhole): boolean {
  const isTen = whole.last >= 20 && whole.last <= 90 && whole.last < whole.value;
  return isTen && /^و?خمس(?:ين|ان)$/u.test(tokens[at]?.text ?? '');
}

function isProperFraction(tokens: readonly Token[], at: number): boolean {
  return properFraction(tokens, at) !== null;
}

/** ثلاثة أرباع after و */
function properFraction(tokens: readonly Token[], at: number): { end: number; value: number } | null {
  const numerator = joinedWord(tokens, at);
  const fraction = numerator === null ? null : fractionAt(tokens, at + 1);
  if (numerator === null || fraction?.needsNumerator !== true) return null;
  const value = numerator.value * fraction.value;
  return value < 1 ? { end: at + 2, value } : null;
}

/** خمسا after a number from 11 to 99; elsewhere two fifths. */
function accusativeAt(tokens: readonly Token[], index: number): FractionWord | null {
  const word = tokens[index]?.text ?? '';
  return word.endsWith('ا') ? (FRACTION_WORDS.get(word.slice(0, -1)) ?? null) : null;
}

function fractionAt(tokens: readonly Token[], index: number): FractionWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  return FRACTION_WORDS.get(token.text) ?? FRACTION_WORDS.get(token.text.replace(/^ال|ا$/u, '')) ?? null;
}

function isArticled(token: Token | undefined): boolean {
  return token?.text.startsWith('ال') ?? false;
}

function isPronounOne(tokens: readonly Token[], index: number, whole: ArabicWhole): boolean {
  return (
    whole.value === 1 && whole.end === index + 1 && PRONOUN_BEFORE_ONE.has(tokens[index - 1]?.text ?? '')
  );
}
