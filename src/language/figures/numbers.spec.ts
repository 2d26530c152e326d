import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from '../statement/quantities.js';
import { codePointSlice } from '../text/code-points.js';
import { readNumbers } from './numbers.js';

function valuesIn(text: string, language: 'ar' | 'en'): number[] {
  return readNumbers(text, language).map(({ value }) => value);
}

describe('readNumbers', () => {
  it.each([
    ['one hundred and three and two thirds', 103 + 2 / 3],
    ['two hundred and two thousand', 202_000],
    ['ninety-five hundred', 9500],
    ['three hundred and two dozens', 324],
    ['three lakh crore', 3e12],
    ['two hundred point zero three', 200.03],
    ['two point five million', 2_500_000],
    ['five and a half million', 5_500_000],
    ['one billion and three quarters million', 1_000_750_000],
    ['two and fifty-four hundredths', 2.54],
    ['twenty-three fifths', 4.6],
    ['twenty twenty fifths', 0.8],
    ['a hundredth', 0.01],
    ['two thirds of a million', 2e6 / 3],
    ['half a dozen', 6],
    ['minus five point five', -5.5],
    ['-9.25', -9.25],
    ['2½', 2.5],
    ['.08', 0.08],
    ['1 in 21', 1 / 21],
    ['one over twenty', 0.05],
    ['1.3x10^6', 1_300_000],
    ['2.5^-1', 0.4],
    ['12e-1', 1.2],
    ['10  k', 10_000],
    ['1,674,200.5 M', 1_674_200_500_000],
  ])('reads "%s" as one number', (text, value) => {
    const values = valuesIn(text, 'en');
    expect(values).toHaveLength(1);
    expect(values[0]).toBeCloseTo(value, 9);
  });

  it.each([
    ['مائة وثلاثة وثلثين', 103 + 2 / 3],
    ['مليون وألفين ومائتين', 1_002_200],
    ['ثلاث مئة وواحد', 301],
    ['مائتين وإثنين ألف', 202_000],
    ['٣ مئة و ٢١', 321],
    ['٤ آلاف ٣ مائة و ٢١', 4321],
    ['خمسة وتسعون مائة', 9500],
    ['واحد ونصف', 1.5],
    ['ثلاث وخمس', 3.2],
    ['عشرون وثلاثة أخماس', 20.6],
    ['ثلاثة وعشرون خمسا', 4.6],
    ['مائة وثلاثون وخمسين', 130.4],
    ['مائتان وثلاثة أجزاء من مائة', 200.03],
    ['خمسة فاصلة صفر خمسة', 5.05],
    ['جزء من مئة', 0.01],
    ['واحد من واحد وعشرين', 1 / 21],
    ['سالب واحد على ٢٠', -0.05],
    ['ناقص خمسة', -5],
    ['نصف دزينة', 6],
    // Two of them, which lose their ن before what is counted, and one of them behind a number.
    ['مليونا دينار', 2e6],
    ['غرامة مقدارها مليارا دولار', 2e9],
    ['ألفا شخص', 2000],
    ['خمسة وعشرون ألفا نازح', 25_000],
    ['مليونا ومئة ألف', 1_100_000],
    // A part of a whole by its vowel mark.
    ['بخُمس أرباحها', 0.2],
    ['عُشر أسهم الشركة', 0.1],
    ['خَمس سفن', 5],
    ['خمس شركات', 5],
    ['٢٦،٠١٣,٩٤', 26_013.94],
  ])('reads "%s" as one number', (text, value) => {
    const values = valuesIn(text, 'ar');
    expect(values).toHaveLength(1);
    expect(values[0]).toBeCloseTo(value, 9);
  });

  it.each([
    ['192.168.1.2', [192, 168, 1, 2]],
    ['Exercises 22,24,26,31', [22, 24, 26, 31]],
    ['3 hundred and 2 hundred', [300, 200]],
    ['423 0000', [423, 0]],
    ['+1-222-2222/2222', [1, 222, 2222, 2222]],
    ['five out of three', [5, 3]],
    ['a third man', []],
    ['the one you mentioned', []],
    ['tested negative three times', [3]],
  ])('tells apart the numbers of "%s"', (text, values) => {
    expect(valuesIn(text, 'en')).toEqual(values);
  });

  it('leaves web addresses alone', () => {
    expect(valuesIn('See https://example.org/a?q=30%25%2020% today', 'en')).toEqual([]);
  });
});

const PIECES = fc.constantFrom(
  ...'and و a an half نصف خمس one واحد 1 2.5 ٣ - + . , / ^ e10 x10 % $ € dollars cents دولار hundred مئة ألف million to إلى between بين من in of over على less than more أقل أكثر 🚀 ( ) : third أخماس point فاصلة minus سالب percent بالمئة HK us k M '.split(
    ' ',
  ),
);

describe('readNumbers and readQuantities of any text', () => {
  it('quote the original, in order, and never throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
      fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'en'), (words, language) => {
        for (const found of [...readNumbers(words, language), ...readQuantities(words, language)]) {
          expect(codePointSlice(words, found.start, found.end)).toBe(found.text);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.value).not.toBeNaN();
        }
        for (const { low, high, amount, start, end } of readQuantities(words, language)) {
          expect(low).toBeLessThanOrEqual(high);
          expect(amount.start).toBeGreaterThanOrEqual(start);
          expect(amount.end).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
