import { NUMBER_WORDS, type NumberWord } from '../lexicon/number-words.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { Numeral } from './numeral.js';

/** Sunday and Monday, and "one of", are written like numbers. */
const NOT_NUMBERS = new Set(['الاحد', 'الاثنين', 'للاحد', 'بالاحد', 'والاثنين', 'والاحد', 'لست', 'ولست']);

/** A whole number in Arabic words, or digits followed by scale words (٣٢٢ ألف). */
export interface ArabicWhole {
  end: number;
  value: number;
  /** What is added to it must be smaller: after "thousand" anything below a thousand; -1 after a unit. */
  room: number;
  /** The scale word that it ends in, or 1. */
  scale: number;
  /** What the last و added. */
  last: number;
}

type Read = ArabicWhole;

/** Whether a fraction follows و: مائة وثلاثة أرباع ends before it. */
type IsFractionAt = (index: number) => boolean;

/** Reads as far as the words are one number. */
export function readArabicWhole(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
  isFractionAt: IsFractionAt = () => false,
): ArabicWhole | null {
  return readArabicSum(tokens, index, Infinity, digits, false, isFractionAt);
}

function readArabicSum(
  tokens: readonly Token[],
  index: number,
  limit: number,
  digits: Numeral | null,
  joined: boolean,
  isFractionAt: IsFractionAt,
): Read | null {
  const first = readArabicGroup(tokens, index, digits, joined, isFractionAt);
  if (first === null || first.value >= limit) return null;
  let read: Read = first;
  for (;;) {
    const next = joinedIndex(tokens, read.end) ?? hundredsInDigits(tokens, read);
    if (next === null || read.room <= 1 || isFractionAt(next)) return read;
    const more = readArabicSum(tokens, next, read.room, digitsAt(tokens, next), true, isFractionAt);
    if (more === null || more.value === 0) return read;
    read = { ...more, value: read.value + more.value, scale: read.scale };
  }
}

/** ٤ آلاف ٣ مائة */
function hundredsInDigits(tokens: readonly Token[], read: Read): number | null {
  const isHundreds =
    digitsAt(tokens, read.end) !== null && bareWord(tokens, read.end + 1)?.role === 'hundred';
  return read.room >= 1000 && isHundreds ? read.end : null;
}

/** Up to one scale word: خمسة وعشرون ألفا is a group of 25 times a thousand. */
function readArabicGroup(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
  joined: boolean,
  isFractionAt: IsFractionAt,
): Read | null {
  const first = digits === null ? readArabicPart(tokens, index, joined) : startFromDigits(tokens, digits);
  if (first === null) return null;
  let read: Read = first;
  for (let next = joinedIndex(tokens, read.end); next !== null; next = joinedIndex(tokens, read.end)) {
    if (read.scale > 100 || isFractionAt(next)) break;
    const more = readArabicPart(tokens, next, true) ?? digitsPart(tokens, next, read);
    if (more === null || more.scale > 100 || !mayAdd(read, more)) break;
    read = { ...more, value: read.value + more.value, room: more.room > 100 ? 0 : more.room, scale: 1 };
  }
  // خمسة وتسعون مائة
  if (read.scale === 1 && read.value > 10 && read.value < 100 && isHundred(bareWord(tokens, read.end)))
    read = { ...read, end: read.end + 1, value: read.value * 100, room: 100 };
  for (let scale = bareWord(tokens, read.end); scale !== null; scale = bareWord(tokens, read.end)) {
    if (scale.role !== 'scale' || scale.value <= read.scale) break;
    const value = read.value * scale.value;
    read = {
      end: read.end + 1,
      value,
      room: scale.value === 12 ? 0 : scale.value,
      scale: scale.value,
      last: value,
    };
  }
  return read;
}

/** ٣ مئة */
function startFromDigits(tokens: readonly Token[], digits: Numeral): Read {
  const { end, value } = digits;
  return isHundred(bareWord(tokens, end)) && value < 100
    ? { end: end + 1, value: value * 100, room: 100, scale: 1, last: 0 }
    : { end, value, room: 0, scale: 1, last: value };
}

/** ٣ مئة و ٢١ */
function digitsPart(tokens: readonly Token[], index: number, read: Read): Read | null {
  const digits = digitsAt(tokens, index);
  if (digits === null || read.room !== 100 || isHundred(bareWord(tokens, digits.end))) return null;
  return { end: digits.end, value: digits.value, room: 0, scale: 1, last: digits.value };
}

function isHundred(word: NumberWord | null): boolean {
  return word?.role === 'hundred' && word.value === 100;
}

