import type { Corpus, CorpusStatistics } from './corpus.js';
import type { Term } from './terms.js';

/** How many claims are looked at closely for one question. */
export const MOST_CANDIDATES = 100;

/**
 * How many entries of the index are read for one question at most, so that a question of nothing but common words takes no
 * longer than another.
 */
export const MOST_POSTINGS = 20_000;

/** A stem that candidates are looked for by, and what it weighs. */
export interface SearchStem {
  stem: string;
  rarity: number;
}

/**
 * The stems of a question by which candidates are found: the rarest first, as many as the budget has room for. Claims are
 * then ordered by the sum of what they share of these, and the `MOST_CANDIDATES` first are candidates.
 */
export function searchStems(
  terms: readonly Term[],
  { frequencies }: CorpusStatistics,
  corpus: Corpus,
): SearchStem[] {
  const known = [...new Set(terms.map(({ stem }) => stem))]
    .map((stem) => ({ stem, frequency: frequencies.get(stem) ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.stem < b.stem ? -1 : 1));
  const chosen: SearchStem[] = [];
  let postings = 0;
  for (const { stem, frequency } of known) {
    postings += frequency;
    if (postings > MOST_POSTINGS && chosen.length > 0) break;
    chosen.push({ stem, rarity: corpus.rarityOf(stem) });
  }
  return chosen;
}
