import type { Corpus, CorpusStatistics } from './corpus.js';
import type { Term } from './terms.js';

/** How many claims an index finds for one question by the stems that it is searched for; one that has several languages counts for each. */
export const MOST_FOUND = 200;

/**
 * How many of these are looked at closely. Ordered by all the words that they share with the question, the right one seldom
 * stands behind the first twenty; the others are there for who asks for up to 50.
 */
export const MOST_CANDIDATES = 60;

/**
 * How many entries of the index are read for one question at most, so that a question of nothing but common words takes no
 * longer than another.
 */
export const MOST_POSTINGS = 15_000;

/** A stem of a question that stands in some claim, and what it weighs. */
export interface KnownStem {
  stem: string;
  rarity: number;
}

/** How candidates are looked for. */
export interface StemSearch {
  /** The rarest first. */
  stems: readonly KnownStem[];
  /**
   * So many of the stems are searched for, as the budget has room for. The `MOST_FOUND` claims with the greatest sum of
   * rarities of these are found, and of them the `MOST_CANDIDATES` with the greatest sum of all stems are candidates.
   */
  searched: number;
}

/** How candidates for a question are looked for. */
export function searchFor(
  terms: readonly Term[],
  { frequencies }: CorpusStatistics,
  corpus: Corpus,
): StemSearch {
  const known = [...new Set(terms.map(({ stem }) => stem))]
    .map((stem) => ({ stem, frequency: frequencies.get(stem) ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.stem < b.stem ? -1 : 1));
  let postings = 0;
  let searched = 0;
  for (const { frequency } of known) {
    postings += frequency;
    if (postings > MOST_POSTINGS && searched > 0) break;
    searched += 1;
  }
  return {
    stems: known.map(({ stem }) => ({ stem, rarity: corpus.rarityOf(stem) })),
    searched,
  };
}
