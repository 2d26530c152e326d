import type { DataSource, EntityManager } from 'typeorm';
import type { CorpusStatistics } from '../../language/matching/corpus.js';
import type { ReadClaim } from '../../language/matching/read-claim.js';

/** Of the changes that wait to be counted so many are counted in; more would take longer than they matter. */
const MOST_WAITING = 500;

/** The statistics with the frequencies of the words of these claims as well. */
export async function withWordsOf(
  database: DataSource | EntityManager,
  statistics: Statistics,
  claims: readonly ReadClaim[],
): Promise<Statistics> {
  const missing = new Set<string>();
  for (const { counts } of claims) {
    for (const stem of counts.keys()) if (!statistics.frequencies.has(stem)) missing.add(stem);
  }
  if (missing.size === 0) return statistics;
  const { frequencies } = await statisticsOf(database, missing);
  return { ...statistics, frequencies: new Map([...statistics.frequencies, ...frequencies]) };
}

/** How often the words stand in claims that were asked for. */
export interface Statistics extends CorpusStatistics {
  frequencies: Map<string, number>;
}

/** How often the words stand in claims that were asked for. */
export interface StatisticsRow {
  entries: number;
  text_words: number;
  subtitle_words: number;
  frequencies: Record<string, number>;
}

/** @param stems words whose frequencies are wanted */
export async function statisticsOf(
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
