import type { Fact } from '../../statement/fact.js';
import type { StatementReading } from '../../statement/statement-reading.js';

/** `unknown`: one of them does not say what it counts, or only that they are people. */
export type CountedRelation = 'same' | 'unknown' | 'other';

/** How what two figures count relates by its names, without what narrows it. */
export function relateCounted(a: Fact, b: Fact): CountedRelation {
  if (a.figure.kind !== 'count' && a.figure.kind !== 'share') return 'same';
  const [one, other] = [a.population?.heads ?? [], b.population?.heads ?? []];
  if (one.length === 0 || other.length === 0) return 'unknown';
  if (one.some((head) => other.includes(head))) return 'same';
  return isEverybody(one) || isEverybody(other) ? 'unknown' : 'other';
}

function isEverybody(heads: readonly string[]): boolean {
  return heads.join() === 'person';
}

/** Whether one counts some of what the other does: children among people, foreign ones among students. */
export function isPartOf(
  { figure, population: part }: Fact,
  { population: whole }: Fact,
  other: StatementReading,
): boolean {
  if (part === null || whole === null) return false;
  const isOfEverybody =
    whole.heads.join() === 'person' && part.heads.join() !== 'person' && part.kinds.includes('person');
  const isQualified = part.qualifiers.some(
    ({ family, value }) =>
      !whole.qualifiers.some((own) => own.value === value) &&
      !(other.context.qualifiers.get(family)?.has(value) ?? false),
  );
  const isNarrowed = part.modifiers.some(
    (modifier) => !whole.modifiers.includes(modifier) && !other.context.allWords.has(modifier),
  );
  return isOfEverybody || isQualified || (isNarrowed && figure.kind !== 'share');
}

export function haveOppositeOutcomes(a: Fact, b: Fact): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.family === other.family && one.pole !== other.pole),
  );
}
