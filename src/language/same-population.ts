import { CONCEPT_BY_KEY } from './lexicon/concepts.js';
import type { Population } from './noun-phrase.js';
import type { StatementReading } from './statement-reading.js';

/** `part`: the first is some of the second; `whole`: the other way round. */
export type PopulationRelation = 'same' | 'part' | 'whole' | 'different';

/** How what is counted in one statement relates to what is counted in another. */
export function relatePopulations(
  a: Population,
  b: Population,
  left: StatementReading,
  right: StatementReading,
): PopulationRelation {
  if (qualifiersConflict(a, b)) return 'different';
  const aNarrows = narrows(a, b, right);
  const bNarrows = narrows(b, a, left);
  if (aNarrows && bNarrows) return 'different';
  const heads = relateHeads(a.heads, b.heads);
  if (heads === 'same') return aNarrows ? 'part' : bNarrows ? 'whole' : 'same';
  if (heads === 'part') return bNarrows ? 'different' : 'part';
  if (heads === 'whole') return aNarrows ? 'different' : 'whole';
  return 'different';
}

function relateHeads(a: readonly string[], b: readonly string[]): PopulationRelation {
  if (a.length === b.length && a.every((head) => b.includes(head))) return 'same';
  if (isEveryone(b) && a.every(isPeople)) return 'part';
  if (isEveryone(a) && b.every(isPeople)) return 'whole';
  if (a.every((head) => b.includes(head))) return 'part';
  return b.every((head) => a.includes(head)) ? 'whole' : 'different';
}

function isEveryone(heads: readonly string[]): boolean {
  return heads.length === 1 && heads[0] === 'person';
}

function isPeople(head: string): boolean {
  return CONCEPT_BY_KEY.get(head)?.kind === 'person';
}

/** Iranian and Israeli missiles, men and women: the same family, and nothing in common. */
function qualifiersConflict(a: Population, b: Population): boolean {
  return a.qualifiers.some(
    (one) =>
      b.qualifiers.some((other) => other.family === one.family) &&
      !b.qualifiers.some((other) => other.family === one.family && other.value === one.value),
  );
}

/** Whether `a` is narrowed by something that the other statement does not say at all. */
function narrows(a: Population, b: Population, other: StatementReading): boolean {
  const isKnown = a.qualifiers.some(
    (qualifier) =>
      qualifier.narrows &&
      !b.qualifiers.some((own) => own.value === qualifier.value) &&
      !(other.context.qualifiers.get(qualifier.family)?.has(qualifier.value) ?? false),
  );
  return (
    isKnown ||
    a.modifiers.some((modifier) => !b.modifiers.includes(modifier) && !other.context.allWords.has(modifier))
  );
}
