import {
  ADJUNCTS,
  COMPLEMENTISERS,
  COMPLEMENTISERS_WITH_PRONOUN,
  DESCRIBING,
  JOINS,
  OCCASIONS,
  OWN_BA,
  RELATIVES,
} from '../../lexicon/arabic-clauses.js';
import {
  ARABIC_BODIES,
  ARABIC_DOCUMENTS,
  ARABIC_OUTLETS,
  ARABIC_TITLES,
  ARABIC_UNNAMED,
} from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { isVerb } from './deeds.js';
import { tellsWhen } from './times.js';
import type { Element } from '../line.js';

/** A noun phrase by element index; `skip` letters of a particle are written onto its first word. */
export interface ArabicPhrase {
  from: number;
  to: number;
  skip: number;
}

const TITLES = foldedSet(ARABIC_TITLES);
const OUTLETS = foldedSet(ARABIC_OUTLETS);
const DOCUMENTS = foldedSet(ARABIC_DOCUMENTS);

export const isDefinite = (word: string): boolean => /^(?:و?ال.{2,}|لل.{2,})/.test(word);

export function stem(word: string): string {
  return word.replace(/^و?(?:ال|لل)(?=.{2})/, '');
}

export function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLES.has(stem(word));
}

export function isOutlet(word: string): boolean {
  return (
    OUTLETS.has(word) ||
    OUTLETS.has(stem(word)) ||
    OUTLETS.has(word.replace(/^ل(?=.{3})/, '')) ||
    OUTLETS.has(stem(word.replace(/^لل/, 'ال')))
  );
}

export function isDocument(word: string): boolean {
  return DOCUMENTS.has(word) || DOCUMENTS.has(stem(word));
}

/** Whether a clause with أن or إن begins at `at`, and with how many words before the clause itself. */
export function complementiserAt(elements: readonly Element[], at: number): { skip: number } | null {
  const word = elements[at];
  if (word?.kind !== 'word') return null;
  if (COMPLEMENTISERS.has(word.text)) return { skip: 1 };
  if (COMPLEMENTISERS_WITH_PRONOUN.has(word.text)) return { skip: 1 };
  return null;
}

/** A recipient with لـ: an outlet or people. */
export function isRecipient(elements: readonly Element[], at: number): boolean {
  const word = elements[at];
  if (word?.kind !== 'word') return false;
  if (word.text === 'ل') return elements[at + 1]?.kind === 'quote';
  if (/^لل.{2,}/.test(word.text)) return isOutlet(word.text);
  return /^ل.{3,}/.test(word.text) && isOutlet(word.text.slice(1));
}

/** أما الوزير فنفى: the ف joins the verb to who stands before it. */
export function answersAmma(elements: readonly Element[], at: number): boolean {
  return (
    /^ف/.test(elements[at]?.text ?? '') && elements.slice(0, at).some(({ text }) => /^و?اما$/.test(text))
  );
}

/** Where a subject that begins at `from` ends, at the latest at `limit`. */
export function subjectEnd(elements: readonly Element[], from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (element.kind === 'quote') {
      if (element.length > 5 || at === from) break;
      continue;
    }
    if (element.kind === 'sign') {
      if (element.text === '(') {
        const close = elements.findIndex(({ text }, to) => to > at && to < limit && text === ')');
        // "(45 عاما)" is no part of the name, "(اتحاد الغواصين)" is.
        if (close === -1 || elements.slice(at, close).some(({ kind }) => kind === 'number')) break;
        at = close;
        continue;
      }
      if (element.text === '-' || element.text === '/') continue;
      break;
    }
    if (element.kind === 'number' && at > from) continue;
    const { text } = element;
    if (at > from) {
      if (
        complementiserAt(elements, at) ||
        RELATIVES.has(text) ||
        (tellsWhen(elements, at) && !(text === 'علي' && isPreposed(elements, at))) ||
        DESCRIBING.has(text) ||
        isRecipient(elements, at) ||
        (text === 'لم' && /^[يت]/.test(elements[at + 1]?.text ?? ''))
      )
        break;
      if (text === 'في' && OCCASIONS.has(elements[at + 1]?.text ?? '')) break;
      if (JOINS.has(text) && text !== 'غير') break;
    }
  }
  while (at > from + 1 && elements[at - 1]?.kind === 'sign' && elements[at - 1]?.text !== ')') at -= 1;
  return at;
}

/** المشرفة على الدراسة: a title with its preposition. */
function isPreposed(elements: readonly Element[], at: number): boolean {
  return (
    isTitle(elements[at - 1]?.text ?? '') &&
    !/^(?:حساب|صفح|منص|موقع|هامش|شاشه)/.test(elements[at + 1]?.text ?? '')
  );
}

