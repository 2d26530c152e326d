import { CURRENCY_CODES } from '../lexicon/currencies.js';
import { codePointOffsets } from './code-points.js';
import { foldWithMap } from './normalise.js';
import { isList } from './number-literals.js';
import { wordForms } from './word-forms.js';

/** One word, number or sign of a text, in folded form, with its place in the original. */
export interface Token {
  text: string;
  kind: 'word' | 'number' | 'sign';
  /** Code-point offsets into the original text. */
  start: number;
  end: number;
  /** Sentence and clause the token stands in, both counted over the whole text. */
  sentence: number;
  clause: number;
  spaceBefore: boolean;
  /** The original begins with a Latin capital. */
  capital: boolean;
  /** Written as a part of a whole by its vowel mark, where the letters alone may be a number: خُمس and not خمس. */
  isFraction?: true;
  /** Dictionary forms this word may be an inflection of, itself first. */
  forms: readonly string[];
}

// Arabic writes particles onto figures (و٥٠, ب٩٩٪); Latin letters before digits belong to them (km2, G20).
// The numbers of an address are nothing that a text says.
const PIECE = /https?:\/\/\S+|\p{Script=Arabic}+|\p{L}[\p{L}\p{Nd}]*(?:'\p{L}+)*|[0-9]+(?:[.,][0-9]+)*|\S/uy;
const CAPITAL = /\p{Lu}/u;
const LETTER_START = /^\p{L}/u;
const DIGIT_START = /^[0-9]/;
const ADDRESS = /^https?:\//;
// 192.168.1.2 and 22,24,26 are several numbers.
const CODE_BEFORE_DIGITS = /^[a-z]{3,4}[0-9]+$/;
const LIST_PIECE = /[0-9]+|\S/uy;

/** Damma on the first letter: ثُلث, رُبع, خُمس, سُدس, سُبع, ثُمن, تُسع, عُشر. */
const FRACTION_MARK = /^(?:[وفبلك]\p{Mn}*)?(?:ا\p{Mn}*ل\p{Mn}*)?[ثرخستع]\u064F/u;

const SENTENCE_SIGNS = new Set(['.', '!', '?']);
const CLAUSE_SIGNS = new Set([',', ';', ':', '(', ')', '[', ']']);
const CLAUSE_WORDS = new Set(
  'while whereas but although though yet however بينما لكن ولكن فيما حين'.split(' '),
);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen st no vs u s jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Words, numbers and signs of `text` in reading order. Linear in the text. */
export function tokenise(text: string): Token[] {
  const folded = foldWithMap(text);
  const toCodePoints = codePointOffsets(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let previousEnd = 0;
  let listEnd = 0;
  for (let at = 0; at < folded.text.length;) {
    if (folded.text[at] === ' ') {
      if (isLineBreak(text, folded.starts[at] ?? 0, folded.starts[at + 1] ?? text.length)) {
        sentence += 1;
        clause += 1;
      }
      at += 1;
      continue;
    }
    let piece = cut(at < listEnd ? LIST_PIECE : PIECE, folded.text, at);
    if (at >= listEnd && DIGIT_START.test(piece) && isList(piece)) {
      listEnd = at + piece.length;
      piece = cut(LIST_PIECE, folded.text, at);
    } else if (CODE_BEFORE_DIGITS.test(piece)) piece = withoutDigits(piece);
    const after = at + piece.length;
    const from = folded.starts[at] ?? 0;
    const spaceBefore = at > previousEnd || at === 0;
    const kind = kindOf(piece);
    if (kind === 'word' && CLAUSE_WORDS.has(piece)) clause += 1;
    tokens.push({
      text: piece,
      kind,
      start: toCodePoints(from),
      end: toCodePoints(folded.ends[after - 1] ?? text.length),
      sentence,
      clause,
      spaceBefore,
      capital: kind === 'word' && CAPITAL.test(text.charAt(from)),
      ...(FRACTION_MARK.test(text.slice(from, folded.ends[after - 1])) && { isFraction: true as const }),
      forms: kind === 'word' ? wordForms(piece) : [piece],
    });
    if (kind === 'sign') {
      const spaceAfter = after >= folded.text.length || folded.text[after] === ' ';
      if (SENTENCE_SIGNS.has(piece) && (piece !== '.' || (spaceAfter && !isAbbreviation(tokens)))) {
        sentence += 1;
        clause += 1;
      } else if (CLAUSE_SIGNS.has(piece) || (piece === '-' && spaceBefore && spaceAfter)) {
        clause += 1;
      }
    }
    previousEnd = after;
    at = after;
  }
  return tokens;
}

function cut(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? text.charAt(at);
}

/** "USD115" is a currency and a number, "covid19" a name. */
function withoutDigits(piece: string): string {
  const letters = piece.replace(/[0-9]+$/, '');
  return CURRENCY_CODES.has(letters) ? letters : piece;
}

function kindOf(piece: string): Token['kind'] {
  if (ADDRESS.test(piece)) return 'sign';
  return LETTER_START.test(piece) ? 'word' : DIGIT_START.test(piece) ? 'number' : 'sign';
}

function isLineBreak(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\n');
}

function isAbbreviation(tokens: readonly Token[]): boolean {
  const word = tokens[tokens.length - 2];
  return word?.kind === 'word' && ABBREVIATIONS.has(word.text);
}
