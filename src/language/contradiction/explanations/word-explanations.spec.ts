import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { between } from '../../../../test/support/compared.js';
import { readStatement } from '../../statement/statement-reading.js';
import { quoteWords } from '../../wording/quoting.js';
import type { Comparison } from '../comparison.js';

/** What the explanation quotes of either statement must stand in them, letter by letter. */
function quotesOf({ explanation }: Comparison): string[] {
  return [...explanation.ar.matchAll(/«([^»]*)»/gu)].flatMap(([, quote = '']) => quote.split(' … '));
}

describe('what an explanation quotes', () => {
  it.each([
    ['Mbappé will not join Real Madrid.', 'Mbappé will join Real Madrid.'],
    ['أغلقت المحكمة الإدارية الملف.', 'لم تُغلق المحكمة الإدارية الملف.'],
    ['ارتفعت أسعار الذهب في الأردن.', 'انخفضت أسعار الذهب في الأردن.'],
    ['رئيس الهيئة الأولى في السباق.', 'رئيس الهيئة الثالثة في السباق.'],
    ['أقرّ البرلمان الجزائري القانون.', 'رفض البرلمان الجزائري القانون.'],
  ])('is as the text has it: %s', (a, b) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const quotes = quotesOf(between(one, other));
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(`${one} ${other}`).toContain(quote);
    }
  });

  it('is found in any text by any of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readStatement(text, 'ar');
        for (const token of reading.tokens) expect(text).toContain(quoteWords({ text, reading }, token.text));
      }),
    );
  });
});

describe('a denial', () => {
  it.each([
    [
      'الصورة تظهر لاجئين على الحدود اليونانية.',
      'الصورة لا تظهر لاجئين على الحدود اليونانية.',
      '«تظهر» مقابل «لا تظهر»',
    ],
    ['أكدت حماس وجود مفاوضات مع واشنطن.', 'نفت حماس وجود مفاوضات مع واشنطن.', '«أكدت حماس» مقابل «نفت حماس»'],
    [
      'The army has taken the town of Bara.',
      'The army has not taken the town of Bara.',
      '«taken» مقابل «has not taken»',
    ],
    [
      'Israel killed 45 people in Rafah on 26 May.',
      'Israel killed no one in Rafah on 26 May.',
      '«killed 45 people» مقابل «killed no one»',
    ],
  ])('is quoted with its verb: %s', (a, b, quoted) => {
    expect(between(a, b).explanation.ar).toContain(quoted);
    const [one, other] = quoted.split(' مقابل ');
    expect(between(b, a).explanation.ar).toContain(`${other ?? ''} مقابل ${one ?? ''}`);
  });
});

describe('statements that can both hold', () => {
  it.each([
    [
      'The ruling party won the election in Ankara.',
      'The ruling party lost the election in Istanbul.',
      'one says “Ankara” where the other says “Istanbul”',
    ],
    [
      'انخفض عدد طلبات اللجوء في ألمانيا عام 2024.',
      'ارتفع عدد طلبات اللجوء في إسبانيا عام 2024.',
      '“ألمانيا” against “إسبانيا”, too',
    ],
  ])('say what else differs: %s', (a, b, reason) => {
    expect(between(a, b).explanation.en).toContain(reason);
  });
});

describe('figures', () => {
  it('that are the same are given once', () => {
    const { relation, explanation } = between(
      'The fire at Nasiriyah hospital killed 92 people.',
      'مقتل 92 شخصا في حريق مستشفى الناصرية.',
    );
    expect(relation).toBe('agrees');
    expect(explanation).toEqual({ en: 'Both statements give 92.', ar: 'يعطي القولان الرقم نفسه: 92.' });
  });

  it('that are small are not none', () => {
    const { explanation } = between(
      'The tax is 0.04% of income in Bara.',
      'The tax is 0.4% of income in Bara.',
    );
    expect(explanation.en).toContain('0.04% against 0.4%');
  });
});
