import { SCOPE_MARKS } from '../lexicon/scope-marks.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { withoutProclitics } from '../text/word-forms.js';

const known = new WeakMap<StatementReading, ReadonlyMap<string, ReadonlySet<number>>>();

/** Which rows of which families of marks of scope a statement has. */
export function scopeMarksOf(reading: StatementReading): ReadonlyMap<string, ReadonlySet<number>> {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = new Map<string, Set<number>>();
  const { tokens } = reading;
  let behind = -1;
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'word' || at === behind) return;
    const next = tokens[at + 1]?.text ?? '';
    const third = tokens[at + 2]?.text ?? '';
    // "Semi-final" is three tokens.
    if (next === '-' && SCOPE_MARKS.has(`${text}-${third}`)) behind = at + 2;
    const joined = next === '-' ? [`${text}-${third}`] : [`${text}_${next}`, `${text}_${next}_${third}`];
    for (const form of [...withoutProclitics(text), ...joined]) {
      for (const { family, row } of SCOPE_MARKS.get(form) ?? [])
        found.set(family, (found.get(family) ?? new Set<number>()).add(row));
    }
  });
  known.set(reading, found);
  return found;
}

/** How two statements stand to each other in a family of marks. */
export function relateMarks(
  left: StatementReading,
  right: StatementReading,
  family: string,
): 'none' | 'same' | 'one' | 'apart' {
  const [a, b] = [scopeMarksOf(left).get(family), scopeMarksOf(right).get(family)];
  if (a === undefined && b === undefined) return 'none';
  if (a === undefined || b === undefined) return 'one';
  return [...a].some((row) => b.has(row)) ? 'same' : 'apart';
}
