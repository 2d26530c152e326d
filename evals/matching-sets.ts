import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { IndexedClaim } from '../src/language/matching/memory-index.js';

/** A text, and the claims that it makes. */
export interface Query {
  id: string;
  text: string;
  relevant: ReadonlySet<string>;
}

export interface MatchingSet {
  claims: IndexedClaim[];
  queries: Query[];
}

/** CLEF CheckThat! 2022, task 2A, English: posts and the claims that fact-checkers looked into. */
export function readClef2022(data: string, split: 'Train' | 'Dev'): MatchingSet | null {
  const folder = join(data, 'dev', 'clef2022-task2a-en');
  if (!existsSync(folder)) return null;
  const claims = linesOf(join(folder, 'vclaims.jsonl')).map((line) => {
    const { vclaim_id, vclaim, title, subtitle } = JSON.parse(line) as Record<
      'vclaim_id' | 'vclaim' | 'title' | 'subtitle',
      string
    >;
    return { id: vclaim_id, fields: { text: vclaim, title, subtitle } };
  });
  const texts = new Map(
    linesOf(join(folder, 'CT2022-Task2A-EN-Train-Dev_Queries.tsv')).map((line) => {
      const [id = '', text = ''] = line.split('\t');
      return [id, text];
    }),
  );
  return { claims, queries: queriesOf(texts, join(folder, `CT2022-Task2A-EN-${split}_QRELs.tsv`)) };
}

/** CLEF CheckThat! 2020, task 2, English. */
export function readClef2020(data: string): MatchingSet | null {
  const folder = join(data, 'dev', 'clef2020-task2', 'v3.0');
  if (!existsSync(folder)) return null;
  const claims = rowsOf(join(folder, 'verified_claims.docs.tsv'), '\t').map(
    ([id = '', text = '', title]) => ({
      id,
      fields: { text, title },
    }),
  );
  const texts = new Map(
    rowsOf(join(folder, 'dev', 'tweets.queries.tsv'), '\t').map(([id = '', text = '']) => [id, text]),
  );
  return { claims, queries: queriesOf(texts, join(folder, 'dev', 'tweet-vclaim-pairs.qrels')) };
}

/** CLEF CheckThat! 2025, task 2: Arabic posts and the claim that a fact-checker found in each. */
export function readArabicPosts(data: string): MatchingSet | null {
  const file = join(data, 'dev', 'ct2025-task2', 'train-ara.csv');
  if (!existsSync(file)) return null;
  return pairsOf(rowsOf(file, ',').map(([post = '', claim = '']) => ({ query: post, claim })));
}

/** Answers of Arabic fact-checkers: the title of the article, and the claim it is about. */
export function readArabicReviews(data: string): MatchingSet | null {
  const file = join(data, 'dev', 'arabic-claimreview', 'claim_reviews_dev.json');
  if (!existsSync(file)) return null;
  const records = JSON.parse(readFileSync(file, 'utf8')) as {
    text?: string;
    claimReview?: { title?: string }[];
  }[];
  return pairsOf(
    records.flatMap(({ text, claimReview = [] }) =>
      claimReview.flatMap(({ title }) => (text && title ? [{ query: title, claim: text }] : [])),
    ),
  );
}

/** The same claim in several pairs is one claim. */
function pairsOf(pairs: readonly { query: string; claim: string }[]): MatchingSet {
  const ids = new Map<string, string>();
  for (const { claim } of pairs) if (!ids.has(claim)) ids.set(claim, `claim ${String(ids.size)}`);
  return {
    claims: [...ids].map(([text, id]) => ({ id, fields: { text } })),
    queries: pairs.map(({ query, claim }, index) => ({
      id: `query ${String(index)}`,
      text: query,
      relevant: new Set([ids.get(claim) ?? '']),
    })),
  };
}

/** TREC relevance judgements: query, unused, claim, relevance. */
function queriesOf(texts: ReadonlyMap<string, string>, judgements: string): Query[] {
  const relevant = new Map<string, Set<string>>();
  for (const line of linesOf(judgements)) {
    const [query = '', , claim = '', relevance] = line.trim().split('\t');
    if (relevance === '0') continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
  }
  return [...relevant].flatMap(([id, claims]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text, relevant: claims }];
  });
}

function rowsOf(file: string, delimiter: string): string[][] {
  const rows = parse(readFileSync(file, 'utf8'), { delimiter, relax_quotes: true, relax_column_count: true });
  return rows.slice(1);
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
