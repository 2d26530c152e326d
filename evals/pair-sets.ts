import { linesOf, recordsOf } from './pair-files.js';

export type Label = 'agrees' | 'contradicts' | 'other';

/** Two texts and what people said they are to each other; in entailment sets `a` is the premise. */
export interface Pair {
  id: string;
  a: string;
  b: string;
  label: Label;
  /** Part of the set that the table scores by itself, too. */
  part?: string;
}

/** A public set of pairs, and the score that is stated for it. */
export interface PairSet {
  name: string;
  file: readonly string[];
  read: (content: string) => Pair[];
  /** `labels`: three labels; `agreement`: agreement or not. */
  score: 'accuracy over three labels' | 'accuracy of agreement' | 'macro-F1 of agreement';
  anchor?: number;
  target?: number;
  /** Scored apart: what the pair says it is, or that both sides hold a number. */
  parts?: readonly { name: string; of: readonly string[]; anchor?: number; target?: number }[];
  numeric?: { anchor?: number; target?: number };
  /** A set without a label for contradiction says nothing of how well they are found. */
  hasContradictions: boolean;
}

export const PAIR_SETS: readonly PairSet[] = [
  {
    name: 'ans/stance',
    file: ['ans', 'stance', 'dev.csv'],
    read: readStance,
    score: 'macro-F1 of agreement',
    anchor: 0.7,
    target: 0.76,
    hasContradictions: true,
  },
  {
    name: 'sick TRIAL',
    file: ['sick', 'SICK_dev.txt'],
    read: readSickTrial,
    score: 'accuracy over three labels',
    anchor: 0.808,
    target: 0.84,
    hasContradictions: true,
  },
  {
    name: 'breaking-nli',
    file: ['breaking-nli', 'data', 'dataset.jsonl'],
    read: readBreaking,
    score: 'accuracy over three labels',
    anchor: 0.858,
    target: 0.85,
    parts: [{ name: 'cardinals, ordinals', of: ['cardinals', 'ordinals'], anchor: 0.62, target: 0.97 }],
    hasContradictions: true,
  },
  {
    name: 'equate RTE_Quant',
    file: ['equate', 'RTE_Quant.jsonl'],
    read: readEquate,
    score: 'accuracy of agreement',
    anchor: 0.62,
    target: 0.68,
    hasContradictions: false,
  },
  {
    name: 'equate StressTest',
    file: ['equate', 'StressTest_first1000.jsonl'],
    read: readEquate,
    score: 'accuracy over three labels',
    anchor: 0.633,
    target: 0.78,
    hasContradictions: true,
  },
  {
    name: 'fever-symmetric',
    file: ['fever-symmetric', 'fever_symmetric_dev.jsonl'],
    read: readFever,
    score: 'accuracy of agreement',
    anchor: 0.575,
    target: 0.65,
    numeric: { anchor: 0.68, target: 0.86 },
    hasContradictions: true,
  },
  {
    name: 'negation GLUE',
    file: ['negation', 'glue-diagnostic-full.tsv'],
    read: readDiagnostic,
    score: 'accuracy over three labels',
    anchor: 0.431,
    target: 0.58,
    parts: [{ name: 'rows about negation', of: ['negation'] }],
    hasContradictions: true,
  },
];

function labelOf(written: string): Label {
  const word = written.toLowerCase();
  if (word.startsWith('contradict') || word === 'refutes' || word === 'disagree') return 'contradicts';
  return word === 'entailment' || word === 'supports' || word === 'agree' ? 'agrees' : 'other';
}

function readEquate(content: string): Pair[] {
  return recordsOf(content).map((item) => ({
    id: item.id ?? '',
    a: item.premise ?? '',
    b: item.hypothesis ?? '',
    label: labelOf(item.label ?? ''),
  }));
}

function readFever(content: string): Pair[] {
  return recordsOf(content).map((item) => ({
    id: item.id ?? '',
    a: item.evidence ?? '',
    b: item.claim ?? '',
    label: labelOf(item.label ?? ''),
  }));
}

function readBreaking(content: string): Pair[] {
  return recordsOf(content).map((item) => ({
    id: item.pairID ?? '',
    a: item.sentence1 ?? '',
    b: item.sentence2 ?? '',
    label: labelOf(item.gold_label ?? ''),
    part: item.category ?? '',
  }));
}

function readSickTrial(content: string): Pair[] {
  return linesOf(content)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.at(-1)?.trim() === 'TRIAL')
    .map((cells) => ({
      id: cells[0] ?? '',
      a: cells[1] ?? '',
      b: cells[2] ?? '',
      label: labelOf(cells[3] ?? ''),
    }));
}

function readDiagnostic(content: string): Pair[] {
  return linesOf(content)
    .slice(1)
    .map((line, index): Pair => {
      const cells = line.split('\t');
      return {
        id: String(index + 2),
        a: cells[5] ?? '',
        b: cells[6] ?? '',
        label: labelOf((cells[7] ?? '').trim()),
        part: (cells[2] ?? '').includes('Negation') ? 'negation' : 'rest',
      };
    });
}

/** Two headlines and a stance; a headline with a comma is quoted. */
export function readStance(content: string): Pair[] {
  return linesOf(content)
    .slice(1)
    .flatMap((line, index) => {
      const cells = [...line.trim().matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(
        (cell) => cell[1] ?? cell[2] ?? '',
      );
      const [a, b, stance] = cells;
      return a === undefined || b === undefined || stance === undefined
        ? []
        : [{ id: String(index + 2), a, b, label: labelOf(stance) }];
    });
}
