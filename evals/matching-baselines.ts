import { foldForSearch } from '../src/language/text/normalise.js';
import type { IndexedClaim } from '../src/language/matching/memory-index.js';

/** A way to find claims: the ids of the five best. */
export type Finder = (text: string) => string[];

const BEST = 5;

/** BM25 over the words as they stand, of all fields together: no stems, no stop words, no second look. */
export function plainBm25(claims: readonly IndexedClaim[]): Finder {
  const postings = new Map<string, Map<number, number>>();
  const lengths = claims.map(({ fields }, number) => {
    const words = wordsOf(Object.values(fields).join(' '));
    for (const word of words) {
      const known = postings.get(word) ?? new Map<number, number>();
      postings.set(word, known.set(number, (known.get(number) ?? 0) + 1));
    }
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(text))) {
      const found = postings.get(word);
      if (found === undefined) continue;
      const idf = Math.log(1 + (claims.length - found.size + 0.5) / (found.size + 0.5));
      for (const [number, count] of found) {
        const norm = 0.9 * (0.6 + (0.4 * (lengths[number] ?? 0)) / average);
        scores.set(number, (scores.get(number) ?? 0) + (idf * count * 1.9) / (count + norm));
      }
    }
    return bestOf(claims, scores);
  };
}

/** What `pg_trgm` does: shared trigrams of all trigrams of both. */
export function trigrams(claims: readonly IndexedClaim[]): Finder {
  const postings = new Map<string, number[]>();
  const sizes = claims.map(({ fields }, number) => {
    const own = trigramsOf(Object.values(fields).join(' '));
    for (const trigram of own) {
      const known = postings.get(trigram);
      if (known === undefined) postings.set(trigram, [number]);
      else known.push(number);
    }
    return own.size;
  });
  return (text) => {
    const own = trigramsOf(text);
    const shared = new Map<number, number>();
    for (const trigram of own) {
      for (const number of postings.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    for (const [number, count] of shared)
      shared.set(number, count / (own.size + (sizes[number] ?? 0) - count));
    return bestOf(claims, shared);
  };
}

function bestOf(claims: readonly IndexedClaim[], scores: ReadonlyMap<number, number>): string[] {
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, BEST)
    .map(([number]) => String(claims[number]?.id));
}

function wordsOf(text: string): string[] {
  return foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function trigramsOf(text: string): Set<string> {
  const own = new Set<string>();
  for (const word of wordsOf(text)) {
    const framed = `  ${word} `;
    for (let at = 0; at + 3 <= framed.length; at += 1) own.add(framed.slice(at, at + 3));
  }
  return own;
}
