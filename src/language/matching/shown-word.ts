import type { Term } from './terms.js';

/** An "and" written onto a word with the article: nearly always, since few words begin with these letters by nature. */
const AND_WITH_ARTICLE = /^و(?:ال|لل)(?=\p{L}{3})/u;
/** Those that do: father, mother and parents, and governor, with what is written onto them. */
const BEGIN_SO = /^وال(?:د(?:ي|ت)?(?:ه|ها|هم|هما|هن|ي|نا|ك|كم|ان|ين|ات|تان|تين)?|ي(?:ه|ها|هم|ان|ين)?)$/;
const AND = /^و\p{Mn}*/u;

/**
 * A word as it is named by itself: in Arabic without the "and" that its sentence writes onto it.
 *
 * @param spelled all words, folded, of the texts that are compared; one that stands there without the letter shows that
 * the letter is no part of it
 */
export function shownWord({ word, written }: Term, spelled: ReadonlySet<string>): string {
  const isAttached =
    (word.startsWith('و') && spelled.has(word.slice(1))) ||
    (AND_WITH_ARTICLE.test(word) && !BEGIN_SO.test(word));
  return isAttached ? written.replace(AND, '') : written;
}
