import {
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/english-clauses.js';
import type { Phrase } from '../draft.js';
import { cleaned } from './subjects.js';
import { isVerbLike } from './verbs.js';
import type { Element } from '../line.js';

/** The subject with which a sentence or clause begins. */
export function openingSubject(elements: readonly Element[], from: number, limit: number): Phrase | null {
  let start = from;
  while (start < limit && (OPENERS.has(elements[start]?.text ?? '') || elements[start]?.text === ','))
    start += 1;
  const first = elements[start];
  if (first === undefined) return null;
  if (
    first.kind === 'word' &&
    (PREPOSITIONS.has(first.text) || SUBORDINATORS.has(first.text) || /ing$/.test(first.text))
  ) {
    const comma = elements.findIndex((element, at) => at > start && at < limit && element.text === ',');
    if (comma === -1) return null;
    return openingSubject(elements, comma + 1, limit);
  }
  let to = start;
  while (to < limit) {
    const element = elements[to];
    if (element === undefined || element.text === ',' || element.text === ':' || element.text === ';') break;
    if (element.kind === 'quote' && element.length > 6) break;
    const noun = DETERMINERS.has(elements[to - 1]?.text ?? '') && !AUXILIARIES.has(element.text);
    if (
      to > start &&
      ((isVerbLike(element) && !noun) || RELATIVES.has(element.text) || NEGATIONS.has(element.text))
    )
      break;
    to += 1;
  }
  // "Later in the day, she …", "A few minutes later, he …"
  const timed =
    /^(?:later|earlier|early|late|today|yesterday|last|this|next)$/.test(first.text) ||
    /^(?:later|earlier|ago|before|afterward|afterwards)$/.test(elements[to - 1]?.text ?? '');
  if (timed && to < limit && elements[to]?.text === ',') return openingSubject(elements, to + 1, limit);
  if (to === start || to - start > 14) return null;
  return cleaned(elements, start, to);
}
