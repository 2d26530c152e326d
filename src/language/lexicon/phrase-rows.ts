import { PhraseTable } from '../text/phrase-table.js';

/** The phrases of a list, separated by commas or each line by itself. */
function phrasesOf(list: string): string[] {
  return list
    .trim()
    .split(/,\s+|\n/)
    .map((phrase) => phrase.trim());
}

/** A table from keys, each with the phrases for it. */
export function phrasesByKey<K extends string>(rows: Readonly<Record<K, string>>): PhraseTable<K> {
  const table = new PhraseTable<K>();
  for (const [key, list] of Object.entries<string>(rows))
    for (const phrase of phrasesOf(list)) table.add(phrase, key as K);
  return table;
}

/** A table from lines of a value, its English phrases and its Arabic ones: `high; record high, new high; ذروة تاريخية`. */
export function phrasesByRow<T>(rows: string, read: (value: string) => T): PhraseTable<T> {
  const table = new PhraseTable<T>();
  for (const row of rows.trim().split('\n')) {
    const [value = '', ...lists] = row.split('; ');
    for (const phrase of lists.flatMap(phrasesOf)) table.add(phrase, read(value));
  }
  return table;
}

/** Phrases that all say one thing. */
export function phraseSet(list: string): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrasesOf(list)) table.add(phrase, true);
  return table;
}