/** The subject before a verb: from where its clause begins. */
export function subjectBeforeVerb(
  elements: readonly Element[],
  verb: number,
  floor: number,
): ArabicPhrase | null {
  let last = verb - 1;
  while (
    last >= floor &&
    /^(?:قد|وقد|كان|كانت|و?كانوا|[يت]كون|يكونوا|ايضا|لم|لن)$/.test(elements[last]?.text ?? '')
  )
    last -= 1;
  if (elements[last]?.text === ',') {
    let open = last - 1;
    while (open > floor && elements[open]?.text !== ',') open -= 1;
    if (elements[open]?.text !== ',' || last - open > 8 || isClause(elements, open + 1, last)) return null;
    const from = clauseStart(elements, open - 1, floor);
    if (from >= open) return null;
    return trimmed(elements, from, isNameLike(elements, open + 1, last) ? last : open);
  }
  const from = clauseStart(elements, last, floor);
  if (from > last || last - from > 11) return null;
  return trimmed(elements, from, last + 1);
}

/** Whether somebody says or does something between two commas, so that nothing stands beside what is before them. */
function isClause(elements: readonly Element[], from: number, to: number): boolean {
  const first = elements[from]?.text ?? '';
  if (RELATIVES.has(first) || ADJUNCTS.has(first) || /^(?:كما|مثلما|وهو|وهي|وهم)$/.test(first)) return false;
  return elements
    .slice(from, to)
    .some(
      ({ kind, text }, at) =>
        kind === 'word' && (complementiserAt(elements, from + at) !== null || isVerb(text)),
    );
}

const BODIES = foldedSet(`${ARABIC_BODIES} ${ARABIC_UNNAMED}`);

/** Whether a phrase that is no clause may begin with this word: وزارة, صحيفة, رئيس. */
export function isHead(word: string): boolean {
  return isDefinite(word) || isTitle(word) || isOutlet(word) || isDocument(word) || BODIES.has(word);
}

const STILL = /^[يت]?ز(?:ا)?ل(?:وا|ون|ت)?$/;

function trimmed(elements: readonly Element[], start: number, end: number): ArabicPhrase | null {
  let from = start;
  while (
    from < end &&
    (elements[from]?.kind === 'sign' ||
      /^و?(?:كان|كانت|كانوا|[يت]كون|يكونوا|قد)$/.test(elements[from]?.text ?? '') ||
      (JOINS.has(elements[from]?.text ?? '') && elements[from]?.kind === 'word'))
  )
    from += 1;
  // لا يزال الخبراء يؤكدون
  if (/^و?(?:لا|ما|لم)$/.test(elements[from]?.text ?? '') && STILL.test(elements[from + 1]?.text ?? ''))
    from += 2;
  const end2 = Math.min(
    end,
    Math.max(
      subjectEnd(elements, from, end),
      elements.slice(from, end).some((element) => element.text === ',') ? end : 0,
    ),
  );
  if (end2 <= from) return null;
  const first = elements[from];
  if (
    first === undefined ||
    (first.kind === 'word' &&
      // أمس حذر الوزير: when, and not who.
      (tellsWhen(elements, from) ||
        /^(?:في|من|علي|الي|عن|مع|ثم|حتي|لدي|عند|هذا|هذه|ذلك|التي|الذي|هو|هي)$/.test(first.text) ||
        /^و?(?:في|من|علي|الي|عن)$/.test(first.text)))
  )
    return null;
  return { from, to: end2, skip: /^و(?=ال)/.test(first.text) ? 1 : 0 };
}

function clauseStart(elements: readonly Element[], last: number, floor: number): number {
  let at = last;
  for (; at >= floor; at -= 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (element.kind === 'quote' && element.length > 5) break;
    if (element.kind === 'sign' && !/^[-/().]$/.test(element.text)) break;
    if (element.kind === 'sign' && element.text === '.') break;
    if (
      element.kind === 'word' &&
      (JOINS.has(element.text) ||
        complementiserAt(elements, at) ||
        RELATIVES.has(element.text) ||
        /^(?:وكان|وكانت|وكانوا|وقد|و?اما)$/.test(element.text))
    )
      break;
  }
  return at + 1;
}

/** A short run without particles: what follows a description between commas. */
export function isNameLike(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to);
  if (words.length === 0 || words.length > 5) return false;
  if (DESCRIBING.has(words[0]?.text ?? '')) return false;
  return words.every(
    (element, index) =>
      element.kind === 'word' &&
      !isParticle(element.text) &&
      !(isDefinite(element.text) && index === 0 && !isTitle(element.text)) &&
      !ADJUNCTS.has(element.text),
  );
}

function isParticle(word: string): boolean {
  return (
    /^(?:في|من|علي|الي|عن|مع|و?هو|و?هي|و?كان|و?قد|بعد|قبل|ان)$/.test(word) ||
    (/^ب.{3}/.test(word) && /^بال/.test(word)) ||
    RELATIVES.has(word) ||
    DESCRIBING.has(word) ||
    (/(?:ا)$/.test(word) && /^(?:م|طالبا|را)/.test(word))
  );
}

export function hasOwnBa(word: string): boolean {
  return OWN_BA.has(word) || OWN_BA.has(stem(word)) || word.length < 4;
}
