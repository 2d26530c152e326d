import { DESCRIBING } from '../lexicon/arabic-clauses.js';
import { ARABIC_ASSESSMENTS } from '../lexicon/arabic-cues.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { arabicCuesAt, reportingVerb } from './arabic-cues.js';
import {
  complementiserAt,
  isDocument,
  subjectBeforeVerb,
  subjectEnd,
  type ArabicPhrase,
} from './arabic-phrases.js';
import { relaysIn } from './arabic-relays.js';
import { leadingWaw, subjectIn, toPhrase } from './arabic-subjects.js';
import type { Draft, Part } from './draft.js';
import type { Element } from './line.js';

const LONGEST_TOPIC = 3;
const ASSESSMENTS = foldedSet(ARABIC_ASSESSMENTS);

/** بحسب X, وفقًا لـX, على حد تعبير X, كما قال X: before the content or behind it. */
export function introduced(elements: readonly Element[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < elements.length - 1; at += 1) {
    const found = introducer(elements, at);
    if (found === null) continue;
    const { start, skip: cueSkip, cueAt } = found;
    const first = elements[start];
    if (first === undefined) continue;
    const governed = found.lam && first.kind === 'word' && /^ل(?!ل)/.test(first.text) ? 1 : 0;
    const from = found.lam && first.text === 'ل' ? start + 1 : start;
    const subject =
      subjectIn(elements, from, elements.length) ??
      (governed === 1 ? { from, to: subjectEnd(elements, from, elements.length), skip: 1 } : null) ??
      (/^لل/.test(first.text) ? { from, to: subjectEnd(elements, from, elements.length), skip: 0 } : null);
    if (subject === null || subject.to <= subject.from) continue;
    const cited = found.conveys && elements[subject.to]?.text === 'عن' ? subject : null;
    const source = cited === null ? subject : subjectIn(elements, subject.to + 1, elements.length);
    if (source === null) continue;
    // "ذكرت الوكالة نقلا عن شهود أن …" is the verb's own frame.
    const behind = elements[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
    if (elements[at]?.text === 'نقلا' && at > 0 && complementiserAt(elements, behind) !== null) continue;
    subject.skip = governed;
    let end = source.to;
    while (
      end < elements.length &&
      !isFa(elements[end]) &&
      !/^[,.;:]$/.test(elements[end]?.text ?? '') &&
      elements[end]?.kind !== 'quote'
    )
      end += 1;
    const opens = at === 0 || complementiserAt(elements, at - 1) !== null;
    const parted = elements[at - 1]?.text === ',' && elements[end]?.text === ',' && isTopic(elements, at - 1);
    const content: Part = parted
      ? { from: 0, to: elements.length, skip: leadingWaw(elements, 0) }
      : opens
        ? { from: isFa(elements[end + 1]) ? end + 2 : end + 1, to: elements.length }
        : { from: 0, to: elements[at - 1]?.text === ',' ? at - 1 : at, skip: leadingWaw(elements, 0) };
    if (content.to <= content.from) continue;
    const described =
      DESCRIBING.has(elements[subject.to]?.text ?? '') &&
      elements.slice(subject.from, subject.to).some((element) => isDocument(element.text));
    const principal = described
      ? { from: subject.to + 1, to: subjectEnd(elements, subject.to + 1, end), skip: 0 }
      : null;
    drafts.push({
      content,
      subject: toPhrase(source),
      implicit: false,
      cue: { from: cueAt, to: found.cueTo, skip: cueSkip },
      clause: { from: at, to: opens || parted ? content.from : end },
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

/** الأسعار، كما يقول التجار، ارتفعت: what stands before is a noun or two, of which the rest is said. */
function isTopic(elements: readonly Element[], to: number): boolean {
  const words = elements.slice(0, to);
  return (
    words.length <= LONGEST_TOPIC &&
    words.every(({ kind, text }, at) => kind === 'word' && (at > 0 || /^و?ال/.test(text)))
  );
}

/** فإن, with which a sentence goes on after بحسب … */
function isFa(element: Element | undefined): boolean {
  return element?.kind === 'word' && /^فان(?:ه|ها|هم|هما)?$/.test(element.text);
}

/** ما نقلته قناة, ما ذكرته وكالة: with or without the pronoun for what was said. */
function reportedBy(word: string): ReturnType<typeof reportingVerb> {
  return reportingVerb(word) ?? reportingVerb(word.replace(/(?:ه|ها)$/, ''));
}

interface Introducer {
  start: number;
  cueAt: number;
  cueTo: number;
  skip: number;
  /** A لـ is written onto the source. */
  lam: boolean;
  /** The verb passes on what another said: بحسب ما نقلته قناة عن مصدر. */
  conveys?: boolean;
}

function introducer(elements: readonly Element[], at: number): Introducer | null {
  const text = (offset: number): string =>
    elements[at + offset]?.kind === 'word' ? (elements[at + offset]?.text ?? '') : '';
  const skip = /^[وف](?:بحسب|حسب|وفق|وفقا|نقلا|علي)$/.test(text(0)) ? 1 : 0;
  const word = text(0).slice(skip);
  if (/^(?:بحسب|حسب|وفق|وفقا|طبقا)$/.test(word)) {
    const what = text(1) === 'لما' || text(1) === 'ما';
    const verb = what ? reportedBy(text(2)) : undefined;
    if (verb !== undefined) {
      const start = /^(?:به|بها|عنه|عنها|اليه|اليها)$/.test(text(3)) ? at + 4 : at + 3;
      return { start, cueAt: at + 2, cueTo: at + 3, skip: 0, lam: false, conveys: verb.frames === 'T' };
    }
    if (what) return null;
    if (/^(?:المقرر|الاصول|القانون|الحاجه|جدول|خطه)$/.test(text(1))) return null;
    return { start: at + 1, cueAt: at, cueTo: at + 1, skip, lam: word === 'وفقا' || word === 'طبقا' };
  }
  if (word === 'نقلا' && text(1) === 'عن')
    return { start: at + 2, cueAt: at, cueTo: at + 2, skip, lam: false };
  if (word === 'علي' && text(1) === 'حد' && /^(?:تعبير|قول|وصف|زعم)$/.test(text(2)))
    return { start: at + 3, cueAt: at, cueTo: at + 3, skip, lam: false };
  if (
    /^(?:كما|مثلما)$/.test(word) &&
    elements[at - 1]?.text === ',' &&
    arabicCuesAt(elements, at + 1) &&
    complementiserAt(elements, at + 2) === null
  ) {
    let end = at + 2;
    while (end < elements.length && !/^[,.;:]$/.test(elements[end]?.text ?? ''))
      if (complementiserAt(elements, end) !== null) return null;
      else end += 1;
    return { start: at + 2, cueAt: at + 1, cueTo: at + 2, skip: 0, lam: false };
  }
  return null;
}

/** نقلت X عن Y قوله إن, سمع من Y أن, جاء في X أن, قيل إن. */
export function quotedThrough(elements: readonly Element[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < elements.length - 1; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word') continue;
    const skip =
      /^[وف]./.test(element.text) && /^[وف](?:نقل|سمع|علم|جاء|ورد|قيل|يقال|تنقل)/.test(element.text) ? 1 : 0;
    const word = element.text.slice(skip);
    const draft = /^(?:نقل|نقلت|نقلوا|ينقل|تنقل)$/.test(word)
      ? conveyed(elements, at, skip, /^عن(?:ه|ها|هم|هما)?$/)
      : /^(?:سمع|سمعت|علم|علمت)$/.test(word)
        ? conveyed(elements, at, skip, /^من$/)
        : /^(?:جاء|ورد)$/.test(word) && elements[at + 1]?.text === 'في'
          ? stated(elements, at, skip)
          : /^(?:قيل|يقال|ذكر)$/.test(word) && complementiserAt(elements, at + 1) !== null && word !== 'ذكر'
            ? hearsay(elements, at, skip)
            : ASSESSMENTS.has(word)
              ? assessment(elements, at)
              : null;
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function contentStart(
  elements: readonly Element[],
  from: number,
): { region: number; content: number } | null {
  for (let at = from; at < elements.length && at - from < 30; at += 1) {
    const text = elements[at]?.text ?? '';
    if (complementiserAt(elements, at) !== null || text === ':') {
      let region = at;
      if (/^(?:قوله|قولها|قولهم|قولهما|القول)$/.test(elements[at - 1]?.text ?? '')) region -= 1;
      return { region, content: at + 1 };
    }
    if (elements[at]?.kind === 'quote' && (elements[at]?.length ?? 0) > 5) return { region: at, content: at };
    if (text === ';') return null;
  }
  return null;
}

function conveyed(elements: readonly Element[], at: number, skip: number, through: RegExp): Draft | null {
  let about = at + 1;
  while (about < elements.length && about - at < 12 && !through.test(elements[about]?.text ?? '')) about += 1;
  const particle = elements[about]?.text ?? '';
  if (!through.test(particle)) return null;
  const stop = contentStart(elements, about + 1);
  if (stop === null) return null;
  const pronoun = /^عن./.test(particle);
  const reporterAfter =
    about > at + 1
      ? subjectIn(elements, at + 1, about)
      : pronoun
        ? subjectIn(elements, about + 1, stop.region)
        : null;
  const reporter = reporterAfter ?? subjectBeforeVerb(elements, at, 0);
  const speaking = pronoun && about === at + 1 ? speakerBefore(elements, at) : null;
  let source: ArabicPhrase | null = pronoun
    ? (speaking?.subject ?? null)
    : subjectIn(elements, about + 1, stop.region);
  if (!pronoun && source === null && about + 1 < stop.region)
    source = { from: about + 1, to: stop.region, skip: 0 };
  if (source === null && !pronoun) return null;
  const clauseFrom = speaking?.verb ?? (reporterAfter === null && reporter !== null ? reporter.from : at);
  return {
    content: { from: stop.content, to: elements.length },
    subject: source && toPhrase(source),
    implicit: source === null,
    cue: { from: at, to: at + 1, skip },
    clause: { from: clauseFrom, to: stop.content },
    side: 'right',
    polarity: 'asserts',
    refusal: false,
    relay: reporter === null ? [] : [toPhrase(reporter)],
    breaks: skip > 0,
    inner: Array.from({ length: stop.content - clauseFrom }, (_, offset) => clauseFrom + offset),
  };
}

/** قال مهندس، نقلت عنه الصحيفة: the verb before the comma, and who speaks. */
function speakerBefore(
  elements: readonly Element[],
  comma: number,
): { verb: number; subject: ArabicPhrase } | null {
  if (elements[comma - 1]?.text !== ',') return null;
  for (let verb = comma - 2; verb >= 0; verb -= 1) {
    const word = elements[verb];
    if (word?.kind !== 'word') return null;
    if (reportingVerb(word.text) === undefined && reportingVerb(word.text.replace(/^[وف]/, '')) === undefined)
      continue;
    const subject = subjectIn(elements, verb + 1, comma - 1);
    return subject && { verb, subject };
  }
  return null;
}

function stated(elements: readonly Element[], at: number, skip: number): Draft | null {
  const stop = contentStart(elements, at + 2);
  if (stop === null || !isDocument(elements[at + 2]?.text ?? '')) return null;
  const source = subjectIn(elements, at + 2, stop.region) ?? {
    from: at + 2,
    to: subjectEnd(elements, at + 2, stop.region),
    skip: 0,
  };
  return { ...hearsayAt(elements, at, skip, stop.content), subject: toPhrase(source) };
}

/** تقييم الإدارة هو أن …: the view of a body, told by whoever speaks. */
function assessment(elements: readonly Element[], at: number): Draft | null {
  for (let copula = at + 2; copula < Math.min(elements.length, at + 9); copula += 1) {
    if (!/^(?:هو|هي)$/.test(elements[copula]?.text ?? '') || complementiserAt(elements, copula + 1) === null)
      continue;
    return {
      ...hearsayAt(elements, at, 0, copula + 2),
      subject: toPhrase({ from: at + 1, to: copula, skip: 0 }),
    };
  }
  return null;
}

function hearsay(elements: readonly Element[], at: number, skip: number): Draft {
  return hearsayAt(elements, at, skip, at + 2);
}

function hearsayAt(elements: readonly Element[], at: number, skip: number, content: number): Draft {
  return {
    content: { from: content, to: elements.length },
    subject: null,
    implicit: false,
    cue: { from: at, to: at + 1, skip },
    clause: { from: at, to: content },
    side: 'right',
    polarity: 'asserts',
    refusal: false,
    relay: [],
    breaks: skip > 0,
  };
}
