import { AUXILIARIES, NEGATIONS, SUBORDINATORS } from '../../lexicon/english-clauses.js';
import {
  ENGLISH_CONDITIONS,
  ENGLISH_DOUBTS,
  ENGLISH_MODALS,
  ENGLISH_NOBODY,
} from '../../lexicon/english-negation.js';
import type { Draft, Phrase } from '../draft.js';
import type { Cue } from './cues.js';
import { ENGLISH_VERBS } from './verbs.js';
import type { Element } from '../line.js';

/** How far back a clause is looked at on which another depends. */
const LONGEST_GOVERNOR = 9;
/** "Holt would later say", "would say only that": how narration tells what was said. */
const TOLD_WOULD = /^(?:later|only|subsequently|eventually|then)$/;
/** "Police can confirm that …" says it. */
const PERFORMED = /^(?:confirm|reveal|disclose|report|announce)$/;

/** Whether a sentence only denies, asks, supposes or expects that its verb of reporting was said. */
export function isUnsaid(
  elements: readonly Element[],
  cue: Cue,
  { subject, implicit, side }: Draft,
): boolean {
  if (!cue.verb.attitude && isOnlyPossible(elements, cue, side)) return true;
  if (subject === null || (implicit && !subject.shared)) return false;
  if (isNobody(elements, subject) || isAsked(elements, subject, cue)) return true;
  // What somebody only may want is an attitude still.
  return !cue.verb.attitude && !subject.shared && isGovernedBy(elements, subject.boundary, cue);
}

/** "The minister will say tomorrow", "Holt may have said": nobody is told to have said it yet. */
function isOnlyPossible(elements: readonly Element[], cue: Cue, side: Draft['side']): boolean {
  const group = elements.slice(cue.groupFrom, cue.at).filter(({ capital }) => !capital);
  const modal = group.find(({ text }) => ENGLISH_MODALS.has(text))?.text;
  if (modal === undefined) return false;
  if (modal === 'can') return !PERFORMED.test(cue.verb.base);
  if (modal !== 'would' || group.some(({ text }) => text === 'have')) return true;
  return (
    side === 'right' && ![...group, elements[cue.after]].some((word) => TOLD_WOULD.test(word?.text ?? ''))
  );
}

/** "Neither Holt nor Vance", "Not one engineer", "Rarely has Holt", "There was nobody who". */
function isNobody(elements: readonly Element[], { from, to, boundary, shared }: Phrase): boolean {
  const isNegative = ({ kind, text }: Element): boolean => kind === 'word' && ENGLISH_NOBODY.has(text);
  if (elements[boundary - 1]?.text === 'nor') return true;
  const existential = shared && elements[from]?.text === 'there';
  const words = elements.slice(Math.min(boundary, from), existential ? to : from + 1);
  const negative = words.findIndex(isNegative);
  // "a few engineers", "not only Holt"
  return negative !== -1 && !/^(?:an?|the)$/.test(words[negative - 1]?.text ?? '');
}

/** "Did Holt say …?", "Should Holt say …, people will leave": the auxiliary stands before the subject. */
function isAsked(elements: readonly Element[], { from }: Phrase, { verb }: Cue): boolean {
  const first = elements[from];
  if (first?.kind !== 'word' || !AUXILIARIES.has(first.text)) return false;
  // Will and May are names, too.
  return verb.form === 'base' || !ENGLISH_MODALS.has(first.text);
}

/** "If Holt says", "no evidence that Holt said", "did not say Holt claimed": the clause depends on what is denied or open. */
function isGovernedBy(elements: readonly Element[], clause: number, cue: Cue): boolean {
  const opener = elements[clause - 1];
  if (opener?.kind !== 'word') return false;
  // "until Holt says so" is still to come, "until Holt said so" is told.
  if (opener.text === 'until') return cue.verb.form !== 'past';
  if (ENGLISH_CONDITIONS.has(opener.text)) return true;
  const takesClause =
    opener.text === 'that' ||
    ENGLISH_VERBS.get(opener.text)?.some(({ frames }) => /[bc]/.test(frames)) === true;
  if (!takesClause) return false;
  for (
    let at = opener.text === 'that' ? clause - 2 : clause - 1;
    at >= 0 && clause - at < LONGEST_GOVERNOR;
    at -= 1
  ) {
    const word = elements[at];
    if (word?.kind !== 'word' || SUBORDINATORS.has(word.text)) return false;
    // "no doubt that", "not surprising that": it was said all the same.
    if (/^(?:doubt|secret|surprise|surprising|surprised|coincidence|wonder|only)$/.test(word.text))
      return false;
    if (NEGATIONS.has(word.text) || ENGLISH_NOBODY.has(word.text) || ENGLISH_DOUBTS.has(word.text))
      return true;
    if (at === 0 && AUXILIARIES.has(word.text)) return true;
  }
  return false;
}
