/** What is known of all claims together; where that is held is the caller's matter. */
export interface CorpusStatistics {
  /** How many claims there are. */
  claims: number;
  /** Words of a claim, by field in the order of `FIELDS`. */
  averageLengths: readonly number[];
  /** In how many claims a stem stands. One that is left out stands in none. */
  frequencies: { get: (stem: string) => number | undefined };
}

/** The statistics as the ranking uses them. */
export interface Corpus {
  averageLengths: readonly number[];
  /** How telling a stem is: its inverse document frequency, in thousandths. */
  rarityOf: (stem: string) => number;
}

/** @param statistics with the frequencies of all stems that will be asked for */
export function corpusOf({ claims, averageLengths, frequencies }: CorpusStatistics): Corpus {
  return {
    averageLengths,
    rarityOf: (stem) => rarity(claims, frequencies.get(stem) ?? 0),
  };
}

/** Whole, so that sums are the same whichever way they are added up, by this code or by the database. */
function rarity(claims: number, frequency: number): number {
  // Frequencies may be a moment ahead of the number of claims.
  const others = Math.max(0, claims - frequency);
  return Math.max(1, Math.round(1000 * Math.log(1 + (others + 0.5) / (frequency + 0.5))));
}
