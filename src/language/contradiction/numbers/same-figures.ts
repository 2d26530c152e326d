import type { StatementReading } from '../../statement/statement-reading.js';

/** Whether two statements have the same figures, whatever these are said to count: 40 in both, or a half in both. */
export function haveSameFigures(left: StatementReading, right: StatementReading): boolean {
  return figuresOf(left) === figuresOf(right);
}

function figuresOf({ facts }: StatementReading): string {
  return facts.map(({ figure }) => `${figure.kind} ${String(figure.low)} ${String(figure.high)}`).join();
}
