import { CONCEPT_BY_KEY } from './lexicon/concepts.js';
import type { Fact } from './fact.js';
import type { StatementReading } from './statement-reading.js';

/** Most keys that one statement gets: an index entry each. */
export const MOST_KEYS = 16;

/** How many words stand in for the population of an amount. */
const WORD_KEYS = 4;

/**
 * Keys of one fact: two facts are compared only if they share a key, which is what lets an index find them. A kind of
 * people has the key of all people, too, because some of them are never more than all of them.
 */
export function factKeys(fact: Fact, reading: StatementReading): string[] {
  const { figure, population, outcomes } = fact;
  const isCounted = figure.kind === 'count' || (figure.kind === 'share' && population !== null);
  if (!isCounted) return subjects(reading).map((word) => `${figure.unit}|${word}`);
  if (population === null) return [];
  const heads = new Set(population.heads);
  if (population.heads.some((head) => CONCEPT_BY_KEY.get(head)?.kind === 'person')) heads.add('person');
  const families =
    outcomes.length === 0 ? [figure.kind] : [...new Set(outcomes.map((outcome) => outcome.family))];
  return families.flatMap((family) => [...heads].map((head) => `${family}|${head}`));
}

/** All keys of a statement, at most `MOST_KEYS`, facts in the order of the text first. */
export function statementKeys(reading: StatementReading): string[] {
  const keys = new Set<string>();
  for (const fact of reading.facts) for (const key of factKeys(fact, reading)) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

/** The longest words: the least common words of a sentence, without counting a corpus. */
function subjects(reading: StatementReading): string[] {
  const { words } = reading.context;
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, WORD_KEYS);
}
