import type { StatementReading } from './statement-reading.js';

/** The same reader, which reads each statement once: a statement is compared with many. */
export function oncePerReading<T>(read: (reading: StatementReading) => T): (reading: StatementReading) => T {
  const known = new WeakMap<StatementReading, { value: T }>();
  return (reading) => {
    const seen = known.get(reading);
    if (seen !== undefined) return seen.value;
    const value = read(reading);
    known.set(reading, { value });
    return value;
  };
}
