import { arabicCuesAt, reportingVerb } from './cues.js';
import { complementiserAt, subjectEnd, type ArabicPhrase } from './phrases.js';
import { subjectIn } from './subjects.js';
import type { Element } from '../line.js';

/** وفق ما نقلت عنه: the one who speaks, as a pronoun. */
const POINTER = /^(?:به|بها|عنه|عنها|عنهم|اليه|اليها)$/;

/** ما نقلته قناة, ما ذكرته وكالة: with or without the pronoun for what was said. */
function reportedBy(word: string): ReturnType<typeof reportingVerb> {
  return reportingVerb(word) ?? reportingVerb(word.replace(/(?:ه|ها)$/, ''));
}

export interface Introducer {
  start: number;
  cueAt: number;
  cueTo: number;
  skip: number;
  /** A لـ is written onto the source. */
  lam: boolean;
  /** The verb passes on what another said: بحسب ما نقلته قناة عن مصدر. */
  conveys?: boolean;
}

/** Where a word or two say that what stands beside them is somebody else's: بحسب, وفق ما نقلت, كما قال. */
export function introducer(elements: readonly Element[], at: number): Introducer | null {
  const text = (offset: number): string =>
    elements[at + offset]?.kind === 'word' ? (elements[at + offset]?.text ?? '') : '';
  const skip = /^[وف](?:بحسب|حسب|وفق|وفقا|نقلا|علي)$/.test(text(0)) ? 1 : 0;
  const word = text(0).slice(skip);
  if (/^(?:بحسب|حسب|وفق|وفقا|طبقا)$/.test(word)) {
    const what = text(1) === 'لما' || text(1) === 'ما';
    const verb = what ? reportedBy(text(2)) : undefined;
    if (verb !== undefined) {
      const start = at + 3 + (POINTER.test(text(3)) ? 1 : 0);
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
    const start = at + 2 + (POINTER.test(text(2)) ? 1 : 0);
    return { start, cueAt: at + 1, cueTo: at + 2, skip: 0, lam: false };
  }
  return null;
}

/** Who stands behind such a word, and whom it cites in turn: بحسب ما نقلته قناة | عن مصدر. */
export interface Party {
  subject: ArabicPhrase;
  cited: ArabicPhrase | null;
  source: ArabicPhrase;
}

export function partyOf(
  elements: readonly Element[],
  { start, lam, conveys }: Introducer,
  limit = elements.length,
): Party | null {
  const first = elements[start];
  if (first === undefined || start >= limit) return null;
  const governed = lam && first.kind === 'word' && /^ل(?!ل)/.test(first.text) ? 1 : 0;
  const from = lam && first.text === 'ل' ? start + 1 : start;
  const subject =
    subjectIn(elements, from, limit) ??
    (governed === 1 || /^لل/.test(first.text)
      ? { from, to: subjectEnd(elements, from, limit), skip: governed }
      : null);
  if (subject === null || subject.to <= subject.from) return null;
  const cited = conveys && elements[subject.to]?.text === 'عن' ? subject : null;
  const source = cited === null ? subject : subjectIn(elements, subject.to + 1, limit);
  subject.skip = governed;
  return source && { subject, cited, source };
}
