import type { Population } from '../figures/noun-phrase.js';
import { CONCEPT_BY_KEY } from '../lexicon/concepts.js';
import type { StatementReading } from './statement-reading.js';

/** `part`: the first is some of the second; `whole`: the other way round. */
export type PopulationRelation = 'same' | 'part' | 'whole' | 'different';

/** How what is counted in one statement relates to what is counted in another. */
export function relatePopulations(
  a: Population,
  b: Population,
  left: StatementReading,
  right: StatementReading,
  isCount: boolean,
): PopulationRelation {
  if (a.isImplied && b.isImplied && !nameSamePeople(left, right)) return 'different';
  if (a.isImplied !== b.isImplied) return a.isImplied ? relateImplied(b, left) : relateImplied(a, right);
  if (qualifiersConflict(a, b)) return 'different';
  const aNarrows = narrows(a, b, right, isCount);
  const bNarrows = narrows(b, a, left, isCount);
  if (aNarrows && bNarrows) return 'different';
  const heads = relateHeads(a.heads, b.heads);
  if (heads === 'same') return aNarrows ? 'part' : bNarrows ? 'whole' : 'same';
  if (heads === 'part') return bNarrows ? 'different' : 'part';
  if (heads === 'whole') return aNarrows ? 'different' : 'whole';
  return 'different';
}

/** Voters by any name, in any union's or club's election; doctors only where the other side speaks of doctors, too. */
const EVERYONE = new Set(['person', 'voter', 'citizen', 'workforce', 'resident', 'member']);

/** An unnamed population is the same as a named one that nothing narrows. */
function relateImplied(named: Population, other: StatementReading): PopulationRelation {
  const isWhole = named.heads.every(
    (head) => EVERYONE.has(head) || (isPeople(head) && other.context.concepts.has(head)),
  );
  const isNarrowed =
    named.qualifiers.some((qualifier) => qualifier.narrows) ||
    named.modifiers.some((modifier) => !other.context.allWords.has(modifier));
  const isOther = groups(other).some((group) => !EVERYONE.has(group) && !named.heads.includes(group));
  return isWhole && !isNarrowed && !isOther ? 'same' : 'different';
}

/** "Youth unemployment" and "the overall rate" name nobody, and yet not the same people. */
export function nameSamePeople(left: StatementReading, right: StatementReading): boolean {
  return groups(left).join() === groups(right).join();
}

/** Whether only one of two statements names a group of people, or each one that the other does not. */
export function groupsApart(left: StatementReading, right: StatementReading): 'neither' | 'one' | 'both' {
  const [mine, yours] = [groups(left), groups(right)];
  const [own, others] = [
    mine.some((group) => !yours.includes(group)),
    yours.some((group) => !mine.includes(group)),
  ];
  return own && others ? 'both' : own || others ? 'one' : 'neither';
}

/** Groups of people, and what narrows anything, that a text names. */
function groups(reading: StatementReading): string[] {
  const { concepts, qualifiers } = reading.context;
  const narrowing = ['sex', 'age', 'area', 'term', 'tenure'].flatMap((family) => [
    ...(qualifiers.get(family) ?? []),
  ]);
  return [...[...concepts].filter(isPeople), ...narrowing].sort();
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
function narrows(a: Population, b: Population, other: StatementReading, isCount: boolean): boolean {
  // Five of nine dead may be American; "the missiles" of a share are the Iranian ones that the other side names.
  const nationNarrows = isCount || a.kinds.includes('person');
  // Among nine dead the text may name five Americans: a word elsewhere does not make the nine American.
  const mayStandElsewhere = !(isCount && a.kinds.includes('person'));
  const isKnown = a.qualifiers.some(
    ({ family, value, narrows: always }) =>
      (always || (nationNarrows && family === 'nation')) &&
      !b.qualifiers.some((own) => own.value === value) &&
      !(mayStandElsewhere && (other.context.qualifiers.get(family)?.has(value) ?? false)),
  );
  return (
    isKnown ||
    a.modifiers.some((modifier) => !b.modifiers.includes(modifier) && !other.context.allWords.has(modifier))
  );
}
