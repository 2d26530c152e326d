import { CONCEPT_BY_KEY } from '../lexicon/concepts.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { foldForSearch } from '../text/normalise.js';
import type { Fact } from './fact.js';
import type { StatementReading } from './statement-reading.js';

/** Most keys that one statement gets: an index entry each. */
export const MOST_KEYS = 16;

/** Rates that are the same thing in both languages. */
const RATES: ReadonlyMap<string, string> = new Map(
  [
    'inflation تضخم',
    'unemployment بطالة',
    'growth نمو',
    'interest فائدة',
    'poverty فقر',
    'deficit عجز',
  ].flatMap((row) => {
    const [rate = '', arabic = ''] = row.split(' ').map(foldForSearch);
    return [rate, arabic].map((word) => [word, rate] as const);
  }),
);

/** How many words stand in for the population of an amount. */
const WORD_KEYS = 4;

/**
 * Keys of one fact: two facts are compared only if they share a key, which is what lets an index find them. A kind of
 * people has the key of all people, too, because some of them are never more than all of them.
 */
export function factKeys(fact: Fact, reading: StatementReading): readonly string[] {
  const known = knownKeys.get(fact);
  if (known !== undefined) return known;
  const keys = readKeys(fact, reading);
  knownKeys.set(fact, keys);
  return keys;
}

/** Of facts that are compared with many. */
const knownKeys = new WeakMap<Fact, readonly string[]>();

function readKeys(fact: Fact, reading: StatementReading): string[] {
  const { figure, population, outcomes } = fact;
  const isCounted = figure.kind === 'count' || (figure.kind === 'share' && population !== null);
  if (!isCounted)
    return [...rates(fact, reading), ...subjects(reading).map((word) => `${figure.unit}|${word}`)];
  if (population === null) return [];
  const heads = new Set(population.heads);
  if (population.heads.some((head) => CONCEPT_BY_KEY.get(head)?.kind === 'person')) heads.add('person');
  const families =
    outcomes.length === 0 ? [figure.kind] : [...new Set(outcomes.map((outcome) => outcome.family))];
  return families.flatMap((family) => [...heads].map((head) => `${family}|${head}`));
}

/** They make another rate of it: monthly, of food, of the young. */
const NARROWING = foldedSet(
  'month monthly food core youth young women urban rural real negative شهري شهريا غذاء غذائي غذائية أساسي شباب نساء سلبي',
);

/** What nothing is counted in, by its name in both languages and when it was: inflation of so much in March 2023. */
function rates({ figure }: Fact, { tokens, context: { times } }: StatementReading): string[] {
  const forms = tokens.flatMap((token) => token.forms);
  if (figure.kind !== 'share' || forms.some((form) => NARROWING.has(form))) return [];
  const when = [times.years, times.months]
    .map((numbers) => [...numbers].sort((a, b) => a - b).join())
    .join('|');
  const named = new Set(forms.flatMap((form) => RATES.get(form) ?? []));
  return named.size === 1 ? [...named].map((rate) => `${figure.unit}|~${rate}|${when}`) : [];
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
