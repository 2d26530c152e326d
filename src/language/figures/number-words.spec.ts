import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumbers } from './numbers.js';

function valuesIn(text: string, language: 'ar' | 'en'): number[] {
  return readNumbers(text, language).map(({ value }) => value);
}

/** How an Arabic number is written: gender of what is counted, case, spelling of a hundred, و apart from its word. */
interface ArabicStyle {
  counted: 'masculine' | 'feminine';
  grammaticalCase: 'nominative' | 'genitive';
  hundred: 'مئة' | 'مائة';
  isSpaced: boolean;
}

const ENGLISH_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 0 to 999,999,999 in English words. */
function inEnglishWords(number: number, hasAnd: boolean): string {
  if (number === 0) return 'zero';
  const parts: string[] = [];
  const scales = [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const;
  let rest = number;
  for (const [size, name] of scales) {
    const group = Math.floor(rest / size);
    if (group > 0) parts.push(`${englishGroup(group, hasAnd)} ${name}`);
    rest %= size;
  }
  if (rest > 0)
    parts.push(
      hasAnd && rest < 100 && parts.length > 0
        ? `and ${englishGroup(rest, hasAnd)}`
        : englishGroup(rest, hasAnd),
    );
  return parts.join(' ');
}

function englishGroup(number: number, hasAnd: boolean): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const small = rest === 0 ? '' : englishSmall(rest);
  if (hundreds === 0) return small;
  const head = `${ENGLISH_SMALL[hundreds] ?? ''} hundred`;
  if (small === '') return head;
  return hasAnd ? `${head} and ${small}` : `${head} ${small}`;
}

function englishSmall(number: number): string {
  if (number < 20) return ENGLISH_SMALL[number] ?? '';
  const ten = ENGLISH_TENS[Math.floor(number / 10) - 2] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${ENGLISH_SMALL[number % 10] ?? ''}`;
}

const WITH_TAA = 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const WITHOUT_TAA = 'ثلاث أربع خمس ست سبع ثماني تسع'.split(' ');
const TENS_STEMS = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

/** 0 to 999,999,999 in Arabic words. */
function inArabicWords(number: number, style: ArabicStyle): string {
  if (number === 0) return 'صفر';
  const parts: string[] = [];
  const millions = Math.floor(number / 1e6);
  const thousands = Math.floor((number % 1e6) / 1000);
  const rest = number % 1000;
  if (millions > 0) parts.push(scaled(millions, style, ['مليون', 'مليونان', 'مليونين', 'ملايين', 'مليونا']));
  if (thousands > 0) parts.push(scaled(thousands, style, ['ألف', 'ألفان', 'ألفين', 'آلاف', 'ألفا']));
  if (rest > 0) parts.push(...groupParts(rest, style));
  return joined(parts, style);
}

function joined(parts: readonly string[], style: ArabicStyle): string {
  return parts.join(style.isSpaced ? ' و ' : ' و');
}

/** One, two in both cases, after 3 to 10, after 11 to 99; after a hundred as for one. */
function scaled(
  group: number,
  style: ArabicStyle,
  [one, two, twoOther, few, many]: [string, string, string, string, string],
): string {
  if (group === 1) return one;
  if (group === 2) return style.grammaticalCase === 'nominative' ? two : twoOther;
  const words = joined(groupParts(group, { ...style, counted: 'masculine' }), style);
  const last = group % 100;
  const noun = last >= 3 && last <= 10 ? few : last >= 11 ? many : one;
  return `${words} ${noun}`;
}

function groupParts(number: number, style: ArabicStyle): string[] {
  const parts: string[] = [];
  const hundreds = Math.floor(number / 100);
  if (hundreds === 1) parts.push(style.hundred);
  else if (hundreds === 2)
    parts.push(style.hundred.replace(/ة$/u, style.grammaticalCase === 'nominative' ? 'تان' : 'تين'));
  else if (hundreds > 2)
    parts.push(`${(WITHOUT_TAA[hundreds - 3] ?? '').replace('ثماني', 'ثمان')}${style.hundred}`);
  const rest = number % 100;
  if (rest === 0) return parts;
  if (rest < 11) return [...parts, unit(rest, style)];
  if (rest < 20) return [...parts, teen(rest - 10, style)];
  if (rest % 10 > 0) parts.push(unit(rest % 10, style));
  const ending = style.grammaticalCase === 'nominative' ? 'ون' : 'ين';
  return [...parts, `${TENS_STEMS[Math.floor(rest / 10) - 2] ?? ''}${ending}`];
}

/** From three on the number has the other gender than what it counts. */
function unit(number: number, style: ArabicStyle): string {
  const isMasculine = style.counted === 'masculine';
  if (number === 1) return isMasculine ? 'واحد' : 'واحدة';
  if (number === 2) {
    if (style.grammaticalCase === 'nominative') return isMasculine ? 'اثنان' : 'اثنتان';
    return isMasculine ? 'اثنين' : 'اثنتين';
  }
  if (number === 10) return isMasculine ? 'عشرة' : 'عشر';
  return (isMasculine ? WITH_TAA : WITHOUT_TAA)[number - 3] ?? '';
}

function teen(number: number, style: ArabicStyle): string {
  const isMasculine = style.counted === 'masculine';
  const ten = isMasculine ? 'عشر' : 'عشرة';
  if (number === 1) return `${isMasculine ? 'أحد' : 'إحدى'} ${ten}`;
  if (number === 2) {
    const two = style.grammaticalCase === 'nominative' ? 'اثن?ا' : 'اثن?ي';
    return `${two.replace('?', isMasculine ? '' : 'ت')} ${ten}`;
  }
  return `${unit(number, style)} ${ten}`;
}

const WHOLE = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }),
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 999 }).map((thousands) => thousands * 1000),
);

const STYLE: fc.Arbitrary<ArabicStyle> = fc.record({
  counted: fc.constantFrom('masculine', 'feminine'),
  grammaticalCase: fc.constantFrom('nominative', 'genitive'),
  hundred: fc.constantFrom('مئة', 'مائة'),
  isSpaced: fc.boolean(),
});

describe('numbers written out in words', () => {
  it('come back in English as the number that they were written from', () => {
    fc.assert(
      fc.property(WHOLE, fc.boolean(), (number, hasAnd) => {
        expect(valuesIn(inEnglishWords(number, hasAnd), 'en')).toEqual([number]);
      }),
      { numRuns: 500 },
    );
  });

  it('come back in Arabic, in either gender and case, duals and spaced conjunctions among them', () => {
    fc.assert(
      fc.property(WHOLE, STYLE, (number, style) => {
        expect(valuesIn(inArabicWords(number, style), 'ar')).toEqual([number]);
      }),
      { numRuns: 500 },
    );
  });
});
