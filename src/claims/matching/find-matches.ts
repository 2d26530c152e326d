import type { DataSource, EntityManager } from 'typeorm';
import { MOST_CANDIDATES, searchStems } from '../../language/matching/candidates.js';
import { type Corpus, corpusOf, type CorpusStatistics } from '../../language/matching/corpus.js';
import { explainMatch, type MatchExplanation } from '../../language/matching/explanation.js';
import { type Candidate, rank } from '../../language/matching/rank.js';
import { readClaim } from '../../language/matching/read-claim.js';
import { readTerms } from '../../language/matching/terms.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';

/** Of the changes that wait to be counted so many are counted in; more would take longer than they matter. */
const MOST_WAITING = 500;

export interface Match {
  claimId: string;
  score: number;
  explanation: MatchExplanation;
}

export interface Matches {
  /** Best first, each claim once. */
  matches: Match[];
  /** Whether the best is taken for the same claim. */
  accepted: boolean;
  /** How likely that is. */
  likelihood: number;
}

/**
 * The claims that say most nearly what a text says, found by an index and ranked by the rules of `language/matching`, just
 * as those of a file are by `isnad engine match`.
 *
 * @param limit how many matches are wanted
 * @param leftOut claims that are not looked for
 */
export async function findMatches(
  database: DataSource | EntityManager,
  text: string,
  limit: number,
  leftOut: readonly string[] = [],
): Promise<Matches> {
  const terms = readTerms(text);
  const statistics = await statisticsOf(database, new Set(terms.map(({ stem }) => stem)));
  const stems = searchStems(terms, statistics, corpusOf(statistics));
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
  const corpus = await corpusFor(database, statistics, candidates);
  const { matches, accepted, likelihood } = rank(terms, candidates, corpus);
  const seen = new Set<string>();
  const once = matches.filter(({ known }) => !seen.has(known) && seen.add(known));
  return {
    matches: once.slice(0, limit).map(({ known, score, claim }) => ({
      claimId: known,
      score,
      explanation: explainMatch(terms, claim, corpus),
    })),
    accepted,
    likelihood,
  };
}

/** With the frequencies of the candidates' own words as well. */
async function corpusFor(
  database: DataSource | EntityManager,
  statistics: Statistics,
  candidates: readonly Candidate<string>[],
): Promise<Corpus> {
  const missing = new Set<string>();
  for (const { claim } of candidates) {
    for (const stem of claim.counts.keys()) if (!statistics.frequencies.has(stem)) missing.add(stem);
  }
  const { frequencies } = await statisticsOf(database, missing);
  return corpusOf({ ...statistics, frequencies: new Map([...statistics.frequencies, ...frequencies]) });
}

interface Statistics extends CorpusStatistics {
  frequencies: Map<string, number>;
}

interface StatisticsRow {
  entries: number;
  text_words: number;
  subtitle_words: number;
  frequencies: Record<string, number>;
}

async function statisticsOf(
  database: DataSource | EntityManager,
  stems: ReadonlySet<string>,
): Promise<Statistics> {
  const [row] = await database.query<StatisticsRow[]>(
    `with waiting as materialized (
       select change, stems, text_words, subtitle_words from match_changes order by id limit ${MOST_WAITING.toString()}),
     counts as (
       select stem, entries from match_stems where stem = any($1)
       union all
       select stem, change from waiting, unnest(stems) stem where stem = any($1)),
     totals as (
       select entries, text_words, subtitle_words from match_totals
       union all
       select change, change * text_words, change * subtitle_words from waiting)
     select sum(entries)::integer as entries, sum(text_words)::float as text_words,
       sum(subtitle_words)::float as subtitle_words,
       (select coalesce(jsonb_object_agg(stem, entries), '{}')
        from (select stem, sum(entries) as entries from counts group by stem) summed) as frequencies
     from totals`,
    [[...stems]],
  );
  const { entries = 0, text_words = 0, subtitle_words = 0, frequencies = {} } = row ?? {};
  const all = Math.max(1, entries);
  return {
    claims: entries,
    averageLengths: [text_words / all, 0, subtitle_words / all],
    frequencies: new Map([...stems].map((stem) => [stem, frequencies[stem] ?? 0])),
  };
}
