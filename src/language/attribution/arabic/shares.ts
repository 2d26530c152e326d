import { ARABIC_SHAREABLE } from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { constructEnd } from './constructs.js';
import { complementiserAt, subjectEnd, type ArabicPhrase } from './phrases.js';
import { toPhrase } from './subjects.js';
import { blank, type Draft } from '../draft.js';
import type { Element } from '../line.js';

const SHARES = /^[وف]?(?:تداول|تناقل|نشر|شارك|بث)(?:ت|وا)?$/;
const SHAREABLE = foldedSet(ARABIC_SHAREABLE);
/** يظهر فيه | الوزير, شوهد | الوزير */
const IS_SEEN = /^(?:فيه|فيها|[وف]?(?:يظهر|تظهر|ظهر|ظهرت|شوهد|شوهدت))$/;
/** المنسوب | لوزير, قالوا إنه | للشيخ */
const IS_OF = /^(?:(?:ال)?منسوب(?:ا|ه)?|ان(?:ه|ها))$/;
/** Elements between what is shared and what is said of it: "مقطع فيديو من مدينة … على أنه". */
const LONGEST = 16;

/** تداول مستخدمون مقطع فيديو زعموا أنه …: who passes something on says what it shows. */
export function sharedBy(elements: readonly Element[], verb: number): ArabicPhrase | null {
  return sharingBefore(elements, verb)?.subject ?? null;
}

/** مقطعا للوزير وهو يقول, فيديو يظهر فيه الوزير وهو يقول: who is shown, before the pronoun. */
export function shownBefore(elements: readonly Element[], pronoun: number): ArabicPhrase | null {
  for (let at = pronoun - 1; at >= 0 && pronoun - at < LONGEST; at -= 1) {
    const word = elements[at];
    if (word?.kind !== 'word') return null;
    const before = elements[at - 1]?.text ?? '';
    const owned = /^ل.{2}/.test(word.text) && (SHAREABLE.has(before) || IS_OF.test(before));
    if (!owned && !IS_SEEN.test(before)) continue;
    return { from: at, to: subjectEnd(elements, at, pronoun), skip: owned && !/^لل/.test(word.text) ? 1 : 0 };
  }
  return null;
}

/** تداولت حسابات صورة على أنها من …: what is shared is passed off as something. */
export function sharedAs(elements: readonly Element[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 2; at < elements.length - 1; at += 1) {
    if (elements[at]?.text !== 'علي' || !/^ان(?:ه|ها|هم)$/.test(elements[at + 1]?.text ?? '')) continue;
    const sharing = complementiserAt(elements, at + 1) && sharingBefore(elements, at);
    if (!sharing) continue;
    const { verb, subject } = sharing;
    // "على أنها من الزلزال، لكنها قديمة": what follows is the narration's own.
    const but = elements.findIndex(
      ({ text }, comma) => comma > at && text === ',' && /^و?لكن/.test(elements[comma + 1]?.text ?? ''),
    );
    const skip = /^[وف]/.test(elements[verb]?.text ?? '') ? 1 : 0;
    drafts.push({
      ...blank({ from: at + 2, to: but === -1 ? elements.length : but }, toPhrase(subject), null),
      cue: { from: verb, to: verb + 1, skip },
      clause: { from: verb, to: at + 2 },
      inner: [verb],
    });
  }
  return drafts;
}

function sharingBefore(
  elements: readonly Element[],
  to: number,
): { verb: number; subject: ArabicPhrase } | null {
  let object: number | null = null;
  for (let at = to - 1; at >= 0 && to - at < LONGEST; at -= 1) {
    const word = elements[at];
    if (word?.kind === 'sign' && /^[,;:.]$/.test(word.text)) return null;
    if (word?.kind !== 'word') continue;
    if (SHAREABLE.has(word.text)) object = at;
    if (!SHARES.test(word.text) || object === null) continue;
    const end = constructEnd(elements, at + 1, object);
    return end > at + 1 ? { verb: at, subject: { from: at + 1, to: end, skip: 0 } } : null;
  }
  return null;
}
