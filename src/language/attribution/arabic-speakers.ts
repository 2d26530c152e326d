import { constructEnd } from './arabic-constructs.js';
import type { ArabicCue } from './arabic-cues.js';
import { isHead, type ArabicPhrase } from './arabic-phrases.js';
import { subjectIn, toPhrase } from './arabic-subjects.js';
import type { Draft, Phrase } from './draft.js';
import type { Element } from './line.js';

/** Verbs with بالقول: اكتفى الناطق بالقول. */
const CLOSES = /^[وف]?(?:اكتفي|اكتفت|اكتفوا|ختم|ختمت|اختتم|اختتمت|انهي|انهت|رد|ردت|علق|علقت|عقب|عقبت)$/;

/** زار الوزير السد وقال, الوزير زار السد وقال: who did what the clause before tells. */
export function doerOf(elements: readonly Element[], { from, to, skip }: ArabicPhrase): ArabicPhrase {
  const text = (at: number): string => {
    const element = elements[at];
    return element?.kind === 'word' ? element.text : '';
  };
  const first = isHead(text(from).slice(skip)) ? from : isHead(text(from + 1)) ? from + 1 : null;
  const end = first === null ? to : constructEnd(elements, first, to);
  return first === null || end <= first
    ? { from, to, skip }
    : { from: first, to: end, skip: first === from ? skip : 0 };
}

/** Whose subject or words these are: a verb with "and" goes on with the subject of the verb before. */
export function speakerAround(earlier: readonly Draft[], at: number): Phrase | undefined {
  const around = earlier.findLast(
    ({ side, subject, content }) =>
      side === 'right' && (subject?.from === at || (content.from <= at && at < content.to)),
  );
  return around?.subject ?? undefined;
}

/** The subject of the clause on which a participle depends. */
export function sharedSubject(
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
  return subject === null ? undefined : toPhrase(subject);
}

/** ذكرت الوكالة نقلا عن شهود أن …: the source is the one who is cited. */
export function citedIn(elements: readonly Element[], from: number, to: number): ArabicPhrase | null {
  for (let at = from; at < to - 1; at += 1)
    if (elements[at]?.text === 'نقلا' && elements[at + 1]?.text === 'عن')
      return subjectIn(elements, at + 2, to);
  return null;
}
