import { ARABIC_MOUTHPIECES, ARABIC_UNNAMED } from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { Passage } from '../../text/passage.js';
import { arabicName } from './names.js';
import { isDefinite, isDocument, stem } from './phrases.js';
import type { Bearer, Finding, Range } from '../attribution.js';
import { tokenAt } from '../contents.js';

const UNNAMED = foldedSet(ARABIC_UNNAMED);
const MOUTHPIECES = foldedSet(ARABIC_MOUTHPIECES);
const QUANTITIES = foldedSet(
  'العديد عدد كثير كثيرون بعض أحد إحدى أحدهم إحداهن ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية تسعة عشرة اثنان اثنين اثنتان عشرات مئات معظم غالبية من كبار',
);
/** With a definite noun behind it, one of these is a single office. */
const OFFICES = foldedSet('قائد نائب مستشار مستشارة مساعد سائق محام وكيل عضو مراسل طالب');

/** Whether the passage tells who the source is. */
export function arabicBearer(passage: Passage, source: Range, name: string, finding: Finding): Bearer {
  const from = tokenAt(passage, source.start);
  let to = from;
  while (to < passage.tokens.length && (passage.tokens[to]?.start ?? Infinity) < source.end) to += 1;
  const words = passage.tokens.slice(from, to).map((token) => token.text);
  const first = (words[0] ?? '').replace(/^[وف](?=ال)/, '').replace(/^ل(?=.{4})/, '');
  if (isDocument(withoutTanween(first)) || isDocument(words[0] ?? '')) return 'document';
  if (arabicName(passage, from, to) !== null || /^(?:أبو|أم) [^ ]+$/u.test(name)) return 'identified';
  if (words.some((word) => MOUTHPIECES.has(stem(word))) && words.length > 1) return 'identified';
  const heads = QUANTITIES.has(first) ? words.slice(0, 4) : [first];
  const head = heads.find((word) => isUnnamed(word));
  if (head === undefined) return 'identified';
  if (OFFICES.has(stem(head)) && (isDefinite(words[1] ?? '') || finding.headline)) return 'identified';
  return 'unnamed';
}

/** إن مسؤولا أكد: the noun behind إن has an alef with its tanween. */
function withoutTanween(word: string): string {
  return word.replace(/(?<=.{3})ا$/, '');
}

function isUnnamed(word: string): boolean {
  return (
    UNNAMED.has(word) ||
    UNNAMED.has(stem(word)) ||
    UNNAMED.has(word.replace(/ايه(?:ا|م)?$/, 'اء')) ||
    UNNAMED.has(withoutTanween(word)) ||
    // شاهدان, مسؤولين حكوميين
    UNNAMED.has(word.replace(/(?<=.{3})(?:ان|ين)$/, '')) ||
    // معارضو الرئيس: the plural has lost its ن to the noun behind it.
    (/.{4}[وي]$/.test(word) && UNNAMED.has(`${word}ن`)) ||
    UNNAMED.has(word.replace(/(?:ه|ها|هم)$/, ''))
  );
}
