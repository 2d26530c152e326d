import { foldedSet } from '../../lexicon/folded-set.js';
import { constructEnd } from './constructs.js';
import type { ArabicCue } from './cues.js';
import { isEvent } from './name-ends.js';
import {
  answersAmma,
  complementiserAt,
  subjectBeforeVerb,
  subjectEnd,
  type ArabicPhrase,
} from './phrases.js';
import { ACCOUNT, isBa, isObjectNoun, splitSubject, subjectTo } from './object-subjects.js';
import { tellerEnd } from './tellers.js';
import type { Element } from '../line.js';

/** What was announced, denied, warned of …: a noun phrase instead of a clause. */
export interface ArabicObject {
  from: number;
  skip: number;
  /** Where it ends before the sentence does. */
  to?: number;
  /** Undefined: look for it as with a clause; null: it stands elsewhere. */
  subject: ArabicPhrase | null | undefined;
  subjectEnd: number;
}

const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  m: /^من$/,
  i: /^الي$/,
  a: /^علي$/,
  f: /^عن$/,
  e: /^في$/,
};
/** What stands between object and predicate; with the other verbs a word with بـ does. */
const OBJECT_MARKS: Readonly<Record<string, RegExp>> = { عزا: /^الي$/, أرجع: /^الي$/, حمل: /^(?:ال)?مسوولي/ };
const CLAIMS = foldedSet(
  'اتهام اتهامات الاتهام الاتهامات التهم تهم المزاعم مزاعم الادعاءات ادعاءات الاتهامات الرواية رواية التقارير تقارير الأنباء أنباء الخبر خبر نتائج النتائج استنتاجات الاستنتاج الادعاء الزعم المعلومات التصريحات الانتقادات وصف فكرة القول الرواية الشائعات شائعات',
);
/** What was announced of the announcer's own will is an act: قرر, أمر; these say so after أعلن. */
const NO_OBJECT = foldedSet('أسباب تفاصيل حقيقة سر كيف ماذا موعد قائمة أهم أبرز عن النقاب');

export function governedObject(
  elements: readonly Element[],
  cue: ArabicCue,
  limit: number,
): ArabicObject | null {
  const { frames } = cue.verb;
  const participle = cue.verb.form === 'participle';
  const after = cue.at + 1;
  const before = participle ? null : beforeVerb(elements, cue);
  const direct = participle || before !== null || isAfterPronoun(elements, cue.at);
  const clause = clauseLimit(elements, after, limit);
  const split = direct
    ? { end: after, object: afterParenthesis(elements, after, clause), subject: null }
    : splitSubject(elements, after, clause, frames.includes('o') ? tellerEnd : constructEnd);
  if (split === null) return null;
  const object = (from: number, skip = 0): ArabicObject | null => {
    const first = elements[from];
    if (first === undefined || from >= elements.length || (first.kind === 'sign' && first.text !== '"'))
      return null;
    return {
      from,
      skip,
      subject: split.subject,
      subjectEnd: split.end,
      ...(split.to !== undefined && { to: split.to }),
    };
  };
  if (frames.includes('o')) {
    const marked = (at: number): boolean =>
      (OBJECT_MARKS[cue.verb.base] ?? null)?.test(elements[at]?.text ?? '') ?? isBa(elements[at]);
    // واتهم | الوزيرة | بـ…: the one noun is the object, and who accuses spoke before.
    const mark = elements.findIndex((_, at) => at > after && at < clause && marked(at));
    if (cue.skip > 0 && mark !== -1 && constructEnd(elements, after, mark) === mark)
      return { from: after, skip: 0, subject: null, subjectEnd: after };
    for (let at = split.object + 1; at < clause; at += 1) if (marked(at)) return object(split.object);
    return cue.verb.base === 'اعتبر' &&
      elements[split.object]?.kind === 'word' &&
      complementiserAt(elements, split.object) === null
      ? object(split.object)
      : null;
  }
  if (frames.includes('x')) {
    for (let at = after; at < Math.min(clause, after + 12); at += 1) {
      const word = elements[at];
      if (word?.kind !== 'word' || !CLAIMS.has(word.text)) continue;
      const from = /^(?:هذه|هذا|تلك)$/.test(elements[at - 1]?.text ?? '') ? at - 1 : at;
      const end = direct ? after : Math.min(from, Math.max(after + 1, subjectEnd(elements, after, from)));
      return {
        from,
        skip: 0,
        subject: direct ? null : end > after ? { from: after, to: end, skip: 0 } : undefined,
        subjectEnd: end,
      };
    }
    return null;
  }
  // أكد الناطق | سيطرة القوات على المدينة
  const event = frames.includes('n') && split.object < clause && isEvent(elements[split.object]?.text ?? '');
  for (const [frame, preposition] of entriesOf(PREPOSITIONS)) {
    if (!frames.includes(frame) || event) continue;
    const from = direct ? after : after + 1;
    for (let at = from; at < clause; at += 1) {
      if (!preposition.test(elements[at]?.text ?? '') || elements[at]?.kind !== 'word') continue;
      if (frame === 'a' && ACCOUNT.test(elements[at + 1]?.text ?? '')) continue;
      if (frame === 'f' && cue.verb.base === 'تحدث' && !isEventNoun(elements[at + 1])) return null;
      if (
        frame === 'm' &&
        at < split.end &&
        !direct &&
        at - after < 2 &&
        /^(?:وسيط|مصدر|مسؤول|عضو)/.test(elements[after]?.text ?? '')
      )
        continue;
      const subject = direct ? null : subjectTo(elements, after, at);
      return { from: at + 1, skip: 0, subject, subjectEnd: at };
    }
  }
  if (frames.includes('b')) {
    for (let at = direct ? after : after + 1; at < clause; at += 1) {
      if (!isBa(elements[at])) continue;
      const subject = direct ? null : subjectTo(elements, after, at);
      return elements[at]?.text === 'ب'
        ? { from: at + 1, skip: 0, subject, subjectEnd: at }
        : { from: at, skip: 1, subject, subjectEnd: at };
    }
  }
  if (
    /[nd]/.test(frames) &&
    split.object < clause &&
    !NO_OBJECT.has(elements[split.object]?.text ?? '') &&
    isObjectNoun(elements, split.object)
  )
    return object(split.object);
  return null;
}

