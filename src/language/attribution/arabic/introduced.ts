import { DESCRIBING } from '../../lexicon/arabic-clauses.js';
import type { Aside } from './asides.js';
import { isReportingVerb } from './cues.js';
import { introducer, partyOf } from './introducers.js';
import { isEvent } from './name-ends.js';
import { complementiserAt, isDefinite, isDocument, isHead, subjectEnd } from './phrases.js';
import { relaysIn, seenBy } from './relays.js';
import { leadingWaw, toPhrase } from './subjects.js';
import type { Draft, Part } from '../draft.js';
import type { Element } from '../line.js';

const LONGEST_TOPIC = 3;

/** بحسب X, وفقًا لـX, على حد تعبير X, كما قال X: before the content or behind it. */
export function introduced(elements: readonly Element[], asides: readonly Aside[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < elements.length - 1; at += 1) {
    const found = introducer(elements, at);
    if (found === null) continue;
    if (asides.some(({ from }) => from === at)) continue;
    const { skip: cueSkip, cueAt } = found;
    const party = partyOf(elements, found);
    if (party === null) continue;
    const { subject, cited, source } = party;
    // "ذكرت الوكالة نقلا عن شهود أن …" is the verb's own frame.
    const behind = elements[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
    if (elements[at]?.text === 'نقلا' && at > 0 && isGoverned(elements, subject.from + 1, behind)) continue;
    let end = source.to;
    while (
      end < elements.length &&
      !isFa(elements[end]) &&
      !/^[,.;:]$/.test(elements[end]?.text ?? '') &&
      elements[end]?.kind !== 'quote'
    )
      end += 1;
    const opens = at === 0 || complementiserAt(elements, at - 1) !== null;
    const start = clauseStart(elements, at);
    const topic = isTopic(elements, start, at - 1);
    const parted =
      topic && elements[at - 1]?.text === ',' && elements[end]?.text === ',' && goesOn(elements[end + 1]);
    // "قالت الوكالة إن الوزير بحسب مصدر استقال": without commas nobody knows where the source ends.
    if (start > 0 && at - start === 1) continue;
    const content: Part = parted
      ? { from: start, to: elements.length, skip: leadingWaw(elements, start) }
      : opens
        ? { from: isFa(elements[end + 1]) ? end + 2 : end + 1, to: elements.length }
        : { from: 0, to: elements[at - 1]?.text === ',' ? at - 1 : at, skip: leadingWaw(elements, 0) };
    if (content.to <= content.from) continue;
    const described =
      DESCRIBING.has(elements[subject.to]?.text ?? '') &&
      elements.slice(subject.from, subject.to).some((element) => isDocument(element.text)) &&
      seenBy(elements, subject.to, end) === null;
    const principal = described
      ? { from: subject.to + 1, to: subjectEnd(elements, subject.to + 1, end), skip: 0 }
      : null;
    drafts.push({
      content,
      subject: toPhrase(source),
      implicit: false,
      cue: { from: cueAt, to: found.cueTo, skip: cueSkip },
      clause: { from: parted && start > 0 ? start : at, to: opens || parted ? content.from : end },
      side: opens || parted ? 'right' : 'left',
      polarity: 'asserts',
      refusal: false,
      relay:
        cited !== null
          ? [toPhrase(cited)]
          : described
            ? []
            : relaysIn(elements, subject.to, end).map(toPhrase),
      ...(principal && principal.to > principal.from && { principal: toPhrase(principal) }),
      inner: [cueAt],
    });
  }
  return drafts;
}

/** … أن, or بمقتل of أفادت وسائل إعلام نقلا عن مصادر بمقتل: what is said stands behind, and the verb's own frame reads it. */
function isGoverned(elements: readonly Element[], from: number, behind: number): boolean {
  return (
    complementiserAt(elements, behind) !== null ||
    elements.slice(from, behind + 1).some(({ text }) => /^ب/.test(text) && isEvent(text.slice(1)))
  );
}

/** Behind which complementiser the clause begins in which a word stands. */
function clauseStart(elements: readonly Element[], at: number): number {
  for (let start = at - 1; start > 0; start -= 1)
    if (complementiserAt(elements, start - 1) !== null) return start;
  return 0;
}

/** الأسعار، كما يقول التجار، ارتفعت: what stands before is a noun or two, of which the rest is said. */
function isTopic(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to);
  return (
    words.length > 0 &&
    words.length <= LONGEST_TOPIC &&
    words.every(
      ({ kind, text }, at) =>
        kind === 'word' &&
        !isReportingVerb(text) &&
        (at > 0 || isDefinite(text) || (from > 0 && isHead(text))),
    )
  );
}

/** Whether the clause of what stands before a parenthesis goes on behind it: no "and" and no participle. */
function goesOn(element: Element | undefined): boolean {
  return element?.kind === 'word' && !/^و|^م.{2,}ا$/.test(element.text);
}

/** فإن, with which a sentence goes on after بحسب … */
function isFa(element: Element | undefined): boolean {
  return element?.kind === 'word' && /^فان(?:ه|ها|هم|هما)?$/.test(element.text);
}
