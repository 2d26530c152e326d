import { foldForSearch } from '../text/normalise.js';

/** The words of a table, separated by white space, as they are looked up; an underscore joins the words of a phrase. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => foldForSearch(word.replaceAll('_', ' '))),
  );
}
