import { CURRENCY_CODES, CURRENCY_NAMES } from '../lexicon/currencies.js';
import { DUAL_NOUNS } from '../lexicon/dual-nouns.js';
import { MINUS_WORDS, OTHER_STARTS } from '../lexicon/figure-starts.js';
import { FRACTION_WORDS } from '../lexicon/fractions.js';
import { NUMBER_WORDS, VAGUE_NUMBERS } from '../lexicon/number-words.js';
import { ARABIC_ORDINALS, ENGLISH_ORDINALS } from '../lexicon/ordinals.js';
import { DUAL_UNITS } from '../lexicon/units.js';
import type { Token } from '../text/tokens.js';
import { oncePerWord } from '../text/once-per-word.js';
import { withoutProclitics, wordForms } from '../text/word-forms.js';
import { QUANTIFIER_WORDS } from './quantifiers.js';

/**
 * Whether a figure or a number can begin with the token: nearly all words are done with here. Whatever a reader of
 * figures looks up first has to be in one of these tables.
 */
export function mayBegin(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.kind === 'number' || '-.,%'.includes(token.text);
  return mayWordBegin(token.text);
}

const mayWordBegin = oncePerWord(
  (word) => wordForms(word).some(isStart) || withoutProclitics(word).some(isStart),
);

const CURRENCY_STARTS = new Set([...CURRENCY_NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));

function isStart(word: string): boolean {
  return (
    NUMBER_WORDS.has(word) ||
    VAGUE_NUMBERS.has(word) ||
    FRACTION_WORDS.has(word) ||
    ENGLISH_ORDINALS.has(word) ||
    ARABIC_ORDINALS.has(word) ||
    DUAL_UNITS.has(word) ||
    DUAL_NOUNS.has(word) ||
    QUANTIFIER_WORDS.has(word) ||
    CURRENCY_CODES.has(word) ||
    CURRENCY_STARTS.has(word) ||
    MINUS_WORDS.has(word) ||
    OTHER_STARTS.has(word)
  );
}