/** One part of a group: a unit, a teen in two words, a ten, a hundred in one or two words, or a scale by itself. */
function readArabicPart(tokens: readonly Token[], index: number, joined: boolean): Read | null {
  const word = joined ? joinedWord(tokens, index) : arabicWord(tokens, index);
  if (word === null) return null;
  const next = bareWord(tokens, index + 1);
  if (word.role === 'unit') {
    const teen = next?.role === 'teen' && next.value === 10 && word.value > 0;
    if (teen) return part(index + 2, word.value + 10, 0);
    if (isHundred(next) && word.value > 2) return part(index + 2, word.value * 100, 100);
    if (isLoneAhad(tokens[index]) && joinedTen(tokens, index + 1) === null) return null;
    return part(index + 1, word.value, word.value > 0 ? -1 : 0);
  }
  if (word.role === 'hundred') return part(index + 1, word.value, 100);
  if (word.role === 'scale')
    return part(index + 1, isDualScale(tokens, index) ? 2 * word.value : word.value, word.value, word.value);
  const isDual = word.role === 'teen' && word.value >= 2000;
  return isDual
    ? part(index + 1, word.value, word.value / 2, word.value / 2)
    : part(index + 1, word.value, 0);
}

const NO_NOUN = new Set('من في على عن الى بين او ثم لكن'.split(' '));

/**
 * مليونا دينار, ألفا شخص: two of them, which lose their ن before what is counted. One of them would be مليون there, and مليونا
 * with its vowel marks only behind a number from 11 to 99.
 */
function isDualScale(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return (
    /^(?:ال|ب|ل|ف)?(?:الف|مليون|مليار)ا$/u.test(token?.text ?? '') &&
    next?.kind === 'word' &&
    next.clause === token?.clause &&
    !next.text.startsWith('و') &&
    !NO_NOUN.has(next.text) &&
    bareWord(tokens, index + 1) === null
  );
}

function part(end: number, value: number, room: number, scale = 1): Read {
  return { end, value, room, scale, last: value };
}

/** Units come before tens (room -1 marks a unit), everything else from large to small. */
function mayAdd(read: Read, more: Read): boolean {
  if (read.room === -1) return more.value >= 20 && more.value <= 90 && more.value % 10 === 0;
  return more.value > 0 && more.value < read.room;
}

function arabicWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  // الأحد is a Sunday, and الأحد عشر are eleven.
  if (NOT_NUMBERS.has(token.text) && !isTeenAt(tokens, index + 1)) return null;
  for (const form of withoutProclitics(token.text)) {
    const word = NUMBER_WORDS.get(form);
    if (word !== undefined) return word;
  }
  return null;
}

/** A number word that carries the conjunction و, or follows it. */
export function joinedWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || NOT_NUMBERS.has(token.text)) return null;
  const bare = token.text.startsWith('و') ? token.text.slice(1) : token.text;
  // ألف begins like the article.
  return (
    NUMBER_WORDS.get(bare) ??
    NUMBER_WORDS.get(bare.replace(/^ال/, '')) ??
    NUMBER_WORDS.get(token.text) ??
    null
  );
}

/** A number word without any conjunction, as the teens and the scales follow. */
export function bareWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  return NUMBER_WORDS.get(token.text) ?? NUMBER_WORDS.get(token.text.replace(/^ال/, '')) ?? null;
}

/** Where the part after و begins, or null when what follows is not joined. */
export function joinedIndex(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if (token.text === 'و') return index + 1;
  if (token.text === 'واحد' || token.text === 'واحده') return isTeenAt(tokens, index + 1) ? index : null;
  return token.text.startsWith('و') ? index : null;
}

/** Folding makes واحد of وأحد, too; only in وأحد عشر is the و a conjunction. */
function isTeenAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === 'عشر' || tokens[index]?.text === 'عشره';
}

function joinedTen(tokens: readonly Token[], index: number): NumberWord | null {
  const next = joinedIndex(tokens, index);
  const word = next === null ? null : joinedWord(tokens, next);
  return word?.role === 'ten' ? word : null;
}

/** أحد by itself is "one of" or "anyone"; the و of واحد is its own. */
function isLoneAhad(token: Token | undefined): boolean {
  if (token === undefined || /واحده?$/u.test(token.text)) return false;
  return withoutProclitics(token.text).some((form) => form === 'احد' || form === 'احدي');
}

export function digitsAt(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^[0-9]{1,6}(?:\.[0-9]+)?$/.test(token.text)) return null;
  return { from: index, end: index + 1, value: Number(token.text), style: 'digits' };
}