function entriesOf(record: Readonly<Record<string, RegExp>>): [string, RegExp][] {
  return Object.entries(record);
}

/** نفى، الشهر الماضي، أي نية */
function afterParenthesis(elements: readonly Element[], start: number, limit: number): number {
  let from = start;
  if (
    /^(?:الشهر|الاسبوع|العام|اليوم)$/.test(elements[from]?.text ?? '') &&
    /^ال(?:ماضي|جاري|مقبل|فايت)$/.test(elements[from + 1]?.text ?? '')
  )
    from += 2;
  else if (
    /^(?:امس|اليوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/.test(elements[from]?.text ?? '')
  )
    from += 1;
  if (elements[from]?.text !== ',') return from;
  let close = from + 1;
  while (close < limit && elements[close]?.text !== ',') close += 1;
  return close < limit && close - from < 9 ? close + 1 : from;
}

/** غير أنه نفى …, لكنها أعلنت …: the pronoun is the subject. */
export function isAfterPronoun(elements: readonly Element[], verb: number): boolean {
  const at = /^(?:قد|لم|لن)$/.test(elements[verb - 1]?.text ?? '') ? verb - 2 : verb - 1;
  return /^(?:و?لكن|ان)(?:ه|ها|هم|هما)$/.test(elements[at]?.text ?? '');
}

function isEventNoun(element: Element | undefined): boolean {
  return element?.kind === 'word' && !/^و?(?:ها|ه)$/.test(element.text);
}

/** Objects do not reach over a semicolon; commas are allowed for what is set between them. */
function clauseLimit(elements: readonly Element[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (/^[;:]$/.test(elements[at]?.text ?? '')) return at;
  return limit;
}

function beforeVerb(elements: readonly Element[], cue: ArabicCue): ArabicPhrase | null {
  if (cue.skip > 0 && !answersAmma(elements, cue.at)) return null;
  const before = elements[cue.at - 1];
  if (before === undefined || before.kind === 'sign') return null;
  return subjectBeforeVerb(elements, cue.at, 0);
}
