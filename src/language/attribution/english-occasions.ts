import { MONTHS } from '../lexicon/calendar.js';
import { TIMES } from '../lexicon/english-clauses.js';
import type { Phrase } from './draft.js';
import type { Element } from './line.js';

/** Nouns for a text or talk in which something is said. */
export const SAID_IN =
  /^(?:interview|statement|remarks|comments|post|message|article|column|letter|email|video|thread)$/;
const TO_WHOM = /^(?:with|to|on|in|for)$/;
const SPEAKING = /^(?:speaking|talking|writing)$/;

/**
 * "In an interview with Radio Shatt, …", "Speaking to Al-Nahar, …": through whom it came, where that stands before the
 * words of reporting.
 *
 * @param to where the clause of the speaker begins
 */
export function outletBefore(elements: readonly Element[], floor: number, to: number): Phrase | null {
  const comma = to - 1;
  if (elements[comma]?.text !== ',') return null;
  const word = (at: number): string => {
    const element = elements[at];
    return element?.kind === 'word' ? element.text : '';
  };
  const opens = /^(?:in|on)$/.test(word(floor)) || SPEAKING.test(word(floor));
  if (!opens) return null;
  for (let at = floor; at < comma - 1; at += 1) {
    if (elements[at]?.text === ',') return null;
    if (!(SAID_IN.test(word(at)) || SPEAKING.test(word(at))) || !TO_WHOM.test(word(at + 1))) continue;
    const from = at + 2;
    if (TIMES.has(word(from)) || MONTHS.has(word(from)) || elements[from]?.kind === 'number') return null;
    let end = from;
    while (
      end < comma &&
      (end === from || !/^(?:on|in|at|about|after|before|during|that|who|which)$/.test(word(end)))
    )
      end += 1;
    return end > from ? { from, to: end, shared: false, boundary: from } : null;
  }
  return null;
}
