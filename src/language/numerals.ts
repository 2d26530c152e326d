import { readDigits } from './digits.js';
import { readArabicCardinal } from './arabic-cardinals.js';
import { readEnglishCardinal } from './english-cardinals.js';
import { readFraction, readRatio } from './fractions.js';
import type { Language } from './language.js';
import { VAGUE_NUMBERS } from './lexicon/number-words.js';
import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';
import { withoutProclitics } from './word-forms.js';

/** Scale words that make "dozens", "hundreds" larger still: "tens of thousands", عشرات الآلاف. */
const VAGUE_STEPS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1000],
  ['millions', 1e6],
  ['الالاف', 1000],
  ['الاف', 1000],
  ['الملايين', 1e6],
  ['ملايين', 1e6],
]);

/** Reads the number that begins at token `index`, in words or digits, or null. */
export function readNumeral(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const cardinal = readCardinal(tokens, index, language);
  const fraction = readFraction(tokens, index, cardinal);
  if (fraction !== null) return fraction;
  const vague = readVague(tokens, index, cardinal);
  if (vague !== null) return vague;
  if (cardinal === null) return null;
  return readRatio(tokens, cardinal, (at) => readCardinal(tokens, at, language)) ?? cardinal;
}

/** Reads a whole or decimal number without fractions of a noun or ratios. */
export function readCardinal(tokens: readonly Token[], index: number, language: Language): Numeral | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const digits = readDigits(tokens, index);
    if (digits === null) return null;
    // A text in one language quotes figures with the other's scale words ("10 million" in an Arabic caption).
    return language === 'ar'
      ? readArabicCardinal(tokens, index, digits)
      : readEnglishCardinal(tokens, index, digits);
  }
  if (token.kind !== 'word') return null;
  return token.text >= '\u0600'
    ? readArabicCardinal(tokens, index, null)
    : readEnglishCardinal(tokens, index, null);
}

function readVague(tokens: readonly Token[], index: number, cardinal: Numeral | null): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || (cardinal !== null && token.text !== 'الاف' && token.text !== 'ملايين'))
    return null;
  if (cardinal !== null && cardinal.end > index + 1) return null;
  const word = withoutProclitics(token.text).find((form) => VAGUE_NUMBERS.has(form));
  const least = word === undefined ? tensOf(token, tokens[index + 1]) : VAGUE_NUMBERS.get(word);
  if (least === undefined) return null;
  const next = tokens[index + 1]?.text === 'of' ? index + 2 : index + 1;
  const step = VAGUE_STEPS.get(tokens[next]?.text ?? '');
  return step === undefined
    ? { end: index + 1, value: least, style: 'vague' }
    : { end: next + 1, value: least * step, style: 'vague' };
}

function tensOf(token: Token, next: Token | undefined): number | undefined {
  return token.text === 'tens' && next?.text === 'of' ? 15 : undefined;
}
