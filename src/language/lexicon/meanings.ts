import { MATTER_TABLES } from './matters.js';
import { rowsByWord } from './rows-by-word.js';
import { SYNONYMS_OF_DEEDS } from './synonyms-of-deeds.js';
import { SYNONYMS_OF_MEASURES } from './synonyms-of-measures.js';
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
  SYNONYMS_OF_MEASURES,
  SYNONYMS_OF_QUALITIES,
];

interface Meanings {
  /** The rows, by number, that a folded word is in, or several words joined by "_". */
  rows: ReadonlyMap<string, readonly number[]>;
  /** With which words the phrases of the table begin. */
  starts: ReadonlySet<string>;
}

let read: Meanings | null = null;

/** Some ten megabytes, made on first use: what compares no reports need not hold them. */
export function meanings(): Meanings {
  read ??= readMeanings();
  return read;
}

function readMeanings(): Meanings {
  const rows = rowsByWord(TABLES);
  const phrases = [...rows.keys()].filter((word) => word.includes('_'));
  return { rows, starts: new Set(phrases.map((phrase) => phrase.slice(0, phrase.indexOf('_')))) };
}
