/** A folded text that still knows where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`: where its source begins in the original, in UTF-16 units. */
  starts: Uint32Array;
  /** For each UTF-16 unit of `text`: where its source ends in the original, vowel marks after it included. */
  ends: Uint32Array;
}

/** Letters and signs whose folded form is not what Unicode decomposition gives. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '⁄': '/',
  '∕': '/',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

const QUOTES = /[«»“”„‟〝〞]/u;
const APOSTROPHES = /[‘’‚‛ʼʹ´`]/u;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\u0640]/u;
const FORMAT = /\p{Cf}/u;
const INVISIBLES = /[\p{Mn}\p{Me}\p{Cf}\u0640]/gu;
const SPACE = /[\s\p{Zs}\p{Zl}\p{Zp}\p{Cc}]/u;
const DECIMAL_DIGIT = /\p{Nd}/u;
const VULGAR_FRACTION = /[\u00BC-\u00BE\u2150-\u215F\u2189]/;
/** Superscripts are not digits of the number before them (10², km²). */
const SUPERSCRIPT = /[\u00B2\u00B3\u00B9\u2070-\u208E]/;

const cache = new Map<string, string>();
const CACHE_LIMIT = 4096;

/**
 * The form in which texts are searched and compared: digits of every script as 0-9, ٪ as %, no tashkeel, no
 * tatweel, alef, hamza carriers, ya and taa marbuta in one form each, no case, no Latin accents, typographic quotes
 * and dashes plain, white space collapsed. Idempotent. Meant for comparing, never for showing.
 */
export function foldForSearch(text: string): string {
  return foldWithMap(text).text;
}

/** As `foldForSearch`, with the way back to the original. Takes time linear in the text. */
export function foldWithMap(original: string): FoldedText {
  const pieces: string[] = [];
  let starts = new Uint32Array(original.length + 16);
  let ends = new Uint32Array(original.length + 16);
  let length = 0;
  let lastIsSpace = true;
  for (let index = 0; index < original.length;) {
    const character = String.fromCodePoint(original.codePointAt(index) ?? 0);
    const after = index + character.length;
    const folded = foldCharacter(character);
    // Vowel marks and tatweel belong to the letter before them; direction marks belong to nothing.
    if (folded === '' && length > 0 && !FORMAT.test(character)) ends[length - 1] = after;
    for (const unit of folded) {
      if (unit === ' ' && lastIsSpace) continue;
      lastIsSpace = unit === ' ';
      pieces.push(unit);
      for (let part = 0; part < unit.length; part += 1) {
        if (length === starts.length) {
          starts = grown(starts);
          ends = grown(ends);
        }
        starts[length] = index;
        ends[length] = after;
        length += 1;
      }
    }
    index = after;
  }
  if (lastIsSpace && length > 0) {
    pieces.pop();
    length -= 1;
  }
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = computeFold(character);
  if (cache.size < CACHE_LIMIT) cache.set(character, folded);
  return folded;
}

function computeFold(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (SUPERSCRIPT.test(character)) return character;
  if (QUOTES.test(character)) return '"';
  if (APOSTROPHES.test(character)) return "'";
  if (DASHES.test(character)) return '-';
  let folded = '';
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(INVISIBLES, '');
  for (const part of decomposed) folded += foldPart(part);
  // "2½" must not become "21/2".
  return VULGAR_FRACTION.test(character) ? ` ${folded}` : folded;
}

function foldPart(part: string): string {
  if (SPACE.test(part)) return ' ';
  if (DECIMAL_DIGIT.test(part)) return decimalDigit(part);
  if (QUOTES.test(part)) return '"';
  if (APOSTROPHES.test(part)) return "'";
  if (DASHES.test(part)) return '-';
  return REPLACEMENTS[part] ?? part;
}

/** Unicode keeps the ten digits of a script in one run, in order, from zero; runs may follow each other. */
function decimalDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (codePoint - zero < 60 && DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((codePoint - zero) % 10);
}
