import type { DataSource, EntityManager } from 'typeorm';
import { searchFor } from '../../language/matching/candidates.js';
import { corpusOf } from '../../language/matching/corpus.js';
import { isNear } from '../../language/matching/nearness.js';
import { rank } from '../../language/matching/rank.js';
import type { ReadClaim } from '../../language/matching/read-claim.js';
import { readTerms, type Term } from '../../language/matching/terms.js';
import { statisticsOf, type Statistics, withFrequencies, withWordsOf } from './corpus-statistics.js';
import { type FoundWording, type HeldClaim, readCandidates } from './read-candidates.js';

/** What is known of claims already. */
export interface Known {
  /** They are not looked for. */
  leftOut?: readonly string[];
  /** They are answered in any case, unless they are archived: a person has called them the same. */
  wanted?: readonly string[];
  /** Those of them are never accepted, and come last. */
  contradicting?: readonly string[];
}

/** A claim that was found, as it was ranked. */
export interface FoundClaim {
  claimId: string;
  /** In all its languages. */
  held: HeldClaim;
  /** In the language in which it was found. */
  claim: ReadClaim;
  /** The words by which it was found. */
  terms: readonly Term[];
  score: number;
  /** Whether it has enough in common with what was asked to be shown. */
  isNear: boolean;
  /** Whether it contradicts what was asked. */
  isApart: boolean;
}

/** What one wording finds. */
export interface Search {
  accepted: boolean;
  likelihood: number;
  /** Best first, what contradicts last; a claim once for each language in which it was found. */
  found: FoundClaim[];
  statistics: Statistics;
}

/** What an index holds of what one text says, before it is ranked. */
export interface LookUp {
  terms: readonly Term[];
  candidates: readonly FoundWording[];
  statistics: Statistics;
}

/** Looks for what one text says by an index. */
export async function lookUp(
  database: DataSource | EntityManager,
  text: string,
  { leftOut = [], wanted = [] }: Pick<Known, 'leftOut' | 'wanted'>,
): Promise<LookUp> {
  const terms = readTerms(text);
  const ofQuestion = await statisticsOf(database, new Set(terms.map(({ stem }) => stem)));
  const search = searchFor(terms, ofQuestion, corpusOf(ofQuestion));
  const { candidates, frequencies } = await readCandidates(database, search, { leftOut, wanted });
  const statistics = await withWordsOf(
    database,
    withFrequencies(ofQuestion, frequencies),
    candidates.map(({ claim }) => claim),
  );
  return { terms, candidates, statistics };
}

/**
 * Ranks what was found by the rules of `language/matching`.
 *
 * @param contradicting claims that come last
 */
export function rankLookUp(
  { terms, candidates, statistics }: LookUp,
  contradicting: readonly string[],
): Search {
  const corpus = corpusOf(statistics);
  const ranked = (isApart: boolean) =>
    rank(
      terms,
      candidates.filter(({ known }) => contradicting.includes(known.id) === isApart),
      corpus,
    );
  const [together, apart] = [ranked(false), ranked(true)];
  const found = [...together.matches, ...apart.matches].map(({ known: held, claim, score }, place) => ({
    claimId: held.id,
    held,
    claim,
    terms,
    score,
    isNear: isNear(terms, claim, corpus),
    isApart: place >= together.matches.length,
  }));
  const { accepted, likelihood } = together;
  return { accepted, likelihood, found, statistics };
}
