import { COMPLEMENTISERS_WITH_PRONOUN } from '../../lexicon/arabic-clauses.js';
import { ARABIC_DEPUTIES, ARABIC_KIN, ARABIC_SHAREABLE } from '../../lexicon/arabic-cues.js';
import { ARABIC_SAYING_NOUNS } from '../../lexicon/arabic-stances.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { isDefinite, isTitle } from './phrases.js';

const KIN = foldedSet(ARABIC_KIN);
const DEPUTIES = foldedSet(ARABIC_DEPUTIES);
const SPEECH = foldedSet(`${ARABIC_SAYING_NOUNS} ${ARABIC_SHAREABLE}`);
/** A team and the world, too: behind another noun no titles. */
const THINGS_TOO = foldedSet('فريق الفريق عالم العالم');
const PREPOSITION = /^(?:في|من|علي|الي|عن|لدي|مع|ضد|بين|حول|تحت|باسم)$/;
const PRONOUN = /(?:ها|هما|هم|ه)$/;

function isTitleOrOwned(word: string): boolean {
  return isTitle(word) || isOwned(word);
}

/** محاميه, زوجته: the pronoun makes a definite one of it. */
export function isOwned(word: string): boolean {
  const noun = word.replace(PRONOUN, '');
  return !isTitle(word) && noun !== word && (isTitle(noun) || isTitle(noun.replace(/ت$/, 'ه')));
}

/**
 * Whether the name that begins at `name` is that of whoever heads the phrase. In "مكتب الوزير X", "زوجة الوزير X" and
 * "مصدر مقرب من الوزير X" it is the name of another.
 */
export function isNameOfHead(text: (at: number) => string, from: number, name: number): boolean {
  const title = lastTitle(text, from, name);
  if (title === null) return false;
  // "تصريح للرئيس X": who stands behind what is said says it.
  if (title > from && isGoverned(text(title)))
    return title === from + 1 && isSpeech(text(from)) && /^ل/.test(text(title));
  const chain = chainStart(text, from, title);
  if (chain === from) return title === from ? !KIN.has(text(from)) : isOfficeUnder(text, from, title);
  // "رجل عرّف نفسه بأنه القيادي X"
  if (COMPLEMENTISERS_WITH_PRONOUN.has(text(chain - 1))) return true;
  if (!isDefinite(text(chain - 1)) && !isOwned(text(chain - 1))) return false;
  // "مدير الرعاية في الوزارة | الدكتور X": the second title stands beside the phrase before it.
  return lastTitle(text, from, chain) === null ? isDefinite(text(from)) : isNameOfHead(text, from, chain);
}

function lastTitle(text: (at: number) => string, from: number, end: number): number | null {
  for (let at = end - 1; at >= from; at -= 1) {
    if (!isTitleOrOwned(text(at)) && !isGoverned(text(at))) continue;
    if (THINGS_TOO.has(text(at)) && chainStart(text, from, at) < at) continue;
    return at;
  }
  return null;
}

/** لوزير, للوزير, بالوزير */
function isGoverned(word: string): boolean {
  return !isTitle(word.replace(/^لل/, '')) && /^[لب]/.test(word)
    ? isTitle(word.slice(1))
    : /^لل/.test(word) && isTitle(word);
}

function isSpeech(word: string): boolean {
  return SPEECH.has(word.replace(/(?<=.{3})ا$/, ''));
}

/** Where the nouns begin of which a title is the last: نائب رئيس. */
function chainStart(text: (at: number) => string, from: number, title: number): number {
  let at = title;
  while (at > from && isBare(text(at - 1))) at -= 1;
  return at;
}

function isBare(word: string): boolean {
  return (
    /^[\u0621-\u064A]{2,}$/u.test(word) &&
    !isDefinite(word) &&
    !isOwned(word) &&
    !PREPOSITION.test(word) &&
    !COMPLEMENTISERS_WITH_PRONOUN.has(word)
  );
}

/** نائب رئيس, مدير مكتب الوزير: an office that is told by the one above it. */
function isOfficeUnder(text: (at: number) => string, from: number, title: number): boolean {
  for (let at = from; at < title; at += 1) if (!DEPUTIES.has(text(at))) return false;
  return isTitle(text(from));
}
