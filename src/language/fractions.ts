import { FRACTION_WORDS } from './lexicon/fractions.js';
import { NUMBER_WORDS } from './lexicon/number-words.js';
import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';
import { withoutProclitics } from './word-forms.js';

/** "first half", "second quarter": a period, not a share. */
const ORDINALS_BEFORE = new Set(
  'first second third fourth latter last early late this next previous'.split(' '),
);
/** الربع الأول، نصف النهائي */
const ORDINALS_AFTER = new Set(
  'الاول الثاني الثالث الرابع الاخير نهائي النهائي الاولي الثانيه الشهري السنوي'.split(' '),
);
const DETERMINERS = new Set('هذه هذا هؤلاء تلك عدد جميع سكان'.split(' '));

/** A fraction in words or as 3/4, "half a million" included; `cardinal` is what was read as a number there. */
export function readFraction(
  tokens: readonly Token[],
  index: number,
  cardinal: Numeral | null,
): Numeral | null {
  if (cardinal !== null) {
    const slashed = readSlashed(tokens, index, cardinal);
    if (slashed !== null) return slashed;
    const numerated = readNumerated(tokens, cardinal);
    if (numerated !== null) return numerated;
  }
  return readLone(tokens, index, cardinal);
}

function readSlashed(tokens: readonly Token[], index: number, cardinal: Numeral): Numeral | null {
  if (cardinal.style !== 'digits' || tokens[cardinal.end]?.text !== '/') return null;
  const below = tokens[cardinal.end + 1];
  const isDate = tokens[cardinal.end + 2]?.text === '/' || tokens[index - 1]?.text === '/';
  if (below?.kind !== 'number' || isDate || !/^[1-9][0-9]?$/.test(below.text)) return null;
  const value = cardinal.value / Number(below.text);
  return value < 1 ? { end: cardinal.end + 2, value, style: 'fraction' } : null;
}

/** "two-thirds", "three quarters", ثلاثة أرباع */
function readNumerated(tokens: readonly Token[], cardinal: Numeral): Numeral | null {
  const at = tokens[cardinal.end]?.text === '-' ? cardinal.end + 1 : cardinal.end;
  const fraction = FRACTION_WORDS.get(tokens[at]?.text.replace(/^ال/, '') ?? '');
  if (fraction === undefined || cardinal.value > 20) return null;
  const isEnglishSingular =
    cardinal.value === 1 && !fraction.needsNumerator && (tokens[at]?.text ?? '') < '\u0600';
  if (!fraction.needsNumerator && !isEnglishSingular) return null;
  return scaled(tokens, { end: at + 1, value: cardinal.value * fraction.value, style: 'fraction' });
}

function readLone(tokens: readonly Token[], index: number, cardinal: Numeral | null): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const isArticle = token.text === 'a' || token.text === 'an';
  const at = isArticle ? index + 1 : index;
  const word = tokens[at]?.text ?? '';
  const form = withoutProclitics(word).find((candidate) => FRACTION_WORDS.has(candidate));
  const fraction = form === undefined ? undefined : FRACTION_WORDS.get(form);
  if (fraction === undefined || fraction.needsNumerator) return null;
  const after = tokens[at + 1]?.text ?? '';
  if (ORDINALS_AFTER.has(after) || ORDINALS_BEFORE.has(tokens[index - 1]?.text ?? '')) return null;
  if (word < '\u0600') {
    const isOrdinal =
      fraction.ambiguous && !(isArticle && endsNounPhrase(tokens[at + 1])) && after !== 'million';
    if (isOrdinal) return null;
  } else if (fraction.ambiguous && !isPartOfDefinite(after, cardinal, index)) return null;
  return scaled(tokens, { end: at + 1, value: fraction.value, style: 'fraction' });
}

/** "a third of …" and a closing "a third" are fractions; "a third man" is not. */
function endsNounPhrase(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'sign' ||
    ['of', 'million', 'billion', 'in', 'were', 'are'].includes(next.text)
  );
}

/** خُمس السكان is a fifth; خمس سفن are five. */
function isPartOfDefinite(after: string, cardinal: Numeral | null, index: number): boolean {
  const alone = cardinal === null || cardinal.end === index + 1;
  return (
    alone && (/^ال./.test(after) || DETERMINERS.has(after)) && !NUMBER_WORDS.has(after.replace(/^ال/, ''))
  );
}

/** "half a million", ربع مليار: a number after all. */
function scaled(tokens: readonly Token[], fraction: Numeral): Numeral {
  let at = fraction.end;
  if (tokens[at]?.text === 'of') at += 1;
  if (tokens[at]?.text === 'a') at += 1;
  const scale = NUMBER_WORDS.get(tokens[at]?.text.replace(/^ال/, '') ?? '');
  if (scale === undefined || scale.role !== 'scale') return fraction;
  return { end: at + 1, value: fraction.value * scale.value, style: 'words' };
}

/** Denominators that "in" takes; "40 in 2019" and "three in 24 hours" are no ratios. */
const IN_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);
const TIME_UNITS = new Set('hours hour days day weeks months years minutes boxes'.split(' '));

/** "nine in ten", "38 of the 40", تسعة من كل عشرة, ٩٠٠ من أصل ١٢٠٠ */
export function readRatio(
  tokens: readonly Token[],
  part: Numeral,
  readWhole: (index: number) => Numeral | null,
): Numeral | null {
  if (!Number.isInteger(part.value)) return null;
  const link = readLink(tokens, part.end);
  if (link === null) return null;
  const whole = readWhole(link.end);
  if (whole === null || !Number.isInteger(whole.value) || whole.value <= part.value || whole.value < 2)
    return null;
  if (link.strict && (!IN_DENOMINATORS.has(whole.value) || TIME_UNITS.has(tokens[whole.end]?.text ?? '')))
    return null;
  if (isPercentSign(tokens, whole.end)) return null;
  return { end: whole.end, value: part.value / whole.value, style: 'ratio' };
}

function isPercentSign(tokens: readonly Token[], index: number): boolean {
  return ['%', 'percent', 'per'].includes(tokens[index]?.text ?? '');
}

function readLink(tokens: readonly Token[], index: number): { end: number; strict: boolean } | null {
  const words = [0, 1, 2].map((offset) => tokens[index + offset]?.text ?? '');
  const [first, second, third] = words;
  if (first === 'in' || first === 'من') {
    if (['every', 'كل', 'اصل', 'بين', 'each'].includes(second ?? ''))
      return { end: index + 2, strict: false };
    return { end: index + 1, strict: true };
  }
  if (first === 'out' && second === 'of') {
    return { end: ['every', 'the', 'all'].includes(third ?? '') ? index + 3 : index + 2, strict: false };
  }
  if (first === 'of') {
    return {
      end: ['every', 'the', 'its', 'their', 'all'].includes(second ?? '') ? index + 2 : index + 1,
      strict: false,
    };
  }
  return null;
}
