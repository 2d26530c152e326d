/**
 * Light stemming of Arabic (after Larkey's "light10"): what is written onto a word is taken off, and its root is not
 * looked for, since a root throws together words that mean different things. Expects folded words (one alef, ه for ة).
 */

const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'];
/** Of the prepositions written onto a word these two are common enough that few words begin with them by nature. */
const PREPOSITIONS = /^[لب]/;
/** Tried in this order, each once. */
const SUFFIXES = ['هما', 'هم', 'نا', 'وا', 'تا', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ت', 'ا'];

/** Letters that have to be left of a word. */
const LEAST_LETTERS = 3;
/** A word with the article is a noun, and short ones are common (الدم). */
const LEAST_AFTER_ARTICLE = 2;

/** The stem of a folded Arabic word. */
export function arabicStem(word: string): string {
  let stem = word.startsWith('و') && word.length > LEAST_LETTERS ? word.slice(1) : word;
  const bare = stem;
  const article = ARTICLES.find(
    (each) => bare.startsWith(each) && bare.length - each.length >= LEAST_AFTER_ARTICLE,
  );
  if (article !== undefined) stem = bare.slice(article.length);
  else if (PREPOSITIONS.test(bare) && bare.length > LEAST_LETTERS) stem = bare.slice(1);
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= LEAST_LETTERS)
      stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
