import type { DataSource, EntityManager } from 'typeorm';
import { MOST_CANDIDATES, searchStems } from '../../language/matching/candidates.js';
import { corpusOf } from '../../language/matching/corpus.js';
import type { MatchExplanation } from '../../language/matching/explanation.js';
import { isNear } from '../../language/matching/nearness.js';
import { rank } from '../../language/matching/rank.js';
import { readClaim } from '../../language/matching/read-claim.js';
import { readTerms } from '../../language/matching/terms.js';
import { statisticsOf, withWordsOf } from './corpus-statistics.js';
import { explainMatches, type Wording } from './explain-matches.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';

export interface Match {
  claimId: string;
  /** Whether it is taken for the same claim. */
  accepted: boolean;
  /** Whether it has enough in common with what was asked to be shown. */
  isNear: boolean;
  score: number;
  explanation: MatchExplanation;
}

export interface Matches {
  /** Whether the best is taken for the same claim. */
  accepted: boolean;
  /** How likely that is. */
  likelihood: number;
  /** Best first, each claim once. */
  matches: Match[];
}

/** What is known of claims already. */
export interface Known {
  /** They are not looked for. */
  leftOut?: readonly string[];
  /** They are answered in any case, unless they are archived: a person has called them the same. */
  wanted?: readonly string[];
  /** Those of them are never accepted, and come last. */
  contradicting?: readonly string[];
}

/**
 * The claims that say most nearly what a text says, found by an index and ranked by the rules of `language/matching`, just
 * as those of a file are by `isnad engine match`.
 *
 * @param asked the text, or a claim in each of its languages; it is looked for by the first
 * @param limit how many matches are wanted
 */
export async function findMatches(
  database: DataSource | EntityManager,
  asked: string | readonly Wording[],
  limit: number,
  { leftOut = [], wanted = [], contradicting = [] }: Known = {},
): Promise<Matches> {
  const wordings = typeof asked === 'string' ? [{ text: asked }] : asked;
  const terms = readTerms(wordings[0]?.text ?? '');
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
  const corpus = corpusOf(statistics);
  const isApart = (claimId: string): boolean => contradicting.includes(claimId);
  const { matches, accepted, likelihood } = rank(
    terms,
    candidates.filter(({ known }) => !isApart(known)),
    corpus,
  );
  const apart = rank(
    terms,
    candidates.filter(({ known }) => isApart(known)),
    corpus,
  );
  const once = chosen([...matches, ...apart.matches], limit, wanted);
  const explanations = await explainMatches(
    database,
    wordings,
    once.map(({ known, claim }) => ({ claimId: known, claim })),
    statistics,
  );
  return {
    accepted,
    likelihood,
    matches: once.map(({ known, score, claim }, index) => ({
      claimId: known,
      accepted: accepted && index === 0 && !isApart(known),
      isNear: isNear(terms, claim, corpus),
      score,
      explanation: explanations[index] ?? { en: '', ar: '' },
    })),
  };
}

/** Each claim once, at most so many, and of these first those that are wanted. */
function chosen<T extends { known: string }>(
  matches: readonly T[],
  limit: number,
  wanted: readonly string[],
): T[] {
  const seen = new Set<string>();
  // In the place of its best wording, which comes first: that one was judged.
  const once = matches.filter(({ known }) => !seen.has(known) && seen.add(known));
  const isWanted = ({ known }: T): boolean => wanted.includes(known);
  const others = limit - once.filter(isWanted).length;
  let taken = 0;
  return once.filter((match) => isWanted(match) || (taken += 1) <= others).slice(0, limit);
}
