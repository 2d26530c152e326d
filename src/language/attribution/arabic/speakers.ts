import { OCCASIONS } from '../../lexicon/arabic-clauses.js';
import type { ArabicCue } from './cues.js';
import { antecedentOf, relativeBefore } from './antecedents.js';
import { isVerb } from './deeds.js';
import { doerBefore } from './doers.js';
import { isAfterPronoun, type ArabicObject } from './objects.js';
import {
  answersAmma,
  isDefinite,
  isDocument,
  isOutlet,
  subjectBeforeVerb,
  type ArabicPhrase,
} from './phrases.js';
import { sharedBy, shownBefore } from './shares.js';
import { subjectIn, toPhrase } from './subjects.js';
import { tellerEnd } from './tellers.js';
import type { Draft, Phrase } from '../draft.js';
import type { Element } from '../line.js';

/** Verbs with بالقول: اكتفى الناطق بالقول. */
const CLOSES = /^[وف]?(?:اكتفي|اكتفت|اكتفوا|ختم|ختمت|اختتم|اختتمت|انهي|انهت|رد|ردت|علق|علقت|عقب|عقبت)$/;

/** In what is shared or was held. */
const IN_IT = /^(?:فيه|فيها|فيهما|خلاله|خلالها)$/;

/** Who stands around a verb of reporting. */
export interface Parties {
  /** Behind the verb. */
  subject: ArabicPhrase | null;
  /** Before it. */
  before: ArabicPhrase | null;
  /** The subject of the clause on which this one depends or with which it goes on. */
  shared: Phrase | null;
  /** The outlet to which it is said: أبلغ شاهدان | وكالة الأفق. */
  told: ArabicPhrase | null;
  /** Somebody in this sentence of whom the words do not tell enough: nobody who spoke before it. */
  unknown?: true;
}

const NOBODY: Parties = { subject: null, before: null, shared: null, told: null };

/** @param region where the words between the verb and what is said end */
export function partiesOf(
  elements: readonly Element[],
  cue: ArabicCue,
  object: ArabicObject | null,
  region: number,
  earlier: readonly Draft[],
): Parties {
  if (cue.verb.form === 'participle')
    return { ...NOBODY, shared: sharedSubject(elements, cue, earlier) ?? null };
  const subject =
    object?.subject === null ? null : (object?.subject ?? subjectBehind(elements, cue.at + 1, region));
  if (subject !== null)
    return tells(elements, cue, region) ? withTold(elements, cue, subject, region) : { ...NOBODY, subject };
  const relative = relativeBefore(elements, cue.at);
  if (relative !== null) return { ...NOBODY, before: antecedentOf(elements, relative), unknown: true };
  const isJoined = cue.skip > 0 && !answersAmma(elements, cue.at);
  if ((isJoined && object?.subject === null) || isAfterPronoun(elements, cue.at)) return NOBODY;
  if (/^(?:وهو|وهي|وهم)$/.test(elements[cue.at - 1]?.text ?? ''))
    return { ...NOBODY, before: shownBefore(elements, cue.at - 1), unknown: true };
  const sharing = sharedBy(elements, cue.at);
  if (sharing !== null) return { ...NOBODY, before: sharing };
  const before = subjectBeforeVerb(elements, cue.at, 0);
  if (elements[cue.at - 1]?.text === 'و') return goingOn(elements, cue.at - 1, before, earlier);
  return isJoined
    ? goingOn(elements, cue.at, before, earlier)
    : { ...NOBODY, ...withoutVerb(elements, cue.at, before) };
}

/** وقال: it goes on with whoever speaks or does something in the clause before. */
function goingOn(
  elements: readonly Element[],
  verb: number,
  before: ArabicPhrase | null,
  earlier: readonly Draft[],
): Parties {
  const parted = elements[verb - 1]?.text === ',';
  // "المعارضة شككت في … وقالت": the subject of the verb before.
  const shared = before && speakerAround(earlier, before.from);
  if (shared) return { ...NOBODY, shared };
  if (before === null && parted && !opensLine(elements, verb)) return NOBODY;
  if (before === null && earlier.some(({ clause }) => clause.from < verb)) return NOBODY;
  const doer = doerBefore(elements, parted && before === null ? verb - 1 : verb);
  if (doer === null && before === null) return NOBODY;
  return { ...NOBODY, before: doer, unknown: true };
}

/** زار الوزير السد، وقال: nothing but one clause stands before. */
function opensLine(elements: readonly Element[], verb: number): boolean {
  return elements.findIndex(({ text }) => /^[,;:.]$/.test(text)) === verb - 1;
}

