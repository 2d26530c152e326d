import { ADJUNCTS, OCCASIONS } from '../../lexicon/arabic-clauses.js';
import { constructEnd } from './constructs.js';
import { hasOwnBa, isDefinite, subjectEnd, type ArabicPhrase } from './phrases.js';
import type { Element } from '../line.js';

/** Where it was said: على حسابها الرسمي. */
export const ACCOUNT = /^(?:حساب|صفح|منص|موقع)(?:ه|ها|هم|ته|تها|تهم)?$/;

/** ونفت ذلك | وزارة الصحة, or whoever spoke before. */
function afterPointer(elements: readonly Element[], pointer: number, limit: number): Split {
  const from = pointer + 1;
  const speaker = isObjectNoun(elements, from) && !isBa(elements[from]) && elements[from]?.text !== 'جمله';
  const end = speaker ? constructEnd(elements, from, limit) : from;
  return end > from
    ? { end, object: pointer, to: from, subject: { from, to: end, skip: 0 } }
    : { end: pointer, object: pointer, subject: null };
}

/** Where the subject behind a verb ends and its object begins. */
export interface Split {
  end: number;
  object: number;
  to?: number;
  subject: ArabicPhrase | null;
}

/** أعلنت | وزارة الصحة | ، الأحد، | تسجيل … */
export function splitSubject(
  elements: readonly Element[],
  from: number,
  limit: number,
  endOf: (elements: readonly Element[], from: number, limit: number) => number,
): Split | null {
  if (elements[from]?.text === 'ذلك') return afterPointer(elements, from, limit);
  let end = endOf(elements, from, limit);
  if (end <= from) return null;
  const subject = { from, to: end, skip: 0 };
  let object = end;
  const comma = elements.findIndex(
    (element, at) => at >= end && at < Math.min(limit, end + 4) && element.text === ',',
  );
  if (comma !== -1 && (comma === end || !isDefinite(elements[end]?.text ?? ''))) {
    let close = comma + 1;
    while (close < limit && elements[close]?.text !== ',') close += 1;
    if (close < limit && close - comma < 12) {
      if (comma > end) {
        subject.to = Math.min(comma, subjectEnd(elements, from, comma));
        end = subject.to;
      }
      object = close + 1;
    }
  }
  while (
    object < limit &&
    elements[object]?.kind === 'word' &&
    (ADJUNCTS.has(elements[object]?.text ?? '') ||
      (elements[object]?.text === 'في' && OCCASIONS.has(elements[object + 1]?.text ?? '')))
  ) {
    if (elements[object]?.text === 'علي' && ACCOUNT.test(elements[object + 1]?.text ?? '')) {
      object += 2;
      while (/^ال/.test(elements[object]?.text ?? '')) object += 1;
    } else if (elements[object]?.text !== 'في') object += 1;
    else {
      object += 2;
      // في تقريرها السنوي
      if (/^ال.*(?:ي|يه)$/.test(elements[object]?.text ?? '')) object += 1;
    }
  }
  return { end, object, subject };
}

/** The subject behind a verb; null where only time and place stand there. */
export function subjectTo(elements: readonly Element[], from: number, limit: number): ArabicPhrase | null {
  return ADJUNCTS.has(elements[from]?.text ?? '')
    ? null
    : { from, to: subjectEnd(elements, from, limit), skip: 0 };
}

/** A word with the preposition بـ. */
export function isBa(element: Element | undefined): boolean {
  if (element?.kind !== 'word') return false;
  if (element.text === 'ب') return true;
  return /^ب.{2}/.test(element.text) && !hasOwnBa(element.text);
}

export function isObjectNoun(elements: readonly Element[], at: number): boolean {
  const word = elements[at];
  if (word?.kind === 'quote') return false;
  return (
    word?.kind === 'word' &&
    !ADJUNCTS.has(word.text) &&
    !/^(?:في|من|علي|الي|عن|مع|له|لها|ما|هو|هي|لكن|ثم|هذا$)$/.test(word.text)
  );
}
