import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/english-clauses.js';
import {
  ENGLISH_DENIABLE,
  ENGLISH_MOUTHPIECES,
  ENGLISH_OUTLET_WORDS,
  ENGLISH_PERSON_TITLES,
} from '../../lexicon/english-cues.js';
import { blank, type Draft, type Part, type Phrase } from '../draft.js';
import { skipAdjuncts } from './adjuncts.js';
import { contentBefore, isClause, isEnd } from './contents.js';
import { isAdverb, polarityOf, type Cue } from './cues.js';
import { isUnnamed } from './kinds.js';
import { cleaned, subjectBefore } from './subjects.js';
import { isVerbLike } from './verbs.js';
import type { Element } from '../line.js';

const DENIABLE: ReadonlySet<string> = new Set(ENGLISH_DENIABLE.split(' '));
/** To reject an offer is an act, see `isDenied`. */
const TURNS_DOWN = /^(?:reject|dismiss)$/;
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
  /** An offer that is turned down: nothing is denied. */
  isAct?: boolean;
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
  if (/^(?:which|something)$/.test(text(at))) return TURNS_DOWN.test(cue.verb.base) ? null : at + 1;
  if (!/^(?:an?|the|one)$/.test(text(at))) return null;
  for (let noun = at + 1; noun < Math.min(cue.groupFrom, at + LONGEST_NOUN); noun += 1) {
    if (PREPOSITIONS.has(text(noun)) || isPerson(text(noun))) return null;
    if (isDeniable(text(noun)) || (text(at) !== 'the' && isThingOf(elements, noun)))
      return noun + (/^(?:that|which)$/.test(text(noun + 1)) ? 2 : 1);
  }
  return null;
}

function isDeniable(word: string): boolean {
  return DENIABLE.has(word.replace(/s$/, ''));
}

function isPerson(word: string): boolean {
  return isUnnamed(word) || ENGLISH_PERSON_TITLES.has(word) || ENGLISH_MOUTHPIECES.has(word);
}

/** "a promise Vance questioned", "a view the ministry disputes": a thing, with another subject right behind it. */
function isThingOf(elements: readonly Element[], at: number): boolean {
  const [noun, next] = [elements[at], elements[at + 1]];
  if (noun?.kind !== 'word' || noun.capital || next?.kind !== 'word') return false;
  if (isUnnamed(noun.text) || ENGLISH_PERSON_TITLES.has(noun.text) || ENGLISH_MOUTHPIECES.has(noun.text))
    return false;
  if (ENGLISH_OUTLET_WORDS.has(noun.text) || isAdverb(noun)) return false;
  return next.capital || SUBJECT_PRONOUNS.has(next.text) || DETERMINERS.has(next.text);
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
  const isAct =
    TURNS_DOWN.test(cue.verb.base) && !elements.slice(at, from).some((word) => isDeniable(word.text));
  return { cue, subject, at, end, isPronoun: false, isAct };
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
  return pointers.flatMap(({ cue, subject, at, end, isPronoun, isAct }) => {
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
    if (content === null || who === null || isAct) return [];
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
