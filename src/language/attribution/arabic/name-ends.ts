import { ADJUNCTS } from '../../lexicon/arabic-clauses.js';
import { NAME_OPENERS } from '../../lexicon/arabic-given-names.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { isDefinite } from './phrases.js';

const EVENTS = foldedSet(
  'وجود أي صحة نية علاقة علم ضلوع تورط مسؤولية قيام وقوع عقد فتح مقتل إصابة وفاة رفع خفض بدء انتهاء وقف منع طرد سحب نقل بيع شراء هذه هذا ذلك تلك ما كل جميع حصول حدوث دخول خروج زيادة عودة وصول مغادرة سقوط غرق خبر نبأ أنباء تقارير مزاعم اتهام اتهامات شائعات شائعة معلومات رواية قرار خطة خطط مشروع عملية هجوم ضربة غارة هدنة قرب موعد سيطرة علاقته علاقتها مسؤوليته مسؤوليتها نيته نيتها عزمه عزمها',
);
const NO_EVENTS = foldedSet('أسامة معاوية تمارا');
/** They end like family names that tell an origin, but what happens is called so. */
const NO_FAMILY = foldedSet('التخلي التلقي التردي السعي المضي التعدي التصدي الوعي الرأي');

/** إغلاق, but أموال as well. */
const PLURAL_TOO = /^ا.{2}ا.$/;

/** Nouns of what happens, which no name begins with: استهداف, تسجيل, وجود. */
export function isEvent(word: string): boolean {
  if (EVENTS.has(word) || EVENTS.has(word.replace(/(?:ه|ها|هم|هما)$/, ''))) return true;
  return (
    !NO_EVENTS.has(word) &&
    /^(?:(?:است.{1,3}ا.|ان.{2}ا.|ا.ت.ا.|ا.{2}ا.|ت.{2}ي.)(?:ه|ها|هم|ته|تها|تهم)?|م.ا..ه|ا.ا.ه|ت.ا..)$/.test(
      word,
    )
  );
}

/**
 * A personal name of two words; عبد الرحيم and أبو شاهين count as one. A third belongs to it if it closes نصر الله, tells
 * an origin, or stands before the noun of what happens.
 */
export function nameEnd(text: (at: number) => string, from: number): number {
  let at = from;
  for (let part = 0; part < 2 && text(at) !== ''; part += 1) {
    if (part === 1 && isEvent(text(at)) && !isEvent(text(at + 1))) return at;
    at += NAME_OPENERS.has(text(at)) ? 2 : 1;
  }
  const third = text(at);
  if (/^ال(?:له|دين)$/.test(third) && !isDefinite(text(at - 1))) return at + 1;
  if (isDefinite(text(at - 1)) || third === '') return at;
  if (isDefinite(third)) return /ي$/.test(third) && !NO_FAMILY.has(third) ? at + 1 : at;
  const opened = at - from > 2;
  return !opened && isThirdName(third) && isEvent(text(at + 1)) && !PLURAL_TOO.test(text(at + 1))
    ? at + 1
    : at;
}

function isThirdName(word: string): boolean {
  return !isEvent(word) && !ADJUNCTS.has(word) && !/(?:ه|ات)$/.test(word) && !/^[بلوف]ال/.test(word);
}
