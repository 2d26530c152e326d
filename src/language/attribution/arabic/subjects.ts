import { ADJUNCTS, DESCRIBING, OCCASIONS, OWN_WAW } from '../../lexicon/arabic-clauses.js';
import { isDefinite, isDocument, isTitle, subjectEnd, type ArabicPhrase } from './phrases.js';
import { tellsWhen } from './times.js';
import type { Phrase } from '../draft.js';
import type { Element } from '../line.js';

export function toPhrase({ from, to, skip }: ArabicPhrase): Phrase {
  return { from, to, skip, shared: false, boundary: from };
}

/** The subject between verb and content, or null where nothing but adjuncts stands there. */
export function subjectIn(elements: readonly Element[], from: number, to: number): ArabicPhrase | null {
  const first = elements[from];
  if (first === undefined || from >= to) return null;
  if (first.kind === 'sign' || (first.kind === 'quote' && to - from === 1)) return null;
  if (first.kind === 'word') {
    if (
      tellsWhen(elements, from) ||
      /^(?:في|من|ان|فيه|فيها|له|لها|لهم|لنا|انذاك|ايضا|عنه|عنها)$/.test(first.text)
    )
      return null;
    if (OCCASIONS.has(first.text) && !isDocument(first.text)) return null;
    if (/^ل(?!ل)(?!جن)(?!اعب)/.test(first.text) && /^ل(?:وكال|صحيف|قنا|اذاع|موقع)/.test(first.text))
      return null;
    if (/^لل/.test(first.text)) return null;
  }
  let end = subjectEnd(elements, from, to);
  // "محامي المتهم، وليد الشرقاوي،" and "أحدهم، ويدعى أبو شاهين"
  if (elements[end]?.text === ',' && end < to) {
    let close = end + 1;
    while (close < to && elements[close]?.text !== ',') close += 1;
    if (/^و?(?:يدعي|تدعي|اسمه|اسمها|يسمي)$/.test(elements[end + 1]?.text ?? '')) end = close;
    else if (isDescription(elements, from, end) && isBareName(elements, end + 1, close)) end = close;
  }
  if (/^عرف/.test(elements[end]?.text ?? '') && /^نفس/.test(elements[end + 1]?.text ?? '')) {
    let close = end;
    while (close < to && elements[close]?.text !== ',' && elements[close]?.text !== ':') close += 1;
    end = close;
  }
  return end > from ? { from, to: end, skip: 0 } : null;
}

function isDescription(elements: readonly Element[], from: number, to: number): boolean {
  return to - from <= 7 && !elements.slice(from, to).some((element) => element.kind === 'quote');
}

function isBareName(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to);
  if (words.length < 1 || words.length > 4 || words.some((element) => element.kind !== 'word')) return false;
  const [first] = words;
  if (
    first === undefined ||
    DESCRIBING.has(first.text) ||
    ADJUNCTS.has(first.text) ||
    OCCASIONS.has(first.text)
  )
    return false;
  // سالم الحربي، وزير النقل: the name came first.
  if (isTitle(first.text) && !isDefinite(first.text) && isDefinite(words[1]?.text ?? '')) return false;
  return (
    !words.some(({ text }) =>
      /^(?:في|من|علي|الي|عن|الذي|التي|الذين|ان|و?هو|و?هي|لم|قد|بعد|غير|كبير|نائب)$/.test(text),
    ) &&
    !/(?:ا|ه)$/.test(first.text) &&
    !/^[يت].{3}/.test(first.text)
  );
}

/** The narration's own "and" before a content is not part of it. */
export function leadingWaw(elements: readonly Element[], at: number): number {
  const word = elements[at];
  if (word?.kind !== 'word' || !/^و.{2,}/.test(word.text)) return 0;
  return OWN_WAW.has(word.text) || OWN_WAW.has(word.text.replace(/^و?ال/, '')) ? 0 : 1;
}
