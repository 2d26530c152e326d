import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../src/language/contradiction.js';
import { detectLanguage } from '../src/language/language.js';
import { numbersDiffer } from './contradiction.js';
import type { Measured } from './report.js';
import { bootstrap, precision, recall, type Decision } from './statistics.js';

interface Pair {
  a: string;
  b: string;
  isContradiction: boolean;
}

interface PairSet {
  name: string;
  file: string[];
  read: (content: string) => Pair[];
}

const SETS: readonly PairSet[] = [
  { name: 'equate StressTest', file: ['equate', 'StressTest_first1000.jsonl'], read: readEquate },
  { name: 'equate AWPNLI', file: ['equate', 'AWPNLI.jsonl'], read: readEquate },
  { name: 'fever-symmetric', file: ['fever-symmetric', 'fever_symmetric_dev.jsonl'], read: readFever },
  { name: 'sick', file: ['sick', 'SICK_dev.txt'], read: readSick },
  { name: 'ans/stance', file: ['ans', 'stance', 'dev.csv'], read: readStance },
];

/** Public pairs made for other questions: how often a reported contradiction is one, and how many are reported. */
export function measureEntailment(data: string): Measured {
  const rows: Measured['rows'] = [];
  for (const set of SETS) {
    const file = join(data, 'dev', ...set.file);
    if (!existsSync(file)) continue;
    const pairs = set.read(readFileSync(file, 'utf8'));
    const engine = decide(
      pairs,
      (a, b) => compare(statementOf(a), statementOf(b)).relation === 'contradicts',
    );
    const baseline = decide(pairs, numbersDiffer);
    for (const [score, measure] of [
      ['precision', precision],
      ['recall', recall],
    ] as const) {
      rows.push({
        set: set.name,
        score: `${score} of contradicts`,
        cases: pairs.length,
        engine: bootstrap(engine, measure),
        baseline: bootstrap(baseline, measure),
        baselineRule: 'numbers differ',
      });
    }
  }
  return { rows, misses: [] };
}

function decide(pairs: readonly Pair[], rule: (a: string, b: string) => boolean): Decision[] {
  return pairs.map(({ a, b, isContradiction }) => ({ expected: isContradiction, found: rule(a, b) }));
}

function statementOf(text: string): Parameters<typeof compare>[0] {
  return { text, language: detectLanguage(text), eventDate: null };
}

function linesOf(content: string): string[] {
  return content.trim().split('\n');
}

function readEquate(content: string): Pair[] {
  return linesOf(content).map((line) => {
    const item = JSON.parse(line) as { premise: string; hypothesis: string; label: string };
    return { a: item.premise, b: item.hypothesis, isContradiction: item.label.startsWith('contradict') };
  });
}

function readFever(content: string): Pair[] {
  return linesOf(content).map((line) => {
    const item = JSON.parse(line) as { evidence: string; claim: string; label: string };
    return { a: item.evidence, b: item.claim, isContradiction: item.label === 'REFUTES' };
  });
}

function readSick(content: string): Pair[] {
  return linesOf(content)
    .slice(1)
    .map((line) => line.split('\t'))
    .map((cells) => ({
      a: cells[1] ?? '',
      b: cells[2] ?? '',
      isContradiction: cells.includes('CONTRADICTION'),
    }));
}

/** Two headlines and a stance; a headline with a comma is quoted. */
function readStance(content: string): Pair[] {
  return linesOf(content)
    .slice(1)
    .flatMap((line) => {
      const cells = [...line.trim().matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(
        (cell) => cell[1] ?? cell[2] ?? '',
      );
      const [a, b, stance] = cells;
      return a === undefined || b === undefined || stance === undefined
        ? []
        : [{ a, b, isContradiction: stance === 'disagree' }];
    });
}
