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

/**
 * The claims that say most nearly what a text says, found by an index and ranked by the rules of `language/matching`, just
 * as those of a file are by `isnad engine match`.
 *
 * @param asked the text, or a claim in each of its languages; it is looked for by the first
 * @param limit how many matches are wanted
 * @param leftOut claims that are not looked for
 */
export async function findMatches(
  database: DataSource | EntityManager,
  asked: string | readonly Wording[],
  limit: number,
  leftOut: readonly string[] = [],
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
       group by posting.entry order by shared desc, posting.entry limit ${MOST_CANDIDATES.toString()}),
     worded as (${MATCH_TEXTS} where claims.id in (select claim_id from match_entries, found where number = entry)
       and claims.status <> 'archived' and claims.id <> all($3))
     select worded.* from found join match_entries on number = entry
     join worded on worded.claim_id = match_entries.claim_id and worded.language = match_entries.language
     order by shared desc, entry`,
    [stems.map(({ stem }) => stem), stems.map(({ rarity }) => rarity), leftOut],
  );
  const candidates = rows.map((row) => ({ known: row.claim_id, claim: readClaim(row) }));
  const statistics = await withWordsOf(
    database,
    ofQuestion,
    candidates.map(({ claim }) => claim),
  );
  const corpus = corpusOf(statistics);
  const { matches, accepted, likelihood } = rank(terms, candidates, corpus);
  const seen = new Set<string>();
  const once = matches.filter(({ known }) => !seen.has(known) && seen.add(known)).slice(0, limit);
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
      accepted: accepted && index === 0,
      isNear: isNear(terms, claim, corpus),
      score,
      explanation: explanations[index] ?? { en: '', ar: '' },
    })),
  };
}
