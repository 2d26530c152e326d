import { MONTHS } from '../../lexicon/calendar.js';
import { TIMES } from '../../lexicon/english-clauses.js';
import type { Draft, Phrase } from '../draft.js';
import type { Element } from '../line.js';
import { canSpeak } from '../settle.js';

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

/** "Citing diplomats, the agency said …": those who are cited are the source. */
export function citeBefore(elements: readonly Element[], floor: number, draft: Draft): void {
  const comma = draft.clause.from - 1;
  if (!/^(?:citing|quoting)$/.test(elements[floor]?.text ?? '') || elements[comma]?.text !== ',') return;
  if (draft.subject === null || draft.implicit || draft.side === 'left') return;
  if (!canSpeak(elements, floor + 1, comma)) return;
  draft.relay = [draft.subject, ...draft.relay];
  draft.subject = { from: floor + 1, to: comma, shared: false, boundary: floor };
  draft.clause = { ...draft.clause, from: floor };
}
