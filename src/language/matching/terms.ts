import { STOP_WORDS } from '../lexicon/function-words.js';
import { beginningOf } from '../text/code-points.js';
import { foldForSearch } from '../text/normalise.js';
import { oncePerWord } from '../text/once-per-word.js';
import { arabicStem } from './arabic-stem.js';
import { englishStem } from './english-stem.js';

/** A word of a text as matching sees it. */
export interface Term {
  /** What it is looked up by. */
  stem: string;
  /** The word as folded. */
  word: string;
  /** The word as it stands in the text, for showing. */
  written: string;
  kind: 'word' | 'name' | 'number';
}

/** Raised when the terms of texts change: claims are then read again. */
export const MATCHING_VERSION = 3;

/** Longer texts are cut: what a post says stands at its beginning, and no claim is this long. */
export const LONGEST_TEXT = 6_000;

const LINKS = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/|www\.)\S*/giu;
/** #AustralianFires, @CenterForBioDiv: several words written as one. */
const TAGS = /[#@][\p{L}\p{N}_]+/gu;
// Vowel signs and the tatweel belong to no script by themselves; digits and the sign of per cent do, and are no letters.
const WORD =
  /(?:(?=\p{L})\p{Script=Arabic}[\p{M}ـ]*)+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;
const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^[a-z]/;
const DIGIT = /^[0-9]/;
const CAPITAL = /^\p{Lu}/u;
const THOUSANDS = /,(?=\d{3}(?!\d))/g;
/** 1.500 may be a decimal, too, but then it is written in the same way wherever it stands. */
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** A longer one has no room in the index; scripts without spaces write whole sentences as one word. */
const LONGEST_STEM = 40;

/** What is looked up of a word, wherever it stands; null where it says nothing. */
type Reading = Pick<Term, 'stem' | 'word'> & { isNumber: boolean };

/** To fold and to stem takes longer than all the rest. */
const readWord = oncePerWord((written) => readFolded(foldForSearch(written)));

/** The words of a text that say something, in reading order: links and stop words left out, tags taken apart. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  const plain = beginningOf(text, LONGEST_TEXT).replace(LINKS, ' ').replace(TAGS, spelledOut);
  let isFirst = true;
  for (const [written] of plain.matchAll(WORD)) {
    const isCapital = CAPITAL.test(written) && !isFirst;
    isFirst = false;
    const reading = readWord(written);
    if (reading === null) continue;
    const { stem, word, isNumber } = reading;
    terms.push({ stem, word, written, kind: isNumber ? 'number' : isCapital ? 'name' : 'word' });
  }
  return terms;
}

function spelledOut(tag: string): string {
  return ` ${tag
    .slice(1)
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\p{N})/gu, '$& ')} `;
}

function readFolded(word: string): Reading | null {
  if (word === '' || STOP_WORDS.has(word)) return null;
  if (DIGIT.test(word)) {
    const digits = GROUPED_BY_POINT.test(word) ? word.replaceAll('.', '') : word.replace(THOUSANDS, '');
    return { stem: beginningOf(digits, LONGEST_STEM), word, isNumber: true };
  }
  const stem = beginningOf(stemOf(word), LONGEST_STEM);
  return stem.length > 1 && !STOP_WORDS.has(stem) ? { stem, word, isNumber: false } : null;
}

function stemOf(word: string): string {
  if (ARABIC.test(word)) return arabicStem(word);
  return LATIN.test(word) ? englishStem(word.replace(/'s?$/, '')) : word;
}
