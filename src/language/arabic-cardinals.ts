import { FRACTION_WORDS } from './lexicon/fractions.js';
import { NUMBER_WORDS, type NumberWord } from './lexicon/number-words.js';
import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';
import { withoutProclitics } from './word-forms.js';

/** Sunday and Monday, and "one of", are written like numbers. */
const NOT_NUMBERS = new Set(['الاحد', 'الاثنين', 'للاحد', 'بالاحد', 'والاثنين', 'والاحد', 'لست', 'ولست']);

/** Scale below which more may be added: after "thousand" anything below a thousand. */
interface Read {
  end: number;
  value: number;
  room: number;
  scale: number;
}

/** An Arabic cardinal in words, or digits followed by scale words (٣٢٢ ألف). */
export function readArabicCardinal(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
): Numeral | null {
  const read = readArabicSum(tokens, index, Infinity, digits, false);
  if (read === null) return null;
  const halves = arabicHalves(tokens, read);
  return { end: halves.end, value: halves.value, style: digits === null ? 'words' : 'digits' };
}

function readArabicSum(
  tokens: readonly Token[],
  index: number,
  limit: number,
  digits: Numeral | null,
  joined: boolean,
): Read | null {
  let read = readArabicGroup(tokens, index, digits, joined);
  if (read === null || read.value >= limit) return null;
  for (;;) {
    const next = joinedIndex(tokens, read.end);
    if (next === null || read.room <= 1) return read;
    const more = readArabicSum(tokens, next, read.room, digitsAt(tokens, next), true);
    if (more === null) return read;
    read = { end: more.end, value: read.value + more.value, room: more.room, scale: read.scale };
  }
}

/** Up to one scale word: خمسة وعشرون ألفا is a group of 25 times a thousand. */
function readArabicGroup(
  tokens: readonly Token[],
  index: number,
  digits: Numeral | null,
  joined: boolean,
): Read | null {
  let read = digits === null ? readArabicPart(tokens, index, joined) : startFromDigits(digits);
  if (read === null) return null;
  for (let next = joinedIndex(tokens, read.end); next !== null; next = joinedIndex(tokens, read.end)) {
    if (read.scale > 100) break;
    const part = readArabicPart(tokens, next, true);
    if (part === null || part.scale > 100 || !mayAdd(read, part)) break;
    read = { end: part.end, value: read.value + part.value, room: part.room > 100 ? 0 : part.room, scale: 1 };
  }
  for (let scale = bareWord(tokens, read.end); scale !== null; scale = bareWord(tokens, read.end)) {
    if (scale.role !== 'scale' || scale.value <= read.scale) break;
    read = {
      end: read.end + 1,
      value: read.value * scale.value,
      room: scale.value === 12 ? 0 : scale.value,
      scale: scale.value,
    };
  }
  return read;
}

function startFromDigits(digits: Numeral): Read {
  return { end: digits.end, value: digits.value, room: 0, scale: 1 };
}

/** One part of a group: a unit, a teen in two words, a ten, a hundred in one or two words, or a scale by itself. */
function readArabicPart(tokens: readonly Token[], index: number, joined: boolean): Read | null {
  const word = joined ? joinedWord(tokens, index) : arabicWord(tokens, index);
  if (word === null) return null;
  const next = bareWord(tokens, index + 1);
  if (word.role === 'unit') {
    const teen = next?.role === 'teen' && next.value === 10 && word.value > 0;
    if (teen) return { end: index + 2, value: word.value + 10, room: 0, scale: 1 };
    if (next?.role === 'hundred' && next.value === 100 && word.value > 2) {
      return { end: index + 2, value: word.value * 100, room: 100, scale: 1 };
    }
    if (isLoneAhad(tokens[index]) && joinedTen(tokens, index + 1) === null) return null;
    return { end: index + 1, value: word.value, room: word.value > 0 ? -1 : 0, scale: 1 };
  }
  if (word.role === 'hundred') return { end: index + 1, value: word.value, room: 100, scale: 1 };
  if (word.role === 'scale')
    return { end: index + 1, value: word.value, room: word.value, scale: word.value };
  const dual = word.role === 'teen' && word.value >= 2000;
  return {
    end: index + 1,
    value: word.value,
    room: dual ? word.value / 2 : 0,
    scale: dual ? word.value / 2 : 1,
  };
}

/** Units come before tens (room -1 marks a unit), everything else from large to small. */
function mayAdd(read: Read, part: Read): boolean {
  if (read.room === -1) return part.value >= 20 && part.value <= 90 && part.value % 10 === 0;
  return part.value > 0 && part.value < read.room;
}

function arabicHalves(tokens: readonly Token[], read: Read): { end: number; value: number } {
  const next = tokens[read.end];
  if (next?.kind !== 'word' || !next.text.startsWith('و')) return read;
  const fraction = FRACTION_WORDS.get(next.text.slice(1));
  if (fraction === undefined || fraction.needsNumerator || fraction.ambiguous) return read;
  const scale = read.scale > 100 ? read.scale : 1;
  const repeated =
    scale > 1 && NUMBER_WORDS.get(tokens[read.end + 1]?.text.replace(/^ال/, '') ?? '')?.value === scale;
  return { end: read.end + (repeated ? 2 : 1), value: read.value + fraction.value * scale };
}

function arabicWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || NOT_NUMBERS.has(token.text)) return null;
  for (const form of withoutProclitics(token.text)) {
    const word = NUMBER_WORDS.get(form);
    if (word !== undefined) return word;
  }
  return null;
}

/** A number word that carries the conjunction و, or follows it. */
function joinedWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || NOT_NUMBERS.has(token.text)) return null;
  const stripped = token.text.startsWith('و') ? token.text.slice(1).replace(/^ال/, '') : token.text;
  return NUMBER_WORDS.get(stripped) ?? NUMBER_WORDS.get(token.text) ?? null;
}

/** A number word without any conjunction, as the teens and the scales follow. */
function bareWord(tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  return NUMBER_WORDS.get(token.text) ?? NUMBER_WORDS.get(token.text.replace(/^ال/, '')) ?? null;
}

/** Where the part after و begins, or null when what follows is not joined. */
function joinedIndex(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if (token.text === 'و') return index + 1;
  return token.text.startsWith('و') && token.text !== 'واحد' && token.text !== 'واحده' ? index : null;
}

function joinedTen(tokens: readonly Token[], index: number): NumberWord | null {
  const next = joinedIndex(tokens, index);
  const word = next === null ? null : joinedWord(tokens, next);
  return word?.role === 'ten' ? word : null;
}

/** أحد by itself is "one of" or "anyone". */
function isLoneAhad(token: Token | undefined): boolean {
  return (
    token !== undefined && withoutProclitics(token.text).some((form) => form === 'احد' || form === 'احدي')
  );
}

function digitsAt(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^[0-9]{1,6}(?:\.[0-9]+)?$/.test(token.text)) return null;
  return { end: index + 1, value: Number(token.text), style: 'digits' };
}
