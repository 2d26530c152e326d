import { FRACTION_WORDS } from './lexicon/fractions.js';
import { NUMBER_WORDS, type NumberWord } from './lexicon/number-words.js';
import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';

/** English words after which "one" is a pronoun. */
const PRONOUN_BEFORE_ONE = new Set('the this that which no any every each some another only'.split(' '));

/** An English cardinal in words, or continued in words after digits ("3.5 million", "4 thousand 3 hundred"). */
export function readEnglishCardinal(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
): Numeral | null {
  let at = index;
  let total = 0;
  let group = 0;
  let lastScale = Infinity;
  let room = Infinity;
  let words = 0;
  if (digits !== null) {
    group = digits.value;
    at = digits.end;
    room = 0;
  } else if (isArticle(tokens[index]) && isMultiplier(wordAt(tokens, index + 1))) {
    group = 1;
    room = 0;
    at = index + 1;
  }
  for (;;) {
    const place = skipHyphen(tokens, at, words > 0);
    const joined = tokens[place]?.text === 'and' && words > 0 && (room === 100 || room >= 1000);
    const next = joined ? place + 1 : place;
    const word = wordAt(tokens, next) ?? (words > 0 ? digitsAfterScale(tokens, next, room) : null);
    if (word === null) break;
    if (word.role === 'hundred') {
      if (group <= 0 || (digits === null && group >= 100) || joined) break;
      group *= 100;
      room = 100;
    } else if (word.role === 'scale') {
      if (joined || word.value >= lastScale || (group === 0 && words === 0 && word.value === 12)) break;
      if (group === 0 && total === 0 && words > 0) break;
      if (group === 0 && total > 0) break;
      total += group * word.value;
      group = 0;
      lastScale = word.value;
      room = word.value === 12 ? 0 : word.value;
    } else {
      const fits = words === 0 && digits === null ? true : word.value < room;
      if (!fits || (joined && groupBefore(tokens, next) >= room)) break;
      group += word.value;
      room = word.role === 'ten' ? 10 : 0;
    }
    words += 1;
    at = next + 1;
  }
  if (words === 0 && digits === null) return null;
  let value = total + group;
  if (isPronounOne(tokens, index, value, at)) return null;
  const decimal = digits === null ? readPoint(tokens, at) : null;
  if (decimal !== null) {
    value += decimal.value;
    at = decimal.end;
  }
  return { ...addHalves(tokens, at, value, lastScale), style: digits === null ? 'words' : 'digits' };
}

function digitsAfterScale(tokens: readonly Token[], index: number, room: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^[0-9]{1,3}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value > 0 && value < room ? { role: 'teen', value } : null;
}

/** "and a half", "and three quarters", and the scale after it ("two and a half million"). */
function addHalves(
  tokens: readonly Token[],
  at: number,
  value: number,
  scale: number,
): { end: number; value: number } {
  const unit = Number.isFinite(scale) ? scale : 1;
  if (tokens[at]?.text !== 'and') return { end: at, value };
  const first = tokens[at + 1]?.text ?? '';
  const numerator = first === 'a' || first === 'an' ? 1 : NUMBER_WORDS.get(first)?.value;
  const fraction = FRACTION_WORDS.get(tokens[at + 2]?.text ?? '');
  if (numerator === undefined || numerator > 9 || fraction === undefined) return { end: at, value };
  if (unit === 1) {
    const scaled = wordAt(tokens, at + 3);
    const total = value + numerator * fraction.value;
    return scaled?.role === 'scale'
      ? { end: at + 4, value: total * scaled.value }
      : { end: at + 3, value: total };
  }
  const own = wordAt(tokens, at + 3);
  return own?.role === 'scale'
    ? { end: at + 4, value: value + numerator * fraction.value * own.value }
    : { end: at + 3, value: value + numerator * fraction.value * unit };
}

/** What an "and" would add in full, so that "a thousand and two million" stays two numbers. */
function groupBefore(tokens: readonly Token[], index: number): number {
  let value = 0;
  for (let at = index; at < index + 6; at += 1) {
    const word = wordAt(tokens, at);
    if (word === null) break;
    value =
      word.role === 'hundred' || word.role === 'scale' ? Math.max(1, value) * word.value : value + word.value;
  }
  return value;
}

function readPoint(tokens: readonly Token[], at: number): { end: number; value: number } | null {
  if (tokens[at]?.text !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (let word = wordAt(tokens, end); word !== null; word = wordAt(tokens, end)) {
    if (word.role === 'hundred' || word.role === 'scale') break;
    digits += String(word.value);
    end += 1;
    if (digits.length > 12) break;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

function wordAt(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  return token?.kind === 'word' ? (NUMBER_WORDS.get(token.text) ?? null) : null;
}

function isArticle(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'an';
}

function isMultiplier(word: NumberWord | null): boolean {
  return word?.role === 'hundred' || word?.role === 'scale';
}

function skipHyphen(tokens: readonly Token[], at: number, started: boolean): number {
  return started && tokens[at]?.text === '-' && wordAt(tokens, at + 1) !== null ? at + 1 : at;
}

function isPronounOne(tokens: readonly Token[], index: number, value: number, end: number): boolean {
  if (value !== 1 || tokens[index]?.text !== 'one') return false;
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[end]?.text ?? '';
  return PRONOUN_BEFORE_ONE.has(before) || ['another', 'day', 'side', 'hand'].includes(after);
}
