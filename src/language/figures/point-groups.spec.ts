import { describe, expect, it } from '@jest/globals';
import { compare } from '../contradiction/contradiction.js';
import type { Language } from '../text/language.js';
import { tokenise } from '../text/tokens.js';
import { readAllFigures } from './figures.js';

describe('a point before three digits', () => {
  const read = (text: string, language: Language): (number | null)[] =>
    readAllFigures(tokenise(text), language).flatMap(({ low, high }) => [low, high]);

  it.each<[string, Language, number, number]>([
    ['تشغل الشركة 1.500 عامل', 'ar', 1500, 1500],
    ['قتل 1.200 شخص', 'ar', 1200, 1200],
    ['أصيب ١٢.٣٥٠ شخصا', 'ar', 12_350, 12_350],
    ['1.200 people were killed', 'en', 1200, 1200],
    ['between 1.200 and 1.500 people were killed', 'en', 1200, 1500],
    ['The bridge is 1.250 km long', 'en', 1250, 1250],
    ['بلغ السعر 1.250 دينار', 'ar', 1.25, 1.25],
    ['0.500 people', 'en', 0.5, 0.5],
    ['1.25 million people', 'en', 1_250_000, 1_250_000],
    ['The index rose to 1.234', 'en', 1.234, 1.234],
  ])('of %s is what it can only be', (text, language, low, high) => {
    expect(read(text, language).slice(0, 2)).toEqual([low, high]);
  });

  it('does not make one number two', () => {
    const at = (text: string) => ({ text, language: 'ar' as const, eventDate: null, claimedAt: null });
    expect(compare(at('تشغل الشركة 1.500 عامل'), at('تشغل الشركة 1500 عامل')).relation).toBe('agrees');
  });
});
