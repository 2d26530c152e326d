import type { Fact } from '../../statement/fact.js';
import type { StatementReading } from '../../statement/statement-reading.js';

/** `unknown`: no table knows both names of what is counted, and they may be two names of one thing. */
export type CountedRelation = 'same' | 'unknown' | 'other';

/** How what two figures count relates by its names, without what narrows it. */
export function relateCounted(
  a: Fact,
  b: Fact,
  left: StatementReading,
  right: StatementReading,
): CountedRelation {
  if (a.figure.kind !== 'count' && a.figure.kind !== 'share') return 'same';
  const [one, other] = [a.population?.heads ?? [], b.population?.heads ?? []];
  if (one.length === 0 || other.length === 0) return 'unknown';
  if (one.some((head) => other.includes(head))) return 'same';
  if (one.every(isKnown) && other.every(isKnown)) return 'other';
  // "12 officers and 30 protesters", and "30 people": where each counts one thing, it may be the same.
  const areLone = [left, right].every(
    ({ facts }) => facts.filter(({ figure }) => figure.kind === a.figure.kind).length === 1,
  );
  return !areLone && (says(right, one) || says(left, other)) ? 'other' : 'unknown';
}

/** A kind of thing by its name in a table; a person is a name for any of them. */
function isKnown(head: string): boolean {
  return !UNKNOWN.test(head) && head !== 'person';
}

const UNKNOWN = /^(?:ar|en):/;

function says({ context }: StatementReading, heads: readonly string[]): boolean {
  return heads.some((head) => context.concepts.has(head) || context.allWords.has(head.replace(UNKNOWN, '')));
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

/** Iranian and Israeli missiles: of one family, and not the same. */
export function haveOtherQualifiers(a: Fact, b: Fact): boolean {
  return (a.population?.qualifiers ?? []).some((one) =>
    (b.population?.qualifiers ?? []).some(
      (other) => one.family === other.family && one.value !== other.value,
    ),
  );
}

export function haveOppositeOutcomes(a: Fact, b: Fact): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.family === other.family && one.pole !== other.pole),
  );
}

/** Families whose wordings mean much else: "drawn from", "taken out", "open". */
const VAGUE = new Set([
  'promise',
  'occupancy',
  'attendance',
  'access',
  'fire',
  'motion',
  'safety',
  'punctuality',
]);

/** Whether something else is said of each: that they died, and that they were hurt. */
export function haveOtherOutcomes(a: Fact, b: Fact): boolean {
  const clear = ({ outcomes }: Fact): Fact['outcomes'] => outcomes.filter(({ family }) => !VAGUE.has(family));
  const [mine, yours] = [clear(a), clear(b)];
  if (mine.length === 0 || yours.length === 0) return false;
  return !mine.some((one) => yours.some((other) => one.family === other.family && one.pole === other.pole));
}
