type Cell = string | number | Date | null;

/** A heading for each column, and what stands in it. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/**
 * Writes rows to standard output: as a table for eyes on a terminal, as tab-separated values in a pipe. Both have a line
 * of headings. Times are UTC, to the second.
 */
export function printTable<Row>(rows: readonly Row[], columns: Columns<Row>): void {
  process.stdout.write(process.stdout.isTTY ? asTable(rows, columns) : asTsv(rows, columns));
}

/** Columns as wide as their widest cell, two spaces apart; an empty cell is a dash. */
export function asTable<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const lines = cellsOf(rows, columns).map((line) => line.map((cell) => cell || '-'));
  const widths = Object.keys(columns).map((_, at) => Math.max(...lines.map((line) => width(line[at] ?? ''))));
  return lines
    .map((line) => line.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** An empty cell is empty. */
export function asTsv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  return cellsOf(rows, columns)
    .map((line) => `${line.join('\t')}\n`)
    .join('');
}

function cellsOf<Row>(rows: readonly Row[], columns: Columns<Row>): string[][] {
  return [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((cell) => written(cell(row)))),
  ];
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/\.\d+Z$/, 'Z');
  // A name may hold anything: no tab or line break may shift a column, no control character may steer a terminal.
  return cell.toString().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Characters that take a place of their own; Arabic vowel marks and direction marks do not. */
function width(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;
}
