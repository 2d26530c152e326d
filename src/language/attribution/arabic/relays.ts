import { DESCRIBING, OCCASIONS } from '../../lexicon/arabic-clauses.js';
import { isDefinite, isOutlet, isRecipient, isTitle, subjectEnd, type ArabicPhrase } from './phrases.js';
import type { Element } from '../line.js';

/** Outlets between the words of reporting and the content: to whom it was said, who broadcast it. */
export function relaysIn(elements: readonly Element[], from: number, to: number): ArabicPhrase[] {
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word') continue;
    if (element.text === 'ل' && elements[at + 1]?.kind === 'quote')
      return [{ from: at + 1, to: at + 2, skip: 0 }];
    // "قالت للصحفيين": those who are told are nobody's outlet.
    if (/^لل?(?:صحفي|صحافي|اعلامي|مراسل)ين$/.test(element.text)) continue;
    if (isRecipient(elements, at) && isOutlet(element.text.replace(/^لل/, ''))) {
      const whole = element.text.startsWith('لل');
      return [{ from: at, to: phraseEnd(elements, at, to), skip: whole ? 0 : 1 }];
    }
    const seen = seenBy(elements, at, to);
    if (seen !== null) return [seen];
    const before = elements[at - 1]?.text ?? '';
    if (isOutlet(element.text) && /^(?:الي|مع|علي|عبر|,)$/.test(before))
      return [{ from: at, to: phraseEnd(elements, at, to), skip: 0 }];
    if (
      /^(?:بثها|بثته|بثه|بثتها|نشرتها|نشرها|نقلتها|نقلته|اوردتها|اوردته)$/.test(element.text) &&
      DESCRIBING.has(element.text)
    ) {
      const end = phraseEnd(elements, at + 1, to);
      if (end > at + 1) return [{ from: at + 1, to: end, skip: 0 }];
    }
  }
  return [];
}

/** مذكرة اطلعت عليها صحيفة الوادي، وثيقة حصلت عليها رويترز: the outlet that has seen a document passes it on. */
export function seenBy(elements: readonly Element[], at: number, to: number): ArabicPhrase | null {
  const text = (offset: number): string => elements[at + offset]?.text ?? '';
  if (!/^(?:اطلعت?|حصلت?)$/.test(text(0)) || !/^علي(?:ه|ها|هما|هم)$/.test(text(1))) return null;
  const isOther = isDefinite(text(2)) || isTitle(text(2)) || elements[at + 2]?.kind !== 'word';
  if (isOther && !isOutlet(text(2))) return null;
  const end = phraseEnd(elements, at + 2, to);
  return end > at + 2 ? { from: at + 2, to: end, skip: 0 } : null;
}

/** وفي حديث مع القناة، قالت …: the outlet stands with the occasion, before the words of reporting. */
export function relayBefore(elements: readonly Element[], clauseFrom: number): ArabicPhrase[] {
  const comma = clauseFrom - 1;
  if (elements[comma]?.text !== ',') return [];
  let occasion = comma - 1;
  while (occasion >= 0 && elements[occasion]?.text !== ',') occasion -= 1;
  const [particle, noun] = [elements[occasion + 1]?.text ?? '', elements[occasion + 2]?.text ?? ''];
  return /^و?(?:في|خلال)$/.test(particle) && OCCASIONS.has(noun)
    ? relaysIn(elements, occasion + 2, comma)
    : [];
}

function phraseEnd(elements: readonly Element[], from: number, to: number): number {
  return subjectEnd(elements, from, to);
}
