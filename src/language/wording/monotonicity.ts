import { isUniversal } from '../figures/quantifier-words.js';
import { englishSet } from '../lexicon/english-set.js';
import type { Token } from '../text/tokens.js';
import type { Alignment } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

/** Of which of several something is said: with fewer words it may be said of another one. */
const PICKING = englishSet(
  'first last latest next only best worst second third fourth fifth most least same sole main',
);
const NOT_SUPERLATIVE = englishSet(
  'west east forest interest guest test rest request arrest protest contest harvest nest west chest quest midwest manifest honest modest invest suggest digest latest priest',
);

/**
 * Whether a word that only one side has tells which one is meant: "the eldest son" need not be "the eldest able-bodied son",
 * and of most successful firms something may be so that is not so of most firms.
 */
export function picksOut(word: ContentWord, { tokens }: Wording, isShared: (at: number) => boolean): boolean {
  const end = phraseEnd(tokens, word.at);
  if (end === word.at || !isShared(end)) return false;
  for (let at = word.at - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== '-') || GRAMMAR.has(token.text))
      return false;
    if (PICKING.has(token.text) || isSuperlative(token.text)) return isShared(at);
  }
  return false;
}

/** Words that end a noun phrase on either side. */
const GRAMMAR = englishSet(
  `of in on at to by for from with and or but as than is are was were be been being has have had do does did that which who whom a an the
  his her its their my our your this these those will would can could may might not no i he she it we they you`,
);

function isSuperlative(text: string): boolean {
  return /[a-z]{2}est$/.test(text) && !NOT_SUPERLATIVE.has(text);
}

/** The last word of the noun phrase that goes on at `at`. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3) {
    const next = tokens[end + 1];
    if (next === undefined || (next.kind !== 'word' && next.text !== '-') || GRAMMAR.has(next.text)) break;
    end += 1;
  }
  return end;
}

/** It stands in the noun phrase of which all is said: "all context words". */
export function isSaidOfAll(word: ContentWord, { tokens }: Wording): boolean {
  if (phraseEnd(tokens, word.at) === word.at) return false;
  for (let at = word.at - 1; at >= 0; at -= 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'sign' };
    if (isUniversal(text)) return true;
    if (
      kind !== 'word' ||
      (GRAMMAR.has(text) && !['the', 'of', 'these', 'those', 'its', 'their'].includes(text))
    )
      return false;
  }
  return false;
}

/** What is denied reaches over a word that only one side has and over others that both have. */
export function isDeniedBeside(word: ContentWord, side: 'a' | 'b', { pairs }: Alignment): boolean {
  return word.denied && pairs.some((pair) => pair[side].denied);
}
