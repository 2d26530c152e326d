import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../src/language/contradiction/comparison.js';
import { compare } from '../src/language/contradiction/contradiction.js';
import { detectLanguage } from '../src/language/text/language.js';
import { foldForSearch } from '../src/language/text/normalise.js';
import type { Measured, Miss, Row } from './report.js';
import { bootstrap, f1, precision, recall, share, type Decision } from './statistics.js';

interface Case {
  id: string;
  a: { text: string; date: string | null };
  b: { text: string; date: string | null };
  label: string;
}

/** Pairs worded apart that nobody reads while rules are made; see `evals/pairs/README.md`. */
const HELD_OUT = join('evals', 'pairs', 'held-out');

/** The hard pairs written for this project: precision, recall and F1 of `contradicts`, and agreement on all labels. */
export function measureContradiction(data: string): Measured {
  const own = join(data, 'own', 'contradiction.jsonl');
  const heldOut = existsSync(HELD_OUT)
    ? readdirSync(HELD_OUT)
        .sort()
        .map((name) => join(HELD_OUT, name))
    : [];
  const measured = [
    measurePairs('own/contradiction', existsSync(own) ? [own] : [], { precision: 0.92, recall: 0.75 }),
    measurePairs('pairs worded apart, held out', heldOut, {}),
  ];
  return {
    rows: measured.flatMap(({ rows }) => rows),
    misses: measured.flatMap(({ misses }) => misses),
  };
}

function measurePairs(
  set: string,
  files: readonly string[],
  targets: { precision?: number; recall?: number },
): Measured {
  const cases = files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line): Case => JSON.parse(line) as Case);
  if (cases.length === 0) return { rows: [], misses: [] };
  const answers = cases.map((pair) => compare(statementOf(pair.a), statementOf(pair.b)));
  const engine = cases.map((pair, index): Decision => ({
    expected: pair.label === 'contradicts',
    found: answers[index]?.relation === 'contradicts',
  }));
  const baseline = cases.map((pair): Decision => ({
    expected: pair.label === 'contradicts',
    found: numbersDiffer(pair.a.text, pair.b.text),
  }));
  const rows = (
    [
      ['precision', precision, targets.precision],
      ['recall', recall, targets.recall],
      ['F1', f1, undefined],
    ] as const
  ).map(([score, measure, target]): Row => ({
    set,
    score: `${score} of contradicts`,
    cases: cases.length,
    engine: bootstrap(engine, measure),
    baseline: bootstrap(baseline, measure),
    baselineRule: 'numbers differ',
    ...(target !== undefined && { target }),
  }));
  const labels = cases.map((pair, index) => answers[index]?.relation === pair.label);
  const majority = cases.map((pair) => pair.label === 'contradicts');
  rows.push({
    set,
    score: 'accuracy, four labels',
    cases: cases.length,
    engine: bootstrap(labels, share),
    baseline: bootstrap(majority, share),
    baselineRule: 'most frequent label',
  });
  const misses = cases.flatMap((pair, index): Miss[] => {
    const found = answers[index];
    if (found === undefined || (found.relation === 'contradicts') === (pair.label === 'contradicts'))
      return [];
    const text = `${pair.a.text} ↔ ${pair.b.text}`;
    return [{ set, id: pair.id, expected: pair.label, found: `${found.relation} (${found.basis})`, text }];
  });
  return { rows, misses };
}

function statementOf(side: Case['a']): Statement {
  return { text: side.text, language: detectLanguage(side.text), eventDate: null, claimedAt: side.date };
}

/** The baseline: both texts have digits, and not the same. */
export function numbersDiffer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) =>
    [...new Set(foldForSearch(text).match(/\d+(?:[.,]\d+)*/g) ?? [])].sort().join(),
  );
  return left !== '' && right !== '' && left !== right;
}
