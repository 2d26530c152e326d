import type { DataSource } from 'typeorm';
import type { PlantedPair } from './filled-database.js';
import { share } from './figures.js';

/** Claims that are wanted for one question. */
export const BEST = 5;

/** Finds claims by a text, best first. */
export type Finder = (text: string, limit: number) => Promise<FoundClaim[]>;

export interface FoundClaim {
  id: string;
  text: string;
}

export interface FinderFigures {
  p50: number;
  p95: number;
  /** Mean average precision of the first `BEST`; each question has one right answer. */
  map: number;
  recall: number;
}

/** Asks for the claims that others were planted to say the same as. The planted one itself is no answer. The first right one counts. */
export async function measureFinder(pairs: readonly PlantedPair[], find: Finder): Promise<FinderFigures> {
  for (const { text } of pairs.slice(0, Math.ceil(pairs.length / 10))) await find(text, BEST + 1);
  const times: number[] = [];
  let precision = 0;
  let found = 0;
  for (const { text, said, plantedId } of pairs) {
    const started = performance.now();
    const answer = await find(text, BEST + 1);
    times.push(performance.now() - started);
    const others = answer.filter(({ id }) => id !== plantedId);
    const place = others.findIndex((other) => said.some((wording) => other.text.startsWith(wording)));
    if (place === -1 || place >= BEST) continue;
    found += 1;
    precision += 1 / (place + 1);
  }
  return {
    p50: share(times, 0.5),
    p95: share(times, 0.95),
    map: precision / pairs.length,
    recall: found / pairs.length,
  };
}

/** PostgreSQL's own ranking of full text. It needs an index of its own. */
export function byTsRank(dataSource: DataSource): Finder {
  return async (text, limit) => {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.join(' | ') ?? '';
    return dataSource.query<FoundClaim[]>(
      `select id, text from claims, to_tsquery('simple', $1) asked where to_tsvector('simple', text) @@ asked
       order by ts_rank(to_tsvector('simple', text), asked) desc, id limit $2`,
      [words, limit],
    );
  };
}

export const TS_RANK_INDEX = `create index if not exists bench_words on claims using gin (to_tsvector('simple', text))`;

/** PostgreSQL's own likeness of letters, by the index that searching claims has. */
export function byTrigrams(dataSource: DataSource): Finder {
  return async (text, limit) => {
    return dataSource.query<FoundClaim[]>(
      `select id, text from claims where search_text % $1 order by similarity(search_text, $1) desc, id limit $2`,
      [text, limit],
    );
  };
}
