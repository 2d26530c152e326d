import { ADJUNCTS, JOINS, OWN_WAW } from '../../lexicon/arabic-clauses.js';
import { GIVEN_NAMES } from '../../lexicon/arabic-given-names.js';
import { isVerb, mayBeVerb } from './deeds.js';
import { isEvent, nameEnd } from './name-ends.js';
import { complementiserAt, isHead, isTitle, type ArabicPhrase } from './phrases.js';
import { tellerEnd } from './tellers.js';
import type { Element } from '../line.js';

const LONGEST_CLAUSE = 25;
const LONGEST_NAME = 2;
/** They join clauses, but with a noun behind them also the words of one. */
const PREPOSITIONS_TOO = /^(?:مع|قبل|بعد|كما)$/;
const PARTICLE = /^(?:في|من|علي|الي|عن|مع|لدي|ان|التي|الذي|هو|هي|له|لها|لا|لم|ما|ثم)$/;
const ASKED = /^[وف]?سيل(?:ت|وا)?$/;

/**
 * Who did what the clause tells on which a verb with "and" goes on: زار الوزير السد وقال, الوزير زار السد وقال. Null where
 * the words do not tell, so that no clause becomes somebody's name.
 */
export function doerBefore(elements: readonly Element[], verb: number): ArabicPhrase | null {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_CLAUSE && !endsClause(elements, start - 1)) start -= 1;
  // "سُئل الوزير عن قول عادل إن السد مهدد فقال": the one who was asked.
  if (start > 0 && complementiserAt(elements, start - 1) !== null) return askedBefore(elements, verb);
  while (start < verb && /^(?:و|و?قد|و?كان|و?كانت|و?كانوا|ثم)$/.test(elements[start]?.text ?? '')) start += 1;
  const word = wordIn(elements, verb);
  const first = word(start);
  const skip = /^[وف](?=.{3})/.test(first) && !OWN_WAW.has(first) ? 1 : 0;
  const bare = first.slice(skip);
  if (mayBeVerb(first) || mayBeVerb(bare)) return subjectOf(elements, start + 1, verb);
  if (isHead(bare) || GIVEN_NAMES.has(bare)) {
    const doer = subjectOf(elements, start, verb, skip);
    return doer !== null && doer.to < verb ? doer : null;
  }
  // An unknown word before a noun phrase or a name is a verb; no verb ends as a feminine noun does.
  if (first !== '' && !PARTICLE.test(first) && !ADJUNCTS.has(first) && !/(?:ه|ات)$/.test(first)) {
    const second = word(start + 1);
    // نادر شاهين | زار السد
    for (let at = start + 1; at <= start + LONGEST_NAME; at += 1) {
      if (isVerb(word(at))) return { from: start, to: at, skip };
      if (word(at) === '' || PARTICLE.test(word(at)) || isHead(word(at))) break;
    }
    return isHead(second) || GIVEN_NAMES.has(second) ? subjectOf(elements, start + 1, verb) : null;
  }
  for (let at = start + 1; at < verb; at += 1) if (isVerb(word(at))) return subjectOf(elements, at + 1, verb);
  return null;
}

function endsClause(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined) return true;
  if (element.kind === 'quote') return element.length > 5;
  if (element.kind === 'sign') return /^[,;:.]$/.test(element.text);
  return (
    complementiserAt(elements, at) !== null ||
    (JOINS.has(element.text) && !PREPOSITIONS_TOO.test(element.text))
  );
}

function askedBefore(elements: readonly Element[], verb: number): ArabicPhrase | null {
  if (!/^ف/.test(elements[verb]?.text ?? '')) return null;
  const asked = elements.findIndex(({ kind, text }, at) => at < verb && kind === 'word' && ASKED.test(text));
  return asked === -1 ? null : subjectOf(elements, asked + 1, verb);
}

function wordIn(elements: readonly Element[], limit: number): (at: number) => string {
  return (at) => {
    const element = elements[at];
    return at < limit && element?.kind === 'word' ? element.text : '';
  };
}

/** The noun phrase or name at `from`, without what it does or what is done to it. */
function subjectOf(elements: readonly Element[], from: number, limit: number, skip = 0): ArabicPhrase | null {
  const word = wordIn(elements, limit);
  const first = word(from).slice(skip);
  const to = isHead(first) ? tellerEnd(elements, from, limit, isFullName) : bareNameEnd(word, from);
  if (to === null || to <= from) return null;
  for (let at = from + 1; at < to; at += 1) if (isVerb(word(at))) return { from, to: at, skip };
  return { from, to, skip };
}

/** A name by a given name in it or by an ending that tells an origin: سالم الحربي, and not وفد النقابة. */
function isFullName(text: (at: number) => string, at: number): boolean {
  return (
    !mayBeVerb(text(at)) && (isGiven(text(at)) || isGiven(text(at + 1)) || /^ال.{2,}ي$/.test(text(at + 1)))
  );
}

function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(word);
}

/** A name without a title, of one word where no second can be its family's. */
function bareNameEnd(text: (at: number) => string, from: number): number | null {
  const second = text(from + 1);
  const alone =
    second === '' || PARTICLE.test(second) || ADJUNCTS.has(second) || mayBeVerb(second) || isEvent(second);
  if (isGiven(text(from)) && (alone || isTitle(second))) return from + 1;
  return !alone && isFullName(text, from) ? nameEnd(text, from) : null;
}
