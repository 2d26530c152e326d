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
  /** What others have published on this set, or a short script reached, where that is known. */
  anchor?: number;
  /** What the engine ought to reach. */
  target?: number;
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

const HEADER = ['set', 'score', 'n', 'engine', '95%', 'before', 'baseline', 'ratio', 'anchor', 'target'];

/**
 * The rows as an aligned text table.
 *
 * @param before the rows of the run before this one
 */
export function table(rows: readonly Row[], before: readonly Row[] = []): string {
  const earlier = new Map(before.map((row) => [keyOf(row), row.engine.value]));
  const cells = [HEADER, ...rows.map((row) => rowCells(row, earlier.get(keyOf(row))))];
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

function keyOf({ set, score }: Row): string {
  return `${set}: ${score}`;
}

/** @param before null: undefined then, which is how NaN comes back out of JSON */
function rowCells(row: Row, before: number | null | undefined): string[] {
  const ratio = row.engine.value / row.baseline.value;
  return [
    row.set,
    row.score,
    String(row.cases),
    decimals(row.engine.value),
    `${decimals(row.engine.low)}–${decimals(row.engine.high)}`,
    decimals(before ?? NaN),
    `${decimals(row.baseline.value)} (${row.baselineRule})`,
    Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–',
    row.anchor === undefined ? '–' : decimals(row.anchor),
    row.target === undefined
      ? '–'
      : `${decimals(row.target)}${row.engine.value >= row.target ? '' : ' missed'}`,
  ];
}

function decimals(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
