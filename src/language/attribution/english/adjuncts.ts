import {
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
  WH,
} from '../../lexicon/english-clauses.js';
import { type Phrase } from '../draft.js';
import { isEnd } from './contents.js';
import { isAdverb } from './cues.js';
import { SAID_IN } from './occasions.js';
import { type Element } from '../line.js';

/** Skips when, where and to whom it was said; a recipient may be the one through whom it came. */
export function skipAdjuncts(
  elements: readonly Element[],
  from: number,
  recipientFirst: boolean,
): { at: number; recipient?: Phrase } {
  let at = from;
  let recipient: Phrase | undefined;
  if (recipientFirst) {
    const end = recipientEnd(elements, at);
    if (end > at) {
      recipient = { from: at, to: end, shared: false, boundary: at };
      at = end;
    }
  }
  for (let guard = 0; guard < 6; guard += 1) {
    const element = elements[at];
    if (element?.kind !== 'word') break;
    if (
      isAdverb(element) ||
      (TIMES.has(element.text) && !/^(?:this|next|last|first|there|here|the)$/.test(element.text))
    ) {
      at += 1;
    } else if (
      /^(?:last|this|next|late|early)$/.test(element.text) &&
      TIMES.has(elements[at + 1]?.text ?? '')
    ) {
      at += 2;
    } else if (element.text === 'to' && !isRecipient(elements[at + 1])) {
      break;
    } else if (PREPOSITIONS.has(element.text) && !/^(?:of|about|against)$/.test(element.text)) {
      const end = adjunctEnd(elements, at);
      if (end === null) break;
      if (element.text === 'to' && recipient === undefined)
        recipient = { from: at + 1, to: end, shared: false, boundary: at };
      at = end;
    } else break;
  }
  return { at, ...(recipient && { recipient }) };
}

function isRecipient(element: Element | undefined): boolean {
  if (element?.kind !== 'word') return false;
  return (
    element.capital ||
    DETERMINERS.has(element.text) ||
    OBJECT_PRONOUNS.has(element.text) ||
    /s$|people/.test(element.text)
  );
}

/** Where a phrase with a preposition ends: at "that", a colon, comma, quotation or the end; else it is no adjunct. */
function adjunctEnd(elements: readonly Element[], from: number): number | null {
  for (let at = from + 1; at < Math.min(elements.length, from + 18); at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (element.kind === 'quote') {
      if (element.length > 4 && !/^(?:that|whether)$/.test(elements[at + 1]?.text ?? '')) return at;
      if (isEnd(elements, at + 1)) return at + 1;
      continue;
    }
    if (element.kind === 'sign' && /^[,:;?!]$/.test(element.text)) return at;
    if (element.kind === 'sign' && isEnd(elements, at)) return at;
    if (element.kind === 'word' && (element.text === 'that' || element.text === 'whether')) return at;
    if (element.kind === 'word' && SUBJECT_PRONOUNS.has(element.text) && at > from + 1) return at;
    // "said in a statement the strike …"
    if (SAID_IN.test(elements[at - 1]?.text ?? '') && DETERMINERS.has(element.text) && at > from + 1)
      return at;
    if (
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(elements[at - 1]?.text ?? '') &&
      (DETERMINERS.has(element.text) || /^(?:of|about|against)$/.test(element.text))
    )
      return at;
  }
  return isEnd(elements, Math.min(elements.length, from + 18)) ? elements.length : null;
}

/** After "told": one pronoun, a name, or a noun up to where the clause begins. */
function recipientEnd(elements: readonly Element[], from: number): number {
  const first = elements[from];
  if (first === undefined || first.kind === 'sign') return from;
  if (first.kind === 'quote') return first.ends || first.length > 4 ? from : from + 1;
  if (OBJECT_PRONOUNS.has(first.text)) return from + 1;
  if (first.text === 'that' || WH.has(first.text) || PREPOSITIONS.has(first.text)) return from;
  const clear = elements
    .slice(from, from + 14)
    .findIndex(
      (element) => element.text === 'that' || (element.kind === 'sign' && /^[,:;]$/.test(element.text)),
    );
  const hasThat = clear !== -1 && elements[from + clear]?.text === 'that';
  for (let at = from + 1; at < Math.min(elements.length, from + 14); at += 1) {
    const element = elements[at];
    const before = elements[at - 1];
    if (element === undefined || before === undefined) break;
    if (element.kind === 'sign' && !/^[.'&-]$/.test(element.text)) return at;
    if (element.text === '.' && isEnd(elements, at)) return at;
    // "told NBC's “Today” that"
    if (element.kind === 'quote') return /'s$/.test(before.text) && !element.ends ? at + 1 : at;
    if (element.kind !== 'word') continue;
    if (element.text === 'that' || WH.has(element.text) || SUBJECT_PRONOUNS.has(element.text)) return at;
    if (PREPOSITIONS.has(element.text) && element.text !== 'of') return at;
    if (TIMES.has(element.text) && !element.text.startsWith('th')) return at;
    if (DETERMINERS.has(element.text) && before.kind === 'word') return at;
    // "told reporters Kestria had …", "told Reuters emergency loans …"
    if (!hasThat && element.capital !== before.capital && !DETERMINERS.has(before.text)) return at;
  }
  return from + 1;
}
