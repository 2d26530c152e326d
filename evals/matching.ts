import { type IndexedClaim, MemoryIndex } from '../src/language/matching/memory-index.js';
import type { Ranking } from '../src/language/matching/rank.js';
import { plainBm25, trigrams } from './matching-baselines.js';
import {
  type MatchingSet,
  type Query,
  readArabicPosts,
  readArabicReviews,
  readClef2020,
  readClef2022,
} from './matching-sets.js';
import type { Measured, Miss, Row } from './report.js';
import { bootstrap, f1, type Decision } from './statistics.js';

interface Task {
  name: string;
  read: (data: string) => MatchingSet | null;
  anchor: number;
  target: number;
  /** What trigram similarity reaches is measured, too. */
  withTrigrams: boolean;
  /** Every second query was looked at while rules were chosen; the others are reported by themselves as well. */
  isHalfSeen: boolean;
}

const TASKS: readonly Task[] = [
  {
    name: 'clef2022-task2a-en dev',
    read: (data) => readClef2022(data, 'Dev'),
    anchor: 0.895,
    target: 0.92,
    withTrigrams: true,
    isHalfSeen: false,
  },
  {
    name: 'clef2022-task2a-en train (weights come from it)',
    read: (data) => readClef2022(data, 'Train'),
    anchor: 0.786,
    target: 0.84,
    withTrigrams: false,
    isHalfSeen: false,
  },
  {
    name: 'clef2020-task2 dev',
    read: readClef2020,
    anchor: 0.771,
    target: 0.82,
    withTrigrams: true,
    isHalfSeen: false,
  },
  {
    name: 'ct2025-task2 train-ara',
    read: readArabicPosts,
    anchor: 0.84,
    target: 0.88,
    withTrigrams: true,
    isHalfSeen: true,
  },
  {
    name: 'arabic-claimreview',
    read: readArabicReviews,
    anchor: 0.69,
    target: 0.76,
    withTrigrams: true,
    isHalfSeen: true,
  },
];

/** Finding the claim that a post, a headline or another wording makes, and noticing when there is none. */
export function measureMatching(data: string): Measured {
  const measured: Measured = { rows: [], misses: [] };
  for (const task of TASKS) {
    const set = task.read(data);
    if (set !== null) measureTask(task, set, measured);
  }
  const dev = readClef2022(data, 'Dev');
  if (dev !== null) measured.rows.push(acceptanceRow(dev));
  return measured;
}

function measureTask(task: Task, { claims, queries }: MatchingSet, { rows, misses }: Measured): void {
  const index = indexOf(claims);
  const found = queries.map(({ text }) => idsOf(index.match(text)));
  const precisions = queries.map((query, at) => averagePrecision(found[at] ?? [], query));
  const plain = plainBm25(claims);
  const plainPrecisions = queries.map((query) => averagePrecision(plain(query.text), query));
  const row: Row = {
    set: task.name,
    score: 'MAP@5',
    cases: queries.length,
    engine: bootstrap(precisions, mean),
    baseline: bootstrap(plainPrecisions, mean),
    baselineRule: 'plain BM25',
    anchor: task.anchor,
    target: task.target,
  };
  rows.push(row);
  if (task.isHalfSeen) {
    const unseen = (values: readonly number[]): number[] => values.filter((_, at) => at % 2 === 1);
    rows.push({
      set: `${task.name}, half not looked at`,
      score: 'MAP@5',
      cases: unseen(precisions).length,
      engine: bootstrap(unseen(precisions), mean),
      baseline: bootstrap(unseen(plainPrecisions), mean),
      baselineRule: 'plain BM25',
    });
  }
  if (task.withTrigrams) {
    const alike = trigrams(claims);
    const baseline = bootstrap(
      queries.map((query) => averagePrecision(alike(query.text), query)),
      mean,
    );
    rows.push({ ...row, score: 'MAP@5, against trigrams', baseline, baselineRule: 'trigrams' });
  }
  misses.push(...missesOf(task.name, claims, queries, found));
}

/** Each query is asked with its claim in the index and without. Right is only to accept the right claim where it is there. */
function acceptanceRow({ claims, queries }: MatchingSet): Row {
  const missing = new Set(queries.flatMap(({ relevant }) => [...relevant]));
  const indexes = [
    { index: indexOf(claims), isKnown: true },
    { index: indexOf(claims.filter(({ id }) => !missing.has(String(id)))), isKnown: false },
  ];
  const decide = (accepts: (ranking: Ranking<string | number>) => boolean): Decision[] =>
    indexes.flatMap(({ index, isKnown }) =>
      queries.flatMap((query) => {
        const ranking = index.match(query.text);
        const isRight = query.relevant.has(idsOf(ranking)[0] ?? '');
        return decisionsOf(isKnown, accepts(ranking), isRight);
      }),
    );
  return {
    set: 'clef2022-task2a-en dev',
    score: 'F1 of match or no match',
    cases: 2 * queries.length,
    engine: bootstrap(
      decide(({ accepted }) => accepted),
      f1,
    ),
    baseline: bootstrap(
      decide(() => true),
      f1,
    ),
    baselineRule: 'always the best',
    anchor: 0.663,
    target: 0.78,
  };
}

/** A wrong claim that is accepted where the right one is there is two errors: one too many, and one missed. */
function decisionsOf(isKnown: boolean, isAccepted: boolean, isRight: boolean): Decision[] {
  if (isKnown && isAccepted && !isRight)
    return [
      { expected: true, found: false },
      { expected: false, found: true },
    ];
  return [{ expected: isKnown, found: isAccepted }];
}

function indexOf(claims: readonly IndexedClaim[]): MemoryIndex {
  const index = new MemoryIndex();
  for (const claim of claims) index.add(claim);
  return index;
}

function idsOf({ matches }: Ranking<string | number>): string[] {
  return matches.slice(0, 5).map(({ known }) => String(known));
}

function averagePrecision(ids: readonly string[], { relevant }: Query): number {
  let right = 0;
  let total = 0;
  ids.slice(0, 5).forEach((id, at) => {
    if (!relevant.has(id)) return;
    right += 1;
    total += right / (at + 1);
  });
  return total / Math.min(5, relevant.size);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Those first whose claim isn't found at all. */
function missesOf(
  set: string,
  claims: readonly IndexedClaim[],
  queries: readonly Query[],
  found: readonly string[][],
): Miss[] {
  const texts = new Map(claims.map(({ id, fields }) => [String(id), fields.text]));
  const places = queries.map(({ relevant }, at) => (found[at] ?? []).findIndex((id) => relevant.has(id)));
  return queries
    .map((query, at) => ({ query, place: places[at] ?? -1, best: found[at]?.[0] ?? '' }))
    .filter(({ place }) => place !== 0)
    .sort((a, b) => a.place - b.place)
    .map(({ query, best }) => ({
      set,
      id: query.id,
      expected: texts.get([...query.relevant][0] ?? '') ?? '',
      found: texts.get(best) ?? '',
      text: query.text.replace(/\s+/g, ' '),
    }));
}
