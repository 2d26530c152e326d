import { JOINS } from '../../lexicon/arabic-clauses.js';
import { reportingVerb, type ArabicCue } from './cues.js';
import { complementiserAt } from './phrases.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const NO = /^[وف]?(?:لا|لم|لن|ما|ليس|ليست)$/;
const UNTRUE = /^[وف]?(?:لا|لم|لن|ليس|ليست|غير)$/;
/** لا يزال, لا شك: they deny nothing. */
const STILL = /^(?:[يت]?زال(?:وا|ون|ت)?|شك|ريب|خلاف|سيما)$/;
/** And أن يكون قال, which somebody denies or thinks possible. */
const IF = /^[وف]?(?:لو|لولا|اذا|هل|سواء|كلما|[يت]كون(?:وا)?)$/;
const BETWEEN = /^(?:ان|ما|قد|كان|كانت|كانوا)$/;
const LONGEST_DENIAL = 8;
const LONGEST_CONDITION = 7;

/**
 * Whether the words of reporting tell what nobody has said: لا أحد قال إن, ليس صحيحا أن الوزير قال إن, لو قال إن,
 * سيقول إن.
 */
export function isUnsaid(elements: readonly Element[], cue: ArabicCue, draft: Draft): boolean {
  const word = (at: number): string => (elements[at]?.kind === 'word' ? elements[at].text : '');
  const { subject, implicit } = draft;
  if (isFuture(word(cue.at).slice(cue.skip)) || /^[وف]?سوف$/.test(word(cue.at - 1))) return true;
  const own = subject !== null && !implicit;
  if (own && NO.test(word(subject.from)) && !STILL.test(word(subject.from + 1))) return true;
  const start = Math.min(cue.at, draft.clause.from, own ? subject.from : cue.at);
  if (IF.test(word(start))) return true;
  let before = start - 1;
  while (BETWEEN.test(word(before))) before -= 1;
  if (IF.test(word(before))) return true;
  // "عما إذا كان الوزير قد قال": who speaks stands between.
  if (cue.skip === 0 && (subject === null || subject.from < cue.at))
    for (let at = cue.at - 1; cue.at - at <= LONGEST_CONDITION && !endsClause(elements, at); at -= 1)
      if (IF.test(word(at))) return true;
  return complementiserAt(elements, start - 1) !== null && isDenied(elements, start - 1);
}

function endsClause(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return element?.kind !== 'word' || JOINS.has(element.text) || complementiserAt(elements, at) !== null;
}

function isFuture(word: string): boolean {
  return /^س[يت]/.test(word) && reportingVerb(word)?.form === 'present';
}

/** ليس صحيحا | أن, لا دليل على | أن */
function isDenied(elements: readonly Element[], clause: number): boolean {
  for (let at = clause - 1; at >= 0 && clause - at <= LONGEST_DENIAL; at -= 1) {
    const element = elements[at];
    if (element?.kind !== 'word' || complementiserAt(elements, at) !== null) return false;
    const next = elements[at + 1]?.text ?? '';
    if (UNTRUE.test(element.text) && !STILL.test(next) && complementiserAt(elements, at + 1) === null)
      return true;
  }
  return false;
}
