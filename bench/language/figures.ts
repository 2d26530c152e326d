/** The value below which this share of the values lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** One measure at one size or at several. */
export interface Line {
  name: string;
  /** By the number of claims. */
  values: Map<number, string>;
  target?: string;
}

/** The measures of all sizes, one beside the other. */
export class Figures {
  private readonly lines = new Map<string, Line>();

  note(name: string, claims: number, value: string, target?: string): void {
    const line = this.lines.get(name) ?? { name, values: new Map<number, string>() };
    line.values.set(claims, value);
    if (target !== undefined) line.target = target;
    this.lines.set(name, line);
    console.log(`    ${claims.toLocaleString('en')}: ${name} ${value}`);
  }

  print(sizes: readonly number[]): void {
    const head = ['', ...sizes.map((size) => `${size.toLocaleString('en')} claims`), 'target'];
    const rows = [...this.lines.values()].map(({ name, values, target }) => [
      name,
      ...sizes.map((size) => values.get(size) ?? ''),
      target ?? '',
    ]);
    const widths = head.map((_, column) =>
      Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
    );
    console.log('');
    for (const row of [head, ...rows])
      console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  }
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (value: number, other: number): string => `${(value / other).toFixed(1)}×`;
