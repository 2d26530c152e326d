import { ARABIC_ASSESSMENTS } from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { reportingVerb } from './cues.js';
import { complementiserAt, isDocument, subjectBeforeVerb, subjectEnd, type ArabicPhrase } from './phrases.js';
import { subjectIn, toPhrase } from './subjects.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const ASSESSMENTS = foldedSet(ARABIC_ASSESSMENTS);

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
