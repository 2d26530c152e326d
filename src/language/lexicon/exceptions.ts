import { foldedSet } from './folded-set.js';

/** Something is left out of what is said: "all flights except cargo flights". A phrase is joined by "_". */
export const EXCEPTING: ReadonlySet<string> = foldedSet(`
except excepting barring apart_from aside_from other_than save_for
باستثناء عدا ماعدا ما_عدا خلا بخلاف
`);

/** What follows says until when something was so. */
export const UNTIL: ReadonlySet<string> = foldedSet(
  'before until till prior قبل حتى قبيل سابقا previously formerly',
);

/** It was so, and is not any more. */
export const NO_LONGER: ReadonlySet<string> = foldedSet('لم_تعد لم_يعد لم_يعودوا');
