import type { DataSource, EntityManager } from 'typeorm';
import { MOST_CANDIDATES, searchStems } from '../../language/matching/candidates.js';
import { corpusOf } from '../../language/matching/corpus.js';
import { isNear } from '../../language/matching/nearness.js';
import { rank } from '../../language/matching/rank.js';
import { type ReadClaim, readClaim } from '../../language/matching/read-claim.js';
import { readTerms, type Term } from '../../language/matching/terms.js';
import { statisticsOf, type Statistics, withWordsOf } from './corpus-statistics.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';

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
  candidates: readonly { known: string; claim: ReadClaim }[];
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
  const stems = searchStems(terms, ofQuestion, corpusOf(ofQuestion));
  const rows = await database.query<MatchTextRow[]>(
    `with found as materialized (
       select posting.entry, sum(asked.rarity)::integer as shared
       from unnest($1::text[], $2::integer[]) asked(stem, rarity)
       join match_postings posting on posting.stem = asked.stem
       where posting.entry not in (select number from match_entries where claim_id = any($3))
       group by posting.entry order by shared desc, posting.entry limit ${MOST_CANDIDATES.toString()}),
     reached as (
       select entry, shared from found
       union all
       select number, 0 from match_entries
       where claim_id = any($4) and is_posted and number not in (select entry from found)),
     worded as (${MATCH_TEXTS} where claims.id in (select claim_id from match_entries, reached where number = entry))
     select worded.* from reached join match_entries on number = entry
     join worded on worded.claim_id = match_entries.claim_id and worded.language = match_entries.language
     order by shared desc, entry`,
    [stems.map(({ stem }) => stem), stems.map(({ rarity }) => rarity), leftOut, wanted],
  );
  const candidates = rows.map((row) => ({ known: row.claim_id, claim: readClaim(row) }));
  const statistics = await withWordsOf(
    database,
    ofQuestion,
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
      candidates.filter(({ known }) => contradicting.includes(known) === isApart),
      corpus,
    );
  const [together, apart] = [ranked(false), ranked(true)];
  const found = [...together.matches, ...apart.matches].map(({ known: claimId, claim, score }, place) => ({
    claimId,
    claim,
    terms,
    score,
    isNear: isNear(terms, claim, corpus),
    isApart: place >= together.matches.length,
  }));
  const { accepted, likelihood } = together;
  return { accepted, likelihood, found, statistics };
}
