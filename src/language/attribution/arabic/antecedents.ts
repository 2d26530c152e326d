import { RELATIVES } from '../../lexicon/arabic-clauses.js';
import { GIVEN_NAMES } from '../../lexicon/arabic-given-names.js';
import type { Element } from '../line.js';
import { isDefinite, isTitle, type ArabicPhrase } from './phrases.js';

/** Words from the title of an antecedent to its relative. */
const LONGEST = 7;
const BEFORE_VERB = /^(?:قد|كان|كانت|كانوا|لا|لم)$/;

/** Where the الذي stands whose clause a verb opens: الوزير الذي كان قد قال; null where there is none. */
export function relativeBefore(elements: readonly Element[], verb: number): number | null {
  let at = verb - 1;
  while (BEFORE_VERB.test(elements[at]?.text ?? '')) at -= 1;
  return RELATIVES.has(elements[at]?.text ?? '') ? at : null;
}

/**
 * Who الذي refers to: from the nearest title before it (رئيس البلدية سامر موس الذي), or else the definite noun or the name of
 * two words right before it; null where neither stands there.
 */
export function antecedentOf(elements: readonly Element[], relative: number): ArabicPhrase | null {
  const text = (at: number): string => elements[at]?.text ?? '';
  const phrase = (from: number): ArabicPhrase => ({
    from,
    to: relative,
    skip: /^و(?=ال)/.test(text(from)) ? 1 : 0,
  });
  for (let at = relative - 1; at >= 0 && relative - at <= LONGEST && elements[at]?.kind === 'word'; at -= 1) {
    if (!isTitle(text(at))) continue;
    while (isTitle(text(at - 1)) && !isDefinite(text(at - 1))) at -= 1;
    return phrase(at);
  }
  if (isDefinite(text(relative - 1)) && !GIVEN_NAMES.has(text(relative - 2))) return phrase(relative - 1);
  return GIVEN_NAMES.has(text(relative - 2)) ? phrase(relative - 2) : null;
}
