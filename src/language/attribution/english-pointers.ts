import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/english-clauses.js';
import { ENGLISH_DENIABLE } from '../lexicon/english-cues.js';
import { blank, type Draft, type Part, type Phrase } from './draft.js';
import { skipAdjuncts } from './english-adjuncts.js';
import { contentBefore, isClause, isEnd } from './english-contents.js';
import { polarityOf, type Cue } from './english-cues.js';
import { cleaned, subjectBefore } from './english-subjects.js';
import { isVerbLike } from './english-verbs.js';
import type { Element } from './line.js';

const DENIABLE: ReadonlySet<string> = new Set(ENGLISH_DENIABLE.split(' '));
/** Elements between what points back and the verb. */
const LONGEST_POINTER = 14;
/** "a serious, unproven charge": words of the pointing noun. */
const LONGEST_NOUN = 4;

/** A verb that denies or questions what was just said, and who does so. */
export interface Pointer {
  cue: Cue;
  subject: Phrase;
  /** Where what was just said ends, and where the pointer does. */
  at: number;
  end: number;
  /** Only what somebody says is pointed to: "but Holt denied it". */
  isPronoun: boolean;
}

/** ", a claim Vance denies", ", something Vance denied", ", which was disputed by Vance", ", but Vance denied it". */
export function pointerAt(elements: readonly Element[], cue: Cue, floor: number): Pointer | null {
  if (polarityOf(cue) === 'asserts' || cue.participle || cue.infinitive) return null;
  return pronounPointer(elements, cue, floor) ?? nounPointer(elements, cue, floor);
}

function nounPointer(elements: readonly Element[], cue: Cue, floor: number): Pointer | null {
  for (let at = cue.groupFrom - 1; at > floor && cue.groupFrom - at < LONGEST_POINTER; at -= 1) {
    const from = isComma(elements[at]) ? pointsBack(elements, at + 1, cue) : null;
    if (from !== null) return pointerFrom(elements, cue, at, from);
  }
  return null;
}

/** Where what points back is followed by who denies it, or by the verb; null where nothing points back. */
function pointsBack(elements: readonly Element[], at: number, cue: Cue): number | null {
  const text = (index: number): string => elements[index]?.text ?? '';
  // To reject an offer is an act, see `isDenied`.
  if (/^(?:which|something)$/.test(text(at)))
    return /^(?:reject|dismiss)$/.test(cue.verb.base) ? null : at + 1;
  if (!/^(?:an?|the|one)$/.test(text(at))) return null;
  for (let noun = at + 1; noun < Math.min(cue.groupFrom, at + LONGEST_NOUN); noun += 1)
    if (DENIABLE.has(text(noun).replace(/s$/, '')))
      return noun + (/^(?:that|which)$/.test(text(noun + 1)) ? 2 : 1);
  return null;
}

function pointerFrom(elements: readonly Element[], cue: Cue, at: number, from: number): Pointer | null {
  const text = (index: number): string => elements[index]?.text ?? '';
  const isPassive = from === cue.groupFrom;
  if (isPassive ? text(cue.after) !== 'by' : PREPOSITIONS.has(text(from))) return null;
  const end = isPassive ? agentEnd(elements, cue.after + 1) : skipAdjuncts(elements, cue.after, false).at;
  const subject = isPassive
    ? cleaned(elements, cue.after + 1, end)
    : subjectBefore(elements, cue.groupFrom, from);
  if (subject === null || elements.slice(from, cue.groupFrom).some(isVerbLike)) return null;
  if (!isEnd(elements, end) && !(text(end) === ',' && !/^(?:which|something)$/.test(text(at + 1))))
    return null;
  return { cue, subject, at, end, isPronoun: false };
}

function pronounPointer(elements: readonly Element[], cue: Cue, floor: number): Pointer | null {
  if (!/^(?:deny|doubt|refute)$/.test(cue.verb.base)) return null;
  if (!/^(?:it|this|that)$/.test(elements[cue.after]?.text ?? '') || !isEnd(elements, cue.after + 1))
    return null;
  let join = cue.groupFrom - 1;
  while (join > floor && cue.groupFrom - join < LONGEST_POINTER && elements[join]?.kind === 'word') {
    if (/^(?:but|and|though|although|while|yet)$/.test(elements[join]?.text ?? '')) {
      const subject = cleaned(elements, join + 1, cue.groupFrom);
      if (subject === null) return null;
      return {
        cue,
        subject,
        at: isComma(elements[join - 1]) ? join - 1 : join,
        end: cue.after + 1,
        isPronoun: true,
      };
    }
    join -= 1;
  }
  return null;
}

/** What is denied is what the pointer points to: it is no longer part of what the first speaker said. */
export function pointed(
  elements: readonly Element[],
  pointers: readonly Pointer[],
  drafts: readonly Draft[],
  floor: number,
): Draft[] {
  return pointers.flatMap(({ cue, subject, at, end, isPronoun }) => {
    const said = drafts.filter(({ attitude, refusal }) => attitude !== true && !refusal);
    const around = said.filter(
      ({ side, content }) => side === 'right' && content.from < at && content.to >= at,
    );
    for (const { content } of around) content.to = at;
    const nearest =
      around.sort((a, b) => b.content.from - a.content.from)[0] ??
      said.findLast(({ side, clause }) => side === 'left' && clause.to === at);
    const content: Part | null = nearest?.content ?? (isPronoun ? null : clauseBefore(elements, at, floor));
    const who = nearest === undefined ? subject : denierOf(elements, subject, nearest);
    if (content === null || who === null) return [];
    return {
      ...blank({ ...content }, who, { from: cue.at, to: cue.after }),
      clause: { from: at + 1, to: end },
      side: 'left' as const,
      polarity: polarityOf(cue),
      breaks: true,
    };
  });
}

/** "Holt accused Vance of lying, a charge he denies": nobody denies what he says himself, so that it is the accused. */
function denierOf(elements: readonly Element[], subject: Phrase, { cue, content }: Draft): Phrase | null {
  const isPronoun =
    subject.to - subject.from === 1 && SUBJECT_PRONOUNS.has(elements[subject.from]?.text ?? '');
  if (!isPronoun) return subject;
  if (!/^accus/.test(elements[cue?.from ?? -1]?.text ?? '')) return null;
  const of = elements.findIndex(
    ({ kind, text }, at) => at > content.from && kind === 'word' && text === 'of',
  );
  return of === -1 || of >= content.to
    ? null
    : { from: content.from, to: of, shared: true, boundary: content.from };
}

function clauseBefore(elements: readonly Element[], at: number, floor: number): Part | null {
  const content = contentBefore(elements, at, floor);
  return content !== null && isClause(elements, content) ? content : null;
}

function agentEnd(elements: readonly Element[], from: number): number {
  let to = from;
  while (to < elements.length && !isComma(elements[to]) && !isEnd(elements, to)) to += 1;
  return to;
}

function isComma(element: Element | undefined): boolean {
  return element?.kind === 'sign' && (element.text === ',' || (element.text === '-' && element.spaceBefore));
}
