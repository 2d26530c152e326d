import { foldForSearch } from '../text/normalise.js';

/** Something is left out of what is said: "all flights except cargo flights". A phrase is joined by "_". */
export const EXCEPTING: ReadonlySet<string> = set(`
except excepting barring apart_from aside_from other_than save_for
باستثناء عدا ماعدا ما_عدا خلا بخلاف
`);

/** What follows says until when something was so. */
export const UNTIL: ReadonlySet<string> = set(
  'before until till prior قبل حتى قبيل سابقا previously formerly',
);

/** It was so, and is not any more. */
export const NO_LONGER: ReadonlySet<string> = set('لم_تعد لم_يعد لم_يعودوا');

function set(words: string): Set<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => foldForSearch(word.replaceAll('_', ' '))),
  );
}
