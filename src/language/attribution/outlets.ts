import { ARABIC_OUTLETS } from '../lexicon/arabic-cues.js';
import { ENGLISH_OUTLET_WORDS } from '../lexicon/english-cues.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { foldForSearch } from '../text/normalise.js';
import { stem } from './arabic/phrases.js';

const ARABIC = foldedSet(ARABIC_OUTLETS);

/** Whether a name is that of a paper, station, agency or site. */
export function isOutletName(name: string): boolean {
  return foldForSearch(name)
    .split(' ')
    .some((word) => ARABIC.has(word) || ARABIC.has(stem(word)) || ENGLISH_OUTLET_WORDS.has(word));
}
