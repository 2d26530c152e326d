import { OPENERS, PREPOSITIONS, TIMES } from '../../lexicon/english-clauses.js';
import { blank, type Draft } from '../draft.js';
import { isEnd, contentBefore, isClause } from './contents.js';
import { cleaned } from './subjects.js';
import { isVerbLike } from './verbs.js';
import { type Element } from '../line.js';

/** "according to X", before or after the content. */
export function accordingTo(elements: readonly Element[], floor: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < elements.length - 1; at += 1) {
    const length = introducer(elements, at, floor);
    if (length === 0) continue;
    const start = at + length;
    let to = start;
    for (; to < elements.length; to += 1) {
      const element = elements[to];
      if (element === undefined) break;
      if (element.kind === 'sign' && !/^[.'&()$#/-]$/.test(element.text)) break;
      if (element.text === '-' && element.spaceBefore && elements[to + 1]?.spaceBefore) break;
      if (element.text === '.' && isEnd(elements, to)) break;
      if (element.kind === 'quote' && element.length > 8) break;
    }
    const subject = cleaned(elements, start, to);
    if (subject === null) continue;
    const cue = { from: at, to: start };
    const opens =
      at === floor ||
      elements[at - 1]?.text === '"' ||
      elements.slice(floor, at).every((element) => /^(?:and|but|still)$/.test(element.text));
    if (opens && elements[to]?.text === ',') {
      const first = elements[to + 1]?.text === 'that' ? to + 2 : to + 1;
      drafts.push({
        ...blank({ from: first, to: elements.length }, subject, cue),
        clause: { from: at, to: first },
      });
    } else {
      const left = contentBefore(elements, at, floor);
      const between = elements[at - 1]?.text === ',' && elements[to]?.text === ',' && !isEnd(elements, to);
      const comma = between ? lastConjunction(elements, floor, at - 1) : null;
      const parted = between ? partedClause(elements, floor, at - 1, to + 1) : null;
      if (comma === null && parted !== null) {
        drafts.push({ ...blank(parted, subject, cue), clause: { from: at, to: parted.from } });
        continue;
      }
      if (
        comma !== null ||
        (between && (left === null || !isClause(elements, left)) && !isVerbLike(elements[to + 1] as Element))
      ) {
        // "…, and, according to X, …" belongs to what follows
        drafts.push({
          ...blank({ from: to + 1, to: elements.length }, subject, cue),
          clause: { from: at, to: to + 1 },
        });
      } else if (left !== null)
        drafts.push({ ...blank(left, subject, cue), clause: { from: at, to }, side: 'left' });
    }
  }
  return drafts;
}

/** "The contract, according to a memo, was signed": what stands before is the subject of what follows. */
function partedClause(
  elements: readonly Element[],
  floor: number,
  to: number,
  next: number,
): { from: number; to: number } | null {
  const from = floor + (OPENERS.has(elements[floor]?.text ?? '') ? 1 : 0);
  const first = elements[from];
  const verb = elements[next];
  if (first === undefined || verb === undefined || from >= to || !isVerbLike(verb)) return null;
  if (first.kind === 'word' && (PREPOSITIONS.has(first.text) || TIMES.has(first.text))) return null;
  const range = { from, to };
  return isClause(elements, range) ? null : { from, to: elements.length };
}

function lastConjunction(elements: readonly Element[], floor: number, at: number): number | null {
  const word = elements[at - 1];
  return at > floor && word?.kind === 'word' && /^(?:and|but|that|which|who|while)$/.test(word.text)
    ? at - 1
    : null;
}

function introducer(elements: readonly Element[], at: number, floor: number): number {
  const text = (offset: number): string => elements[at + offset]?.text ?? '';
  if (text(0) === 'according' && text(1) === 'to') return 2;
  if (
    text(0) === 'as' &&
    /^(?:reported|noted|described|quoted|announced|stated)$/.test(text(1)) &&
    text(2) === 'by'
  )
    return 3;
  if (text(0) === 'per' && at === floor && /^(?:the|an?|its|his|her|their)$/.test(text(1))) return 1;
  if (text(0) === 'in' && text(1) === 'the' && text(2) === 'words' && text(3) === 'of') return 4;
  return 0;
}