/** عقد الوزير مؤتمرا قال فيه, أصدر الوزير بيانا قال إن: who does what the words before tell, and not all of them. */
function withoutVerb(
  elements: readonly Element[],
  verb: number,
  before: ArabicPhrase | null,
): Pick<Parties, 'before' | 'unknown'> {
  if (before === null) return { before };
  const word = (at: number): string => elements[at]?.text ?? '';
  const holds = elements
    .slice(before.from, before.to)
    .some(
      ({ kind, text }, at) =>
        kind === 'word' && isVerb(text) && (at === 0 || isDefinite(word(before.from + at - 1))),
    );
  if (!holds) return { before };
  const object = word(verb - 1).replace(/(?<=.{3})ا$/, '');
  const own = IN_IT.test(word(verb + 1)) || OCCASIONS.has(object) || isDocument(object);
  return { before: own ? doerBefore(elements, verb) : null, unknown: true };
}

/** مقطعا يقول فيه | الوزير: who speaks may stand behind the pronoun for what it is said in. */
function subjectBehind(elements: readonly Element[], from: number, region: number): ArabicPhrase | null {
  return subjectIn(elements, IN_IT.test(elements[from]?.text ?? '') ? from + 1 : from, region);
}

/** أبلغ, and with بأن also ذكّر, which reminds then. */
function tells(elements: readonly Element[], { verb }: ArabicCue, region: number): boolean {
  return (
    verb.frames.includes('R') || (verb.frames.includes('r') && /^بان/.test(elements[region]?.text ?? ''))
  );
}

/** أبلغ شاهدان وكالة الأفق, الوزير أبلغ البرلمان: who is told stands behind who tells, without a particle. */
function withTold(
  elements: readonly Element[],
  cue: ArabicCue,
  subject: ArabicPhrase,
  region: number,
): Parties {
  const isOutletAt = (at: number): boolean => {
    const word = elements[at];
    return word?.kind === 'word' && isOutlet(word.text);
  };
  const before = cue.skip === 0 ? subjectBeforeVerb(elements, cue.at, 0) : null;
  if (before !== null) return { ...NOBODY, before, told: isOutletAt(subject.from) ? subject : null };
  const outlet = elements.findIndex((_, at) => at > cue.at + 1 && at < region && isOutletAt(at));
  const told = outlet === -1 ? null : { from: outlet, to: subject.to, skip: 0 };
  const to = told?.from ?? subject.to;
  return {
    ...NOBODY,
    subject: { ...subject, to: tellerEnd(elements, subject.from, to) },
    told,
  };
}

/** Whose subject or words these are: a verb with "and" goes on with the subject of the verb before. */
function speakerAround(earlier: readonly Draft[], at: number): Phrase | undefined {
  const around = earlier.findLast(
    ({ side, subject, content, clause }) =>
      side === 'right' &&
      (clause.from === at || subject?.from === at || (content.from <= at && at < content.to)),
  );
  return around?.subject ?? undefined;
}

/** The subject of the clause on which a participle depends. */
function sharedSubject(
  elements: readonly Element[],
  cue: ArabicCue,
  earlier: readonly Draft[],
): Phrase | undefined {
  const before = earlier
    .filter((draft) => draft.clause.from < cue.at && draft.side === 'right')
    .sort((a, b) => a.clause.from - b.clause.from);
  // "قال المدعي إن المتهم اعترف …، مضيفا": who is told of in what is said does not go on speaking.
  const last = before.findLast(
    (draft) =>
      !before.some(
        ({ content }) => content.from <= draft.clause.from && draft.clause.from - content.from < 3,
      ),
  );
  if (last !== undefined) return last.subject ?? undefined;
  const closing = elements.findIndex(({ text }, at) => at < cue.at && CLOSES.test(text));
  if (closing !== -1) {
    const speaker = subjectIn(elements, closing + 1, cue.at);
    if (speaker !== null) return toPhrase(speaker);
  }
  const first = elements[0];
  if (first?.kind !== 'word' || cue.at < 3) return undefined;
  const subject = subjectIn(elements, 1, cue.at);
  // واجه كريم عادل | الوزير سالم الحربي قائلا
  return subject === null
    ? undefined
    : toPhrase({ ...subject, to: tellerEnd(elements, subject.from, subject.to) });
}

/** ذكرت الوكالة نقلا عن شهود أن …: the source is the one who is cited. */
export function citedIn(elements: readonly Element[], from: number, to: number): ArabicPhrase | null {
  for (let at = from; at < to - 1; at += 1)
    if (elements[at]?.text === 'نقلا' && elements[at + 1]?.text === 'عن')
      return subjectIn(elements, at + 2, to);
  return null;
}
