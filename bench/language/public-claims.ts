import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../../evals/pair-files.js';
import { PAIR_SETS, readStance } from '../../evals/pair-sets.js';
import {
  type MatchingSet,
  readArabicPosts,
  readArabicReviews,
  readClef2020,
  readClef2022,
} from '../../evals/matching-sets.js';
import { compare } from '../../src/language/contradiction/contradiction.js';
import { detectLanguage } from '../../src/language/text/language.js';

/** What two texts have to be no longer than, in characters: claims are sentences, and some sets hold passages. */
const LONGEST = 400;
/** Parts of the sentences of an encyclopedia that people have turned into their contrary. */
const TURNED = 5;

/** Claims that fact-checkers have looked into, and pairs of texts that contradict each other. */
export interface PublicClaims {
  claims: string[];
  contradictions: TextPair[];
}

export interface TextPair {
  a: string;
  b: string;
}

/**
 * Reads public claims, and of the pairs that people called contradictory those that `compare` would suggest: whether it is
 * ever asked about them is what remains to be seen. Null where there are no data.
 */
export function readPublicClaims(data: string): PublicClaims | null {
  const sets = [
    readClef2022(data, 'Dev'),
    readClef2020(data),
    readArabicReviews(data),
    readArabicPosts(data),
  ];
  const claims = new Set(sets.flatMap(textsOf).filter(isClaim));
  const pairs = [...labelledPairs(data), ...turnedSentences(data)];
  const contradictions = pairs.filter(({ a, b }) => isClaim(a) && isClaim(b) && wouldBeSuggested(a, b));
  return claims.size === 0 || contradictions.length === 0 ? null : { claims: [...claims], contradictions };
}

function textsOf(set: MatchingSet | null): string[] {
  return (set?.claims ?? []).map(({ fields }) => fields.text.replace(/\s+/g, ' ').trim());
}

function isClaim(text: string): boolean {
  return text !== '' && text.length <= LONGEST;
}

/** Of sets that say what is a contradiction; scenes are none of a desk's claims. */
function labelledPairs(data: string): TextPair[] {
  const sets = PAIR_SETS.filter(({ name }) => !/sick|breaking/.test(name));
  const train = { read: readStance, file: ['ans', 'stance', 'train.csv'] };
  return [...sets, train].flatMap(({ read, file }) => {
    const path = join(data, 'dev', ...file);
    return existsSync(path)
      ? read(readFileSync(path, 'utf8')).filter(({ label }) => label === 'contradicts')
      : [];
  });
}

function turnedSentences(data: string): TextPair[] {
  return Array.from({ length: TURNED }, (_, part) =>
    join(data, 'dev', 'negation', 'wikifactcheck', `wikifactcheck_english_${part.toString()}.tsv`),
  )
    .filter(existsSync)
    .flatMap((file) => linesOf(readFileSync(file, 'utf8')).slice(1))
    .map((line) => {
      const [a = '', b = ''] = line.split('\t');
      return { a: a.trim(), b: b.trim() };
    });
}

function wouldBeSuggested(a: string, b: string): boolean {
  const { relation, presumesOneEvent } = compare(undated(a), undated(b));
  return relation === 'contradicts' && !presumesOneEvent;
}

/** A text as a claim of no day. */
export function undated(text: string): {
  text: string;
  language: ReturnType<typeof detectLanguage>;
  eventDate: null;
} {
  return { text, language: detectLanguage(text), eventDate: null };
}
