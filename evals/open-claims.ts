import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contradictionKeys } from '../src/language/contradiction/contradiction-keys.js';
import type { Statement } from '../src/language/contradiction/comparison.js';
import { compare } from '../src/language/contradiction/contradiction.js';
import { detectLanguage } from '../src/language/text/language.js';

/** Most claims taken under one key: the rest of a crowded key would only repeat it. */
const MOST_PER_KEY = 400;
/** The same of a key of two words: a scan takes no more, either. */
const MOST_PER_WORD_KEY = 40;

/** What the engine reports among claims that were checked for other reasons, where contradictions are rare. */
export interface OpenClaims {
  claims: number;
  /** Pairs that share a key, of all possible pairs. */
  candidates: number;
  reported: { basis: string; a: string; b: string }[];
  microsecondsPerComparison: number;
}

/** Compares all pairs of public fact-checked claims that share a key. Every report is for a person to read. */
export function surveyOpenClaims(data: string): OpenClaims | null {
  const statements = loadClaims(data);
  if (statements.length === 0) return null;
  const byKey = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    for (const key of contradictionKeys(statement.text, statement.language)) {
      byKey.set(key, [...(byKey.get(key) ?? []), index]);
    }
  });
  const pairs = new Set<string>();
  for (const [key, indexes] of byKey) {
    const taken = indexes.slice(0, key.includes('&') ? MOST_PER_WORD_KEY : MOST_PER_KEY);
    taken.forEach((a, at) => {
      for (const b of taken.slice(at + 1)) pairs.add(`${String(a)} ${String(b)}`);
    });
  }
  const reported: OpenClaims['reported'] = [];
  const started = performance.now();
  for (const pair of pairs) {
    const [a, b] = pair.split(' ').map((index) => statements[Number(index)]);
    if (a === undefined || b === undefined) continue;
    const comparison = compare(a, b);
    // As a scan does: what presumes one event is not suggested.
    if (comparison.relation === 'contradicts' && !comparison.presumesOneEvent)
      reported.push({ basis: comparison.basis, a: a.text, b: b.text });
  }
  const microsecondsPerComparison = ((performance.now() - started) * 1000) / Math.max(1, pairs.size);
  return { claims: statements.length, candidates: pairs.size, reported, microsecondsPerComparison };
}

function loadClaims(data: string): Statement[] {
  const texts = new Set<string>();
  const english = join(data, 'dev', 'clef2022-task2a-en', 'vclaims.jsonl');
  if (existsSync(english)) {
    for (const line of readFileSync(english, 'utf8').trim().split('\n'))
      texts.add((JSON.parse(line) as { vclaim: string }).vclaim);
  }
  const arabic = join(data, 'dev', 'arabic-claimreview', 'claim_reviews_dev.json');
  if (existsSync(arabic)) {
    for (const claim of JSON.parse(readFileSync(arabic, 'utf8')) as { text: string }[]) texts.add(claim.text);
  }
  return [...texts].map((text) => ({ text, language: detectLanguage(text), eventDate: null }));
}
