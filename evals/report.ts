import type { Score } from './statistics.js';

/** One line of the table: a score of the engine beside the same score of a simple rule on the same cases. */
export interface Row {
  set: string;
  score: string;
  cases: number;
  engine: Score;
  baseline: Score;
  /** What the baseline does. */
  baselineRule: string;
}

/** A case that the engine got wrong, for reading. */
export interface Miss {
  set: string;
  id: string;
  expected: string;
  found: string;
  text: string;
}

export interface Measured {
  rows: Row[];
  misses: Miss[];
}

const HEADER = ['set', 'score', 'n', 'engine', '95%', 'baseline', 'ratio'];

/** The rows as an aligned text table. */
export function table(rows: readonly Row[]): string {
  const cells = [HEADER, ...rows.map(rowCells)];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowCells(row: Row): string[] {
  const ratio = row.engine.value / row.baseline.value;
  return [
    row.set,
    row.score,
    String(row.cases),
    decimals(row.engine.value),
    `${decimals(row.engine.low)}–${decimals(row.engine.high)}`,
    `${decimals(row.baseline.value)} (${row.baselineRule})`,
    Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–',
  ];
}

function decimals(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
