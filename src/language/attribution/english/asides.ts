import {
  AUXILIARIES,
  DETERMINERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/english-clauses.js';
import type { Draft } from '../draft.js';
import { isAdverb, type Cue } from './cues.js';
import { subjectBefore } from './subjects.js';
import { ENGLISH_VERBS, isVerbLike } from './verbs.js';
import type { Element } from '../line.js';

/** ", who Holt said was ill, told us …": what a relative clause reports ends where the clause around it goes on. */
export function endAside(
  elements: readonly Element[],
  cue: Cue,
  { content, side, subject }: Draft,
  floor: number,
): void {
  if (side === 'left' || subject === null) return;
  const relative = (subject.shared ? cue.groupFrom : subject.boundary) - 1;
  if (!RELATIVES.has(elements[relative]?.text ?? '')) return;
  const hasComma = elements[relative - 1]?.text === ',';
  if (!awaitsVerb(elements, hasComma ? relative - 1 : relative, floor)) return;
  if (!hasComma) {
    // "The man who said the bridge was shut | resigned"
    if (/[bc]/.test(cue.verb.frames)) content.to = secondVerb(elements, content.from, content.to);
    return;
  }
  const isObject = cue.verb.frames.includes('o') && content.from === cue.after;
  content.to = asideEnd(elements, content, isObject) ?? content.to;
}

/** Whether what stands before the relative clause is a subject, so that its verb is still to come. */
function awaitsVerb(elements: readonly Element[], comma: number, floor: number): boolean {
  const antecedent = subjectBefore(elements, comma, floor);
  if (antecedent === null || elements.slice(antecedent.boundary, comma).some(isFinite)) return false;
  const before = elements[antecedent.boundary - 1];
  if (before?.kind !== 'word' || antecedent.boundary <= floor) return true;
  // "said the bridge, which …, was unsafe", but "told Anna Holt, who …, that"
  return (
    /^(?:that|and|but)$/.test(before.text) ||
    ENGLISH_VERBS.get(before.text)?.some(({ frames }) => frames.includes('b') && !frames.includes('r')) ===
      true
  );
}

/** A verb of its own, and no participle in front of a noun. */
function isFinite(element: Element, at: number, phrase: readonly Element[]): boolean {
  if (element.kind !== 'word' || element.capital) return false;
  if (AUXILIARIES.has(element.text) || PLAIN_VERBS.has(element.text)) return true;
  const before = phrase[at - 1];
  return (
    /[a-z]{2}ed$/.test(element.text) &&
    before?.kind === 'word' &&
    !DETERMINERS.has(before.text) &&
    !isAdverb(before)
  );
}

function asideEnd(
  elements: readonly Element[],
  { from, to }: { from: number; to: number },
  isObject: boolean,
): number | null {
  const nextComma = (after: number): number =>
    elements.findIndex(({ kind, text }, at) => at > after && at < to && kind === 'sign' && text === ',');
  for (let comma = nextComma(from); comma !== -1; comma = nextComma(comma)) {
    const inner = nextComma(comma);
    // "that the dam, built in 1950, was weak, resigned"
    if (
      !isObject &&
      inner !== -1 &&
      goesOn(elements, inner + 1) &&
      !elements.slice(from, comma).some(isVerbLike)
    ) {
      const word = elements[comma + 1];
      if (word !== undefined && (isVerbLike(word) || RELATIVES.has(word.text) || PREPOSITIONS.has(word.text)))
        comma = inner;
      continue;
    }
    if (goesOn(elements, comma + 1)) return comma;
  }
  return null;
}

/** Whether a verb without a subject of its own begins here. */
function goesOn(elements: readonly Element[], at: number): boolean {
  const word = elements[at];
  if (word?.kind !== 'word' || word.capital || PREPOSITIONS.has(word.text) || DETERMINERS.has(word.text))
    return false;
  if (isAdverb(word)) return goesOn(elements, at + 1);
  return isVerbLike(word) || /(?:[a-z]{2}[^s]s|[a-z]{2}ed)$/.test(word.text);
}

/** "the claim that the bridge was safe | surprised engineers": a second verb is that of the clause around it. */
export function secondVerb(elements: readonly Element[], from: number, to: number): number {
  let last: number | null = null;
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word' || element.capital) continue;
    // A clause inside the clause has a verb of its own.
    if (SUBORDINATORS.has(element.text) || RELATIVES.has(element.text)) return to;
    if (isAdverb(element) && last === at - 1) last = at;
    if (!isFiniteVerb(element.text) || elements[at - 1]?.text === 'to') continue;
    // "the bridge damaged in May"
    if (isFullVerb(element.text) && last !== at - 1 && PREPOSITIONS.has(elements[at + 1]?.text ?? ''))
      continue;
    const isGroup = last === at - 1 && !isFullVerb(elements[last]?.text ?? '');
    if (last !== null && !isGroup) return at;
    last = at;
  }
  return to;
}

function isFiniteVerb(word: string): boolean {
  return AUXILIARIES.has(word) || isFullVerb(word);
}

function isFullVerb(word: string): boolean {
  return !AUXILIARIES.has(word) && (PLAIN_VERBS.has(word) || /[a-z]{2}ed$/.test(word));
}
