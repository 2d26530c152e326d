import { ARABIC_SAYING_NOUNS } from '../../lexicon/arabic-stances.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { isVerb } from './deeds.js';
import { complementiserAt, isDefinite } from './phrases.js';
import { blank, type Draft } from '../draft.js';
import type { Element } from '../line.js';

const SAYING = foldedSet(ARABIC_SAYING_NOUNS);
const LONGEST_OWNER = 5;

export function isSayingNoun(element: Element | undefined): boolean {
  return element?.kind === 'word' && SAYING.has(element.text);
}

/** مزاعم الشركة بأن …: a noun of saying with its owner; by itself it is no attribution. */
export function arabicNouns(elements: readonly Element[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < elements.length - 3; at += 1) {
    const noun = elements[at];
    if (noun?.kind !== 'word' || !SAYING.has(noun.text)) continue;
    let to = at + 1;
    while (
      to - at <= LONGEST_OWNER &&
      elements[to]?.kind === 'word' &&
      complementiserAt(elements, to) === null
    )
      to += 1;
    if (to === at + 1 || complementiserAt(elements, to) === null || !isOwner(elements, at + 1, to)) continue;
    drafts.push({
      ...blank(
        { from: to + 1, to: clauseEnd(elements, to + 1) },
        { from: at + 1, to, shared: false, boundary: at + 1 },
        { from: at, to: at + 1 },
      ),
      clause: { from: at, to: to + 1 },
      yields: true,
    });
  }
  return drafts;
}

function clauseEnd(elements: readonly Element[], from: number): number {
  const end = elements.findIndex((element, at) => at > from && /^[,;:]$/.test(element.text));
  return end === -1 ? elements.length : end;
}

function isOwner(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to).map(({ text }) => text);
  return (
    words.some((word) => isDefinite(word)) &&
    !words.some(
      (word) =>
        isVerb(word) || /^(?:في|من|علي|الي|عن|حول|بشان|التي|الذي|كان|كانت|قد|لا|لم|هو|هي)$/.test(word),
    )
  );
}
