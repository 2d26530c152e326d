import { foldForSearch } from '../text/normalise.js';

/** Alternatives of a pattern over folded words that are joined by single spaces. */
export function oneOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .map((phrase) => foldForSearch(phrase))
    .join('|')})`;
}
