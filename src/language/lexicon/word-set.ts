import { foldForSearch } from '../text/normalise.js';

/** The words and phrases of a table, separated by commas, as they are looked up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s*,\s*/)
      .map(foldForSearch)
      .filter((word) => word !== ''),
  );
}
