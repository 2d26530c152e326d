import { MINUS_WORDS } from '../lexicon/figure-starts.js';
import { VAGUE_NUMBERS } from '../lexicon/number-words.js';
import type { Language } from '../text/language.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import { readArabicNumber } from './arabic-numbers.js';
import { readBareDecimal, readDigits } from './digits.js';
import { readEnglishNumber } from './english-numbers.js';
import { readOneOfEvery, readRatio, readSlashed } from './fractions.js';
import type { Numeral } from './numeral.js';

/** Scale words that make "dozens", "hundreds" larger still: "tens of thousands", عشرات الآلاف. */
const VAGUE_STEPS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1000],
  ['millions', 1e6],
  ['الالاف', 1000],
  ['الاف', 1000],
  ['الملايين', 1e6],
  ['ملايين', 1e6],
]);

/** After these "negative" is the result of a test. */
const TESTS = new Set(['test', 'tests', 'tested', 'testing']);

/** Reads the number that begins at token `index`, in words or digits, its sign included, or null. */
export function readNumeral(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const unsigned = readUnsigned(tokens, index, language);
  if (unsigned !== null || !hasMinus(tokens, index)) return unsigned;
  const numeral = readUnsigned(tokens, index + 1, language);
  if (numeral === null || numeral.style === 'vague') return null;
  return { ...numeral, from: index, value: -numeral.value };
}

function hasMinus(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined) return false;
  if (MINUS_WORDS.has(token.text)) return !TESTS.has(before?.text ?? '');
  if (token.text !== '-') return false;
  const isGlued = tokens[index + 1]?.spaceBefore === false;
  if (before === undefined) return true;
  // "1000 - 5000" is a range, "covid-19" a name.
  const isOpen = token.spaceBefore || '(<>=:"'.includes(before.text);
  return isGlued && isOpen && before.kind !== 'number';
}

function readUnsigned(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const token = tokens[index];
  if (token?.kind === 'sign') return readBareDecimal(tokens, index);
  if (token === undefined) return null;
  const vague = readVague(tokens, index, language);
  if (vague !== null) return vague;
  const number = readNumber(tokens, index, language);
  if (number === null || number.style === 'fraction' || number.isArithmetic === true) return number;
  const ratio = readRatio(tokens, number, (at) => readNumber(tokens, at, language));
  return ratio ?? readOneOfEvery(tokens, number) ?? number;
}

/** A number without ratios. */
function readNumber(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const token = tokens[index];
  if (token?.kind === 'word') {
    return token.text >= '\u0600'
      ? readArabicNumber(tokens, index, null)
      : readEnglishNumber(tokens, index, null);
  }
  const digits = readDigits(tokens, index);
  if (digits === null || digits.isArithmetic === true) return digits;
  const slashed = readSlashed(tokens, index, digits);
  if (slashed !== null) return slashed;
  // A text in one language quotes figures with the other's scale words ("10 million" in an Arabic caption).
  const next = tokens[digits.end];
  const isArabic = next?.kind === 'word' ? next.text >= '\u0600' : language === 'ar';
  return isArabic ? readArabicNumber(tokens, index, digits) : readEnglishNumber(tokens, index, digits);
}

/** "dozens", "tens of thousands", عشرات; آلاف after a number is its scale, and ألفا a dual. */
function readVague(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const word = withoutProclitics(token.text).find((form) => VAGUE_NUMBERS.has(form));
  const least = word === undefined ? tensOf(token, tokens[index + 1]) : VAGUE_NUMBERS.get(word);
  if (least === undefined) return null;
  // خمسة آلاف is read from its first word; عشرات and "hundreds" are never part of a longer number.
  const number = token.text >= '\u0600' ? readNumber(tokens, index, language) : null;
  if (number !== null && number.end > index + 1) return null;
  const next = tokens[index + 1]?.text === 'of' ? index + 2 : index + 1;
  const step = VAGUE_STEPS.get(tokens[next]?.text ?? '');
  return step === undefined
    ? { from: index, end: index + 1, value: least, style: 'vague' }
    : { from: index, end: next + 1, value: least * step, style: 'vague' };
}

function tensOf(token: Token, next: Token | undefined): number | undefined {
  return token.text === 'tens' && next?.text === 'of' ? 15 : undefined;
}
