import { foldForSearch } from '../text/normalise.js';
import { inflections } from '../text/phrase-table.js';

/**
 * The rows of some tables, counted from one across all of them, that each folded word is in. A row has English words, "|" and
 * Arabic ones, verbs written as `phrase-table.ts` says and the words of a phrase joined by "_".
 */
export function rowsByWord(tables: readonly string[]): Map<string, number[]> {
  const table = new Map<string, number[]>();
  rowsOf(tables).forEach((row, index) => {
    for (const written of row.replace('|', ' ').split(/\s+/).map(foldWord).flatMap(inflections)) {
      const known = table.get(written) ?? [];
      if (known.at(-1) !== index + 1) table.set(written, [...known, index + 1]);
    }
  });
  return table;
}

export function rowsOf(tables: readonly string[]): string[] {
  return tables.flatMap((text) => text.trim().split('\n'));
}

function foldWord(word: string): string {
  return foldForSearch(word.replaceAll('_', ' ')).replaceAll(' ', '_');
}
