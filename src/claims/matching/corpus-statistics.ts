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
  return withFrequencies(statistics, frequencies);
}

/** The statistics with these frequencies as well. */
export function withFrequencies(
  statistics: Statistics,
  frequencies: Iterable<readonly [string, number]>,
): Statistics {
  return { ...statistics, frequencies: new Map([...statistics.frequencies, ...frequencies]) };
}

/** How often the words stand in claims that were asked for. */
export interface Statistics extends CorpusStatistics {
  frequencies: Map<string, number>;
}

interface StatisticsRow extends FrequenciesRow {
  entries: number;
  text_words: number;
  subtitle_words: number;
}

/** SQL of a table: changes of the statistics that are not counted yet. */
export const WAITING = `waiting as materialized (
  select change, stems, text_words, subtitle_words from match_changes order by id limit ${MOST_WAITING.toString()})`;

/**
 * SQL of two columns, beside `WAITING` and a table `words` of which each `stem` is there once: in how many claims it stands, as
 * counted, and what waits to be counted.
 */
export const FREQUENCIES = `
  (select json_object_agg(stem, entries) from match_stems where stem = any(array(select stem from words))) as counted,
  (select json_object_agg(stem, change) from (
    select words.stem, sum(change) as change
    from waiting cross join unnest(stems) waited(stem) join words on words.stem = waited.stem
    group by words.stem) summed) as uncounted`;

export interface FrequenciesRow {
  counted: Record<string, number> | null;
  uncounted: Record<string, number> | null;
}

/** What `FREQUENCIES` answers. A word that is left out stands in no claim. */
export function frequenciesOf({ counted, uncounted }: FrequenciesRow): Map<string, number> {
  const frequencies = new Map(Object.entries(counted ?? {}));
  for (const [stem, change] of Object.entries(uncounted ?? {}))
    frequencies.set(stem, (frequencies.get(stem) ?? 0) + change);
  return frequencies;
}

/** @param stems words whose frequencies are wanted */
export async function statisticsOf(
  database: DataSource | EntityManager,
  stems: ReadonlySet<string>,
): Promise<Statistics> {
  const [row] = await database.query<[StatisticsRow]>(
    `with ${WAITING},
     words as materialized (select unnest($1::text[]) as stem),
     totals as (
       select entries, text_words, subtitle_words from match_totals
       union all
       select change, change * text_words, change * subtitle_words from waiting)
     select sum(entries)::integer as entries, sum(text_words)::float as text_words,
       sum(subtitle_words)::float as subtitle_words, ${FREQUENCIES}
     from totals`,
    [[...stems]],
  );
  const { entries, text_words, subtitle_words } = row;
  const all = Math.max(1, entries);
  const known = frequenciesOf(row);
  return {
    claims: entries,
    averageLengths: [text_words / all, 0, subtitle_words / all],
    frequencies: new Map([...stems].map((stem) => [stem, known.get(stem) ?? 0])),
  };
}
