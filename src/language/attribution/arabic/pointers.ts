import { ARABIC_DENIABLE } from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { reportingVerb } from './cues.js';
import { subjectIn, toPhrase } from './subjects.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const DENIABLE = foldedSet(ARABIC_DENIABLE);
/** يشكك فيها, يعترض عليه */
const ABOUT_IT = /^(?:في|ب|من|عن|علي)(?:ه|ها|هما|هم)$/;

/** "، وهو ما نفته السلطات", "، وهي تهمة ينفيها المدير": the verb that takes a position on what was just said; null where there is none. */
export function pointsBack(elements: readonly Element[], at: number): number | null {
  const text = (offset: number): string => elements[at + offset]?.text ?? '';
  const opens =
    (/^(?:وهو|وهي)$/.test(text(0)) && DENIABLE.has(text(1))) || (text(0) === 'الامر' && text(1) === 'الذي');
  return opens && verbOf(text(2)) !== undefined ? at + 2 : null;
}

function verbOf(word: string): ReturnType<typeof reportingVerb> {
  const bare = word.replace(/(?:ه|ها)$/, '');
  return reportingVerb(bare) ?? reportingVerb(bare.replace(/ا$/, 'ي'));
}

/** The content of such a verb is the clause to which it points. */
export function pointers(elements: readonly Element[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at < elements.length; at += 1) {
    if (elements[at]?.text !== ',') continue;
    const verb = pointsBack(elements, at + 1);
    if (verb === null) continue;
    const frames = verbOf(elements[verb]?.text ?? '')?.frames ?? '';
    const behind = ABOUT_IT.test(elements[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
    const subject = subjectIn(elements, behind, elements.length);
    const before = drafts.filter((draft) => draft.content.from < at && draft.content.to >= at).at(-1);
    found.push({
      content: before === undefined ? { from: 0, to: at } : { ...before.content, to: at },
      subject: subject && toPhrase(subject),
      implicit: subject === null,
      cue: { from: verb, to: verb + 1 },
      clause: { from: at + 1, to: subject?.to ?? verb + 1 },
      side: 'left',
      polarity: frames.includes('D') ? 'denies' : frames.includes('Q') ? 'questions' : 'asserts',
      refusal: false,
      relay: [],
      breaks: true,
    });
  }
  return found;
}
