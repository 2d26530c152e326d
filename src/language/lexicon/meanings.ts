import { MATTER_TABLES } from './matters.js';
import { rowsByWord } from './rows-by-word.js';
import { SYNONYMS_OF_DEEDS } from './synonyms-of-deeds.js';
import { SYNONYMS_OF_QUALITIES } from './synonyms-of-qualities.js';
import { SYNONYMS_OF_THINGS } from './synonyms-of-things.js';

/**
 * Words of news that tell of one thing, in one language or two, as one report and another may word it: the rows of `matters.ts`,
 * and wider ones. Words of a row need not stand for each other in every sentence, so that nothing is concluded from a row but
 * that two sentences share it.
 */
const TABLES: readonly string[] = [
  ...MATTER_TABLES,
  SYNONYMS_OF_DEEDS,
  SYNONYMS_OF_THINGS,
  SYNONYMS_OF_QUALITIES,
];

/** The rows, by number, that a folded word is in, or several words joined by "_". */
export const MEANINGS: ReadonlyMap<string, readonly number[]> = rowsByWord(TABLES);

/** With which words the phrases of the table begin. */
export const MEANING_STARTS: ReadonlySet<string> = new Set(
  [...MEANINGS.keys()].flatMap((word) => (word.includes('_') ? [word.slice(0, word.indexOf('_'))] : [])),
);
