import { describe, expect, it } from '@jest/globals';
import type { ArabicCase } from '../lexicon/unit-words.js';
import { tokenise } from '../text/tokens.js';
import { figureInWords } from './figure-words.js';
import type { Figure } from './figure.js';
import { readAllFigures } from './figures.js';

function figureOf(text: string): Figure {
  const [figure] = readAllFigures(tokenise(text), 'en');
  if (figure === undefined) throw new Error(`no figure in "${text}"`);
  return figure;
}

function arabic(text: string, arabicCase: ArabicCase = 'nominative'): string {
  return figureInWords(figureOf(text), arabicCase).ar;
}

describe('a counted noun in Arabic', () => {
  it.each([
    ['1 year', 'سنة واحدة'],
    ['2 years', 'سنتان'],
    ['3 years', '3 سنوات'],
    ['10 years', '10 سنوات'],
    ['11 years', '11 سنة'],
    ['99 years', '99 سنة'],
    ['100 years', '100 سنة'],
    ['103 years', '103 سنوات'],
    ['1 day', 'يوم واحد'],
    ['2 days', 'يومان'],
    ['4 days', '4 أيام'],
    ['20 days', '20 يومًا'],
    ['100 days', '100 يوم'],
    ['1 metre', 'متر واحد'],
    ['5 metres', '5 أمتار'],
    ['12 metres', '12 مترًا'],
    ['1.5 metres', '1.5 متر'],
    ['3.5 metres', '3.5 متر'],
    ['200 metres', '200 متر'],
    ['7 tonnes', '7 أطنان'],
    ['15 square metres', '15 مترًا مربعًا'],
    ['2 megawatts', '2 ميغاواط'],
    ['$5', '5 دولارات'],
    ['$40', '40 دولارًا'],
    ['1,000 barrels', '1,000 برميل'],
  ])('is written for %s as %s', (english, expected) => {
    expect(arabic(english)).toBe(expected);
  });

  it.each([
    ['at least 2 days', 'nominative', 'يومان على الأقل'],
    ['at least 2 days', 'genitive', 'يومين على الأقل'],
    ['more than 2 days', 'nominative', 'أكثر من يومين'],
    ['less than 2 hours', 'nominative', 'أقل من ساعتين'],
    ['about 2 years', 'nominative', 'نحو سنتين'],
    ['between 2 and 5 days', 'nominative', 'بين يومين و5 أيام'],
    ['two thirds', 'nominative', 'الثلثان (66.7%)'],
    ['two thirds', 'genitive', 'الثلثين (66.7%)'],
    ['more than two thirds', 'nominative', 'أكثر من الثلثين (66.7%)'],
    ['three quarters', 'nominative', 'ثلاثة أرباع (75%)'],
  ] as const)('takes for "%s" in the %s the case of its place: %s', (english, arabicCase, expected) => {
    expect(arabic(english, arabicCase)).toBe(expected);
  });
});

describe('a counted noun in English', () => {
  it.each([
    ['1 day', '1 day'],
    ['2 days', '2 days'],
    ['1.5 hours', '1.5 hours'],
    ['1 hectare', '1 hectare'],
    ['at least 3 tonnes', 'at least 3 tonnes'],
    ['1 km', '1 km'],
  ])('is written for %s as %s', (english, expected) => {
    expect(figureInWords(figureOf(english), 'nominative').en).toBe(expected);
  });
});

describe('the unit of an amount', () => {
  it.each([
    ['3 months', '3 months'],
    ['40 days', '40 days'],
    ['36 hours', '1.5 days'],
    ['100 minutes', '100 minutes'],
    ['1.75 km', '1.75 km'],
    ['5 miles', '8.05 km'],
  ])('is for %s the largest that needs few decimals: %s', (english, expected) => {
    expect(figureInWords(figureOf(english), 'nominative').en).toBe(expected);
  });
});
