import { BE } from '../../lexicon/english-clauses.js';
import { blank, type Draft } from '../draft.js';
import { contentBefore, isEnd } from './contents.js';
import { subjectBefore } from './subjects.js';
import type { Element } from '../line.js';

/** "KNA quoted the minister as saying …" and "…," he was quoted as saying by KNA: the quoted one is the source. */
export function quotedAsSaying(elements: readonly Element[], floor: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < elements.length; at += 1) {
    if (!/^(?:quote[sd]?|quoting|cite[sd]?)$/.test(elements[at]?.text ?? '') || elements[at]?.kind !== 'word')
      continue;
    const saying = elements.findIndex(
      (element, index) =>
        index > at && index < at + 24 && element.text === 'saying' && elements[index - 1]?.text === 'as',
    );
    if (saying === -1) continue;
    const agent = elements[at + 1]?.text === 'by' && BE.has(elements[at - 1]?.text ?? '');
    const draft =
      saying === at + 2 || agent ? passive(elements, at, saying, floor) : active(elements, at, saying, floor);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function active(elements: readonly Element[], at: number, saying: number, floor: number): Draft | null {
  let cueFrom = at;
  while (/^(?:later|also|has|had|have|earlier)$/.test(elements[cueFrom - 1]?.text ?? '')) cueFrom -= 1;
  const reporter = subjectBefore(elements, cueFrom, floor);
  let to = saying - 1;
  if (elements[to - 1]?.text === ',') to -= 1;
  if (to <= at + 1) return null;
  let from = saying + 1;
  if (/^[:,]$/.test(elements[from]?.text ?? '') || elements[from]?.text === 'that') from += 1;
  const quoted = { from: at + 1, to, shared: false, boundary: at + 1 };
  const edge = reporter && elements[reporter.boundary - 1];
  if (reporter !== null && isEnd(elements, from) && (edge?.kind === 'quote' || edge?.text === ',')) {
    // "Nothing will change," the agency quoted her as saying.
    const left = contentBefore(elements, reporter.boundary, floor);
    if (left === null) return null;
    return {
      ...blank(left, quoted, { from: at, to: at + 1 }),
      clause: { from: reporter.boundary, to: from },
      side: 'left',
      relay: [reporter],
    };
  }
  return {
    ...blank({ from, to: elements.length }, quoted, { from: at, to: at + 1 }),
    clause: { from: reporter?.from ?? at, to: from },
    relay: reporter === null ? [] : [reporter],
  };
}

function passive(elements: readonly Element[], at: number, saying: number, floor: number): Draft | null {
  let groupFrom = at;
  while (/^(?:was|were|is|are|been|has|have|had|also|later)$/.test(elements[groupFrom - 1]?.text ?? ''))
    groupFrom -= 1;
  const subject = subjectBefore(elements, groupFrom, floor);
  if (subject === null) return null;
  const cue = { from: at, to: saying > at + 2 ? at + 1 : saying + 1 };
  const before = saying > at + 2 ? at + 2 : null;
  const by = before ?? (elements[saying + 1]?.text === 'by' ? saying + 2 : null);
  let end = before === null ? (by ?? saying + 1) : saying + 1;
  if (by !== null && before === null)
    while (end < elements.length && !isEnd(elements, end) && elements[end]?.text !== ',') end += 1;
  const byEnd = before === null ? end : saying - 1;
  const relay = by === null || byEnd === by ? [] : [{ from: by, to: byEnd, shared: false, boundary: by }];
  const edge = elements[subject.boundary - 1];
  const left =
    edge?.kind === 'quote' || edge?.text === ',' ? contentBefore(elements, subject.boundary, floor) : null;
  if (left !== null)
    return { ...blank(left, subject, cue), clause: { from: subject.boundary, to: end }, side: 'left', relay };
  if (isEnd(elements, end)) return null;
  let from = end;
  if (/^[:,]$/.test(elements[from]?.text ?? '') || elements[from]?.text === 'that') from += 1;
  return {
    ...blank({ from, to: elements.length }, subject, cue),
    clause: { from: subject.from, to: from },
    relay,
  };
}
