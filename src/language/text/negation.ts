import { EXCEPTIONS } from '../lexicon/function-words.js';
import { DENIALS, NEGATORS, NOT_NEGATING } from '../lexicon/negators.js';
import type { Token } from './tokens.js';

/** What a text denies: where its negators stand, and the tokens that an odd number of them reaches. */
export interface Negation {
  /** Token indexes of words that deny. */
  negators: ReadonlySet<number>;
  /** These words, in order. */
  words: readonly string[];
  /** By token index, whether what stands there is denied. */
  denied: Uint8Array;
  /** Something is excepted from what it denies: "none but two". */
  excepts: boolean;
}

/** Words that a negator reaches at most; clauses of news are shorter. */
const REACH = 24;

/** Reads negation with its scope: from the negator to the end of its clause. `ignored` tokens were read as bounds. */
export function readNegation(tokens: readonly Token[], ignored: ReadonlySet<number>): Negation {
  const negators = new Set<number>();
  const denied = new Uint8Array(tokens.length);
  let excepts = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || ignored.has(index) || !isNegator(tokens, index)) return;
    negators.add(index);
    const end = Math.min(tokens.length, index + REACH);
    let to = index + 1;
    while (to < end && (tokens[to]?.clause === token.clause || startsList(tokens, to))) to += 1;
    // غير النفطية denies that one word; "غير أن" is a "but".
    if (token.text === 'غير' || token.text === 'وغير') to = Math.min(to, index + 2);
    if (hasException(tokens, index, to)) {
      excepts = true;
      return;
    }
    for (let at = index + 1; at < to; at += 1) denied[at] = 1 - (denied[at] ?? 0);
  });
  return { negators, words: [...negators].map((at) => tokens[at]?.text ?? ''), denied, excepts };
}

function isNegator(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  if (NOT_NEGATING.has(`${word} ${next}`)) return false;
  if (NEGATORS.has(word) || word.endsWith("n't")) return true;
  // "Denied doing", "failed to do", نفى: what follows is said not to be so.
  return DENIALS.has(word);
}

/** A comma between two words of one list does not end what is denied. */
function startsList(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ',' && tokens[index + 2]?.text === 'or';
}

/** "None but two", لم … سوى: only. */
function hasException(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (EXCEPTIONS.has(word) && word !== 'but' && word !== 'غير') return true;
  }
  return false;
}
