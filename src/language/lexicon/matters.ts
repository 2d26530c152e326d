import { foldForSearch } from '../text/normalise.js';
import { inflections } from '../text/phrase-table.js';
import { DEEDS } from './matters-of-deeds.js';
import { EVENTS_AND_TRADE } from './matters-of-events.js';
import { LIFE_AND_CULTURE } from './matters-of-life.js';
import { PEOPLE_AND_OFFICES } from './matters-of-people.js';
import { THINGS } from './matters-of-things.js';

/**
 * Words of news that mean one thing in both languages, by which a statement in one is known to be of the same matter as
 * one in the other. One row a thing; the dictionary form in English, the usual forms in Arabic.
 */
const TABLES: readonly string[] = [EVENTS_AND_TRADE, LIFE_AND_CULTURE, DEEDS, PEOPLE_AND_OFFICES, THINGS];

/** Each row by its first English word; rows are counted from one. */
export const MATTER_NAMES: readonly string[] = [
  '',
  ...TABLES.flatMap((text) => text.trim().split('\n')).map((row) => row.split(' ')[0] ?? ''),
];

/** The rows that a folded word is in, or several words joined by "_". */
export const MATTERS: ReadonlyMap<string, readonly number[]> = build();

function build(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const rows = TABLES.flatMap((text) => text.trim().split('\n'));
  rows.forEach((row, index) => {
    for (const written of row.replace('|', ' ').split(/\s+/).map(foldWord).flatMap(inflections)) {
      const known = table.get(written) ?? [];
      if (!known.includes(index + 1)) table.set(written, [...known, index + 1]);
    }
  });
  return table;
}

function foldWord(word: string): string {
  return foldForSearch(word.replaceAll('_', ' ')).replaceAll(' ', '_');
}
