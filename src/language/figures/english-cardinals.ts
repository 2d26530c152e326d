import { NUMBER_WORDS, type NumberWord } from '../lexicon/number-words.js';
import type { Token } from '../text/tokens.js';
import type { Numeral } from './numeral.js';

/** A whole number in English words, or digits continued in words ("4 thousand 3 hundred"). */
export interface Whole {
  end: number;
  value: number;
  /** What is added to it must be smaller: 10 after a ten, 100 after "hundred", 1000 after "thousand". */
  room: number;
  /** The smallest scale word in it, or 1. */
  scale: number;
  /** Index of a bare ten that ends it without "and" ("one hundred thirty"), or -1. */
  tail: number;
}

/** Whether a fraction follows "and": "one hundred and three quarters" ends before it. */
type IsFractionAt = (index: number) => boolean;

/** Reads as far as the words are one number. */
export function readEnglishWhole(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
  isFractionAt: IsFractionAt = () => false,
): Whole | null {
  const whole: Draft = {
    end: index,
    value: 0,
    room: Infinity,
    scale: Infinity,
    tail: -1,
    group: 0,
    hasGroup: false,
    last: 0,
    words: 0,
  };
  if (digits !== null)
    Object.assign(whole, { end: digits.end, group: digits.value, hasGroup: true, room: 0 });
  else if (opensWithScale(tokens, index))
    Object.assign(whole, {
      end: isArticle(tokens[index]) ? index + 1 : index,
      group: 1,
      hasGroup: true,
      room: 0,
    });
  while (step(tokens, whole, isFractionAt)) whole.words += 1;
  if (whole.words === 0 && digits === null) return null;
  return {
    end: whole.end,
    value: whole.value + whole.group,
    room: whole.room,
    scale: Number.isFinite(whole.scale) ? whole.scale : 1,
    tail: whole.tail,
  };
}

interface Draft extends Whole {
  /** What was read since the last scale word, and whether anything was. */
  group: number;
  hasGroup: boolean;
  /** What the last scale word added, for "three lakh crore". */
  last: number;
  words: number;
}

/** Takes in the next word; false where the number is over. */
function step(tokens: readonly Token[], whole: Draft, isFractionAt: IsFractionAt): boolean {
  const place = skipHyphen(tokens, whole.end, whole.words > 0);
  const isAnd =
    whole.words > 0 && tokens[place]?.text === 'and' && (whole.room === 100 || whole.room >= 1000);
  const next = isAnd ? place + 1 : place;
  const word = englishNumberWord(tokens, next) ?? digitsInside(tokens, next, whole);
  if (word === null || (isAnd && isFractionAt(next))) return false;
  const isTaken = word.role === 'hundred' ? times100(whole, isAnd) : false;
  if (word.role === 'hundred' && !isTaken) return false;
  if (word.role === 'scale' && (isAnd || !timesScale(whole, word.value))) return false;
  if (word.role !== 'hundred' && word.role !== 'scale') {
    if (!fits(tokens, whole, word, next)) return false;
    whole.tail = word.role === 'ten' && whole.words > 0 && !isAnd ? next : -1;
    whole.group += word.value;
    whole.hasGroup = true;
    whole.room = word.role === 'ten' ? 10 : 0;
  } else whole.tail = -1;
  whole.end = next + 1;
  return true;
}

function times100(whole: Draft, isAnd: boolean): boolean {
  const isDigits = whole.words === 0;
  if (!whole.hasGroup || whole.group <= 0 || (whole.group >= 100 && !isDigits) || isAnd) return false;
  whole.group *= 100;
  whole.room = 100;
  return true;
}

function timesScale(whole: Draft, scale: number): boolean {
  if (whole.hasGroup) {
    if (scale >= whole.scale) return false;
    // "three hundred and two dozens": the hundreds are no dozens.
    const apart = scale === 12 ? whole.group - (whole.group % 100) : 0;
    whole.last = apart + (whole.group - apart) * scale;
    whole.value += whole.last;
  } else {
    if (whole.words === 0 || scale <= whole.scale || whole.last === 0 || scale === 12) return false;
    whole.value += whole.last * (scale - 1);
    whole.last *= scale;
  }
  whole.group = 0;
  whole.hasGroup = false;
  whole.scale = scale;
  whole.room = scale === 12 ? 0 : scale;
  return true;
}

function fits(tokens: readonly Token[], whole: Draft, word: NumberWord, index: number): boolean {
  if (whole.words === 0) return !whole.hasGroup;
  if (word.value === 0 || word.value >= whole.room) return false;
  // "ninety-five hundred" is one number.
  return whole.room === 10 || upcoming(tokens, index, whole.room >= 1000) < whole.room;
}

/** What would be added in full, so that "a thousand and two million" and "3 hundred and 2 hundred" are two numbers. */
function upcoming(tokens: readonly Token[], index: number, withScales: boolean): number {
  let value = 0;
  for (let at = index; at < index + 6; at += 1) {
    const word = englishNumberWord(tokens, at) ?? (at === index ? shortDigits(tokens, at) : null);
    if (word === null || (word.role === 'scale' && (!withScales || word.value === 12))) break;
    if (word.role === 'scale') return Math.max(1, value) * word.value;
    value = word.role === 'hundred' ? Math.max(1, value) * 100 : value + word.value;
  }
  return value;
}

function digitsInside(tokens: readonly Token[], index: number, whole: Draft): NumberWord | null {
  return whole.words > 0 ? shortDigits(tokens, index) : null;
}

function shortDigits(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^[0-9]{1,3}$/.test(token.text)) return null;
  return { role: 'teen', value: Number(token.text) };
}

/** The number word at `index`, or null. */
export function englishNumberWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  return token?.kind === 'word' ? (NUMBER_WORDS.get(token.text) ?? null) : null;
}

/** "a hundred", "a dozen"; "hundred thousand" without the article. */
function opensWithScale(tokens: readonly Token[], index: number): boolean {
  const isMultiplier = (at: number): boolean => {
    const word = englishNumberWord(tokens, at);
    const isPlural = tokens[at]?.text.endsWith('s') ?? false;
    return !isPlural && (word?.role === 'hundred' || word?.role === 'scale');
  };
  if (isArticle(tokens[index])) return isMultiplier(index + 1);
  return isMultiplier(index) && isMultiplier(index + 1);
}

export function isArticle(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'an';
}

function skipHyphen(tokens: readonly Token[], at: number, started: boolean): number {
  return started && tokens[at]?.text === '-' && englishNumberWord(tokens, at + 1) !== null ? at + 1 : at;
}
