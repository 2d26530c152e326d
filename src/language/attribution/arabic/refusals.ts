import { subjectBeforeVerb } from './phrases.js';
import { subjectIn, toPhrase } from './subjects.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const ANSWERS = /^(?:يرد|ترد|يردوا|يردا|يعلق|تعلق|يعلقوا|يجب|تجب|يجيبوا|يستجب|تستجب|يدل|تدل)$/;
const DECLINES =
  /^[وف]?(?:امتنع|امتنعت|امتنعوا|تمتنع|يمتنع|رفض|رفضت|رفضوا|يرفض|ترفض|اعتذر|اعتذرت|تجنب|تجنبت)$/;
const WORDS = /^(?:التعليق|تعليق|الادلاء|الاجابه|الرد|الافصاح|الكشف|التصريح|الحديث|تاكيد)$/;

/** لم يرد X على طلب, امتنع X عن التعليق, رفض X التعليق, لم يتسن الحصول على تعليق من X. */
export function arabicRefusals(elements: readonly Element[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < elements.length - 1; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word') continue;
    const skip = /^[وف](?:لم|لن|لا)$/.test(element.text) ? 1 : 0;
    if (/^[وف]?(?:لم|لن|لا)$/.test(element.text) && ANSWERS.test(elements[at + 1]?.text ?? '')) {
      const on = indexWithin(elements, at + 2, 14, /^(?:علي|بتعليق)$/);
      if (on === -1) continue;
      drafts.push(
        refusal(
          elements,
          { from: at, to: at + 2, skip },
          at + 2,
          on,
          elements[on]?.text === 'علي' ? on + 1 : on,
        ),
      );
    } else if (/^لم$/.test(element.text) && /^[يت][وا]?كد(?:وا)?$/.test(elements[at + 1]?.text ?? '')) {
      const nor = indexWithin(elements, at + 2, 10, /^ولم$/);
      if (nor === -1 || !/^[يت]نف(?:وا)?$/.test(elements[nor + 1]?.text ?? '')) continue;
      drafts.push({
        ...refusal(elements, { from: at, to: at + 2, skip: 0 }, at + 2, nor, nor + 2),
        inner: [at + 1, nor + 1],
      });
    } else if (DECLINES.test(element.text)) {
      const word = indexWithin(elements, at + 1, 16, WORDS);
      if (word === -1) continue;
      const governed = elements[word - 1]?.text === 'عن' ? word - 1 : word;
      if (
        /^[وف]?(?:رفض|اعتذر|تجنب)/.test(element.text) &&
        !/^(?:التعليق|الادلاء|الاجابه|الافصاح|الكشف)$/.test(elements[word]?.text ?? '')
      )
        continue;
      drafts.push(
        refusal(
          elements,
          { from: at, to: at + 1, skip: /^[وف]/.test(element.text) ? 1 : 0 },
          at + 1,
          governed,
          word,
        ),
      );
    }
  }
  return drafts;
}

function refusal(
  elements: readonly Element[],
  cue: { from: number; to: number; skip: number },
  from: number,
  to: number,
  content: number,
): Draft {
  const subject = subjectIn(elements, from, to) ?? subjectBeforeVerb(elements, cue.from, 0);
  return {
    content: { from: content, to: elements.length },
    subject: subject && toPhrase(subject),
    implicit: subject === null,
    cue,
    clause: { from: cue.from, to: content },
    side: 'right',
    polarity: 'asserts',
    refusal: true,
    relay: [],
    breaks: true,
    inner: [cue.from + 1],
  };
}

function indexWithin(elements: readonly Element[], from: number, length: number, pattern: RegExp): number {
  for (let at = from; at < Math.min(elements.length, from + length); at += 1) {
    const element = elements[at];
    if (element?.kind === 'word' && pattern.test(element.text)) return at;
    if (element?.text === ':' || element?.text === ';') return -1;
  }
  return -1;
}
