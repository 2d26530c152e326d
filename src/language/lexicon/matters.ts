import { DEEDS } from './matters-of-deeds.js';
import { EVENTS_AND_TRADE } from './matters-of-events.js';
import { LIFE_AND_CULTURE } from './matters-of-life.js';
import { PEOPLE_AND_OFFICES } from './matters-of-people.js';
import { THINGS } from './matters-of-things.js';
import { rowsByWord, rowsOf } from './rows-by-word.js';

/**
 * Words of news that mean one thing in both languages, by which a statement in one is known to be of the same matter as
 * one in the other. One row a thing; the dictionary form in English, the usual forms in Arabic.
 */
export const MATTER_TABLES: readonly string[] = [
  EVENTS_AND_TRADE,
  LIFE_AND_CULTURE,
  DEEDS,
  PEOPLE_AND_OFFICES,
  THINGS,
];

/** Each row by its first English word; rows are counted from one. */
export const MATTER_NAMES: readonly string[] = [
  '',
  ...rowsOf(MATTER_TABLES).map((row) => row.split(' ')[0] ?? ''),
];

/** The rows that a folded word is in, or several words joined by "_". */
export const MATTERS: ReadonlyMap<string, readonly number[]> = rowsByWord(MATTER_TABLES);
