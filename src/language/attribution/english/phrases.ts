import { RELATIVES, SUBORDINATORS, TIME_UNITS } from '../../lexicon/english-clauses.js';
import { isAdverb } from './cues.js';
import { ENGLISH_VERBS, isVerbLike } from './verbs.js';
import type { Element } from '../line.js';

/** Goes back from the last word of a phrase to where its clause begins. */
export function phraseStart(elements: readonly Element[], last: number, floor: number): number {
  let at = last;
  for (; at >= floor; at -= 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (element.kind === 'quote') {
      if (element.ends || element.length > 6 || at === last) break;
      continue;
    }
    if (element.kind === 'sign') {
      if (element.text === ')') {
        while (at > floor && elements[at]?.text !== '(') at -= 1;
        continue;
      }
      if (element.text === '-' && element.spaceBefore && elements[at + 1]?.spaceBefore) break;
      if (element.text === '-' || /^[.'&$%/#@]$/.test(element.text)) continue;
      break;
    }
    if (element.text === 'and' || element.text === 'or') {
      if (elements[at - 1]?.text === ',' || hasVerb(elements, floor, at)) break;
      continue;
    }
    if (at < last && !element.capital && isSaying(element.text)) break;
    if (RELATIVES.has(element.text) && at < last) {
      const next = elements[at + 1];
      if (next !== undefined && (isVerbLike(next) || isAdverb(next)) && at > floor) continue;
      break;
    }
    // "shared more than 20,000 times"
    if (element.text === 'than' && elements[at + 1]?.kind === 'number') continue;
    if (
      SUBORDINATORS.has(element.text) &&
      !(element.text === 'before' || element.text === 'after' || element.text === 'as')
    )
      break;
    if (
      (element.text === 'after' || element.text === 'before' || element.text === 'as') &&
      at < last &&
      (startsSubject(elements[at + 1]) ||
        (element.text !== 'as' &&
          (TIME_UNITS.has(elements[at - 1]?.text ?? '') || hasVerb(elements, floor, at))))
    )
      break;
  }
  return at + 1;
}

/** A verb with a clause behind it: what follows is the subject of that clause. */
function isSaying(word: string): boolean {
  return (
    ENGLISH_VERBS.get(word)?.some(({ frames, form }) => form !== 'base' && frames.includes('b')) === true &&
    !/^(?:claims|reports|estimates|notes|states|stresses)$/.test(word)
  );
}

function startsSubject(element: Element | undefined): boolean {
  return element?.kind === 'word' && /^(?:he|she|it|they|we|i|you)$/.test(element.text);
}

function hasVerb(elements: readonly Element[], floor: number, to: number): boolean {
  for (let at = to - 1; at >= floor; at -= 1) {
    const element = elements[at];
    if (element?.kind === 'quote' || element?.text === ',' || element?.text === ';') return false;
    if (element?.kind === 'word' && isVerbLike(element)) return true;
  }
  return false;
}
