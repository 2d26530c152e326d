import { ADJUNCTS, OCCASIONS } from '../../lexicon/arabic-clauses.js';
import { ARABIC_UNNAMED } from '../../lexicon/arabic-cues.js';
import { ARABIC_PLACES } from '../../lexicon/arabic-places.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { isEvent, nameEnd } from './name-ends.js';
import { complementiserAt, isDefinite, isHead, isOutlet, isTitle } from './phrases.js';
import type { Element } from '../line.js';

const QUANTIFIERS = foldedSet('كل بعض أحد إحدى جميع معظم عدد كلا كلتا أي عدة');
const UNNAMED = foldedSet(ARABIC_UNNAMED);
const PLACES = foldedSet(ARABIC_PLACES);
/** Bodies that are called by a name of one word without the article: حركة حماس. */
const ORGANISATIONS = foldedSet('حركة حزب جماعة تنظيم كتائب سرايا ميليشيا مليشيا');
/** Plurals that end as adjectives do. */
const PLURALS = foldedSet('الأهالي الأراضي المباني الليالي النواحي الضواحي المعاني');
/** Such a name may be a construct of its own: أنصار الله. */
const FIRST_OF_NAME = foldedSet('أنصار أبناء جند بيت');

/**
 * Where a subject ends when its object follows without any particle: after the first definite noun of a chain and its
 * adjectives, and after the name that follows a title or the body for which somebody speaks.
 *
 * @param isName whether what may be a name behind the title is one
 */
export function constructEnd(
  elements: readonly Element[],
  from: number,
  limit: number,
  isName: (text: (at: number) => string, at: number) => boolean = () => true,
): number {
  let at = from;
  const text = (index: number): string =>
    index < limit && elements[index]?.kind === 'word' ? elements[index].text : '';
  const first = text(at);
  if (first === '' || ADJUNCTS.has(first)) return at;
  let titled = isTitle(first) || isTitle(first.replace(/(?:ها|هما|هم|ه)$/, ''));
  if (QUANTIFIERS.has(first)) return Math.min(limit, at + 2);
  // محاميهم, مديرها: the pronoun makes the office a definite one.
  const owned = /(?:ه|ها|هم|هما)$/.test(first) && isTitle(first.replace(/(?:ها|هما|هم|ه)$/, ''));
  let definite = isDefinite(first) || PLACES.has(first) || owned;
  const unnamed = UNNAMED.has(first);
  let named = ORGANISATIONS.has(first) ? nameOfBodyEnd(text, at) : null;
  at += 1;
  while (at < limit && !definite) {
    if (named !== null) {
      at = named;
      break;
    }
    const word = elements[at];
    if (word === undefined) return at;
    // مسؤول أمني | اعتقال ثلاثة, مسؤولون في واشنطن | وجود خطة
    if (unnamed && (isEvent(word.text) || (word.text === 'في' && !OCCASIONS.has(text(at + 1)))))
      return Math.min(limit, adjectivesEnd(text, at));
    if (word.kind === 'quote') {
      if (word.length > 5) return at;
      definite = true;
    } else if (word.kind !== 'word') return at;
    else if (isDefinite(word.text) || PLACES.has(word.text)) definite = true;
    else if (word.text === 'في' || ADJUNCTS.has(word.text) || complementiserAt(elements, at)) return at;
    else if (ORGANISATIONS.has(word.text)) named = nameOfBodyEnd(text, at);
    if (isTitle(word.text)) titled = true;
    at += 1;
    if (at - from > 5) break;
  }
  at = adjectivesEnd(text, at);
  if (isTitle(text(at)) && isDefinite(text(at))) {
    titled = true;
    at += 1;
  }
  // الأمين العام للاتحاد, المدير العام للمستشفى
  if (titled && /^لل.{2}/.test(text(at)) && !isOutlet(text(at))) at = adjectivesEnd(text, at + 1);
  else if (titled && isOfBody(text(at)))
    at = bodyEnd((index) => (index === at ? text(index).slice(1) : text(index)), at);
  if (text(at) === 'باسم') {
    titled = true;
    at = bodyEnd(text, at + 1);
  } else if (titled && ORGANISATIONS.has(text(at).replace(/^ل/, ''))) {
    at = adjectivesEnd(text, nameOfBodyEnd(text, at) ?? at + 2);
  }
  if (titled && beginsName(elements, text, at) && isName(text, at)) at = nameEnd(text, at);
  return Math.min(at, limit);
}

/** المدير العام | لمنظمة الصحة; to an outlet something is told. */
export function isOfBody(word: string): boolean {
  return /^ل.{3}/.test(word) && !isOutlet(word) && !isTitle(word.slice(1)) && isHead(word.slice(1));
}

/** Where the body for which somebody speaks ends: الجيش الإسرائيلي, حركة حماس, وزارة الخارجية القطرية. */
export function bodyEnd(text: (at: number) => string, from: number): number {
  let at = from;
  while (text(at) !== '' && !isDefinite(text(at)) && !PLACES.has(text(at)) && at - from < 4) {
    const named = ORGANISATIONS.has(text(at)) ? nameOfBodyEnd(text, at) : null;
    if (named !== null) return adjectivesEnd(text, named);
    at += 1;
  }
  return adjectivesEnd(text, text(at) === '' ? at : at + 1);
}

/** Whether a word is the name behind حركة and the like. */
export function isNameOfBody(text: (at: number) => string, at: number): boolean {
  return ORGANISATIONS.has(text(at - 1).replace(/^ل(?=ح|ج|ت)/, '')) && !isDefinite(text(at));
}

/** The end of the name behind حركة and the like; null where a definite noun follows, which ends it by itself. */
function nameOfBodyEnd(text: (at: number) => string, body: number): number | null {
  const name = text(body + 1);
  if (name === '' || isDefinite(name)) return null;
  return body + (FIRST_OF_NAME.has(name) ? 3 : 2);
}

function adjectivesEnd(text: (at: number) => string, from: number): number {
  let at = from;
  for (;;) {
    if (text(at) === 'غير') at += 2;
    else if (isDefinite(text(at)) && isAdjective(text(at))) at += 1;
    else if (/^وال/.test(text(at)) && text(at + 1) !== '') at += 1;
    else if (text(at) === 'في' && !OCCASIONS.has(text(at + 1))) {
      at += 2;
      if (isDefinite(text(at)) && !isDefinite(text(at - 1))) at += 1;
    } else return at;
  }
}

function beginsName(elements: readonly Element[], text: (at: number) => string, at: number): boolean {
  const word = text(at);
  return (
    word !== '' &&
    !isDefinite(word) &&
    !ADJUNCTS.has(word) &&
    !/^[بل]ال/.test(word) &&
    !/.{3}ات$/.test(word) &&
    !isEvent(word) &&
    complementiserAt(elements, at) === null
  );
}

function isAdjective(word: string): boolean {
  return (
    (/(?:ي|يه)$/.test(word) && !PLURALS.has(word)) ||
    /^ال(?:عام|عامه|اول|اولي|ثاني|اعلي|عليا|كبير|كبري|وطني|مركزي|متحده|جديد|جديده|سابق|سابقه|مسلحه|مستقله|مستقل|مشتركه|تنفيذي|رسمي|شعبيه|دوليه|ابيض|احمر|سريع|موقته|موقت)$/.test(
      word,
    )
  );
}
