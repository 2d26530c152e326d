import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../../test/support/processor-time.js';
import { readTerms } from './terms.js';

function stems(text: string): string[] {
  return readTerms(text).map(({ stem }) => stem);
}

describe('readTerms', () => {
  it('takes tags apart and leaves links out', () => {
    expect(stems('#AustralianFires burn.pic.twitter.com/0eJt https://t.co/abc @JulieFavell')).toEqual([
      'australian',
      'fire',
      'burn',
      'juli',
      'favel',
    ]);
  });

  it('reads figures alike in all digits and with or without separators', () => {
    expect(stems('1,500')).toEqual(stems('١٥٠٠'));
    expect(stems('1.500')).toEqual(stems('1,500'));
    expect(stems('1.234.567')).toEqual(stems('1,234,567'));
    expect(stems('1.50')).not.toEqual(stems('150'));
    expect(readTerms('1,500 tanks').map(({ kind }) => kind)).toEqual(['number', 'word']);
  });

  it.each([
    ['اعتراض ٩٩٪ من الصواريخ', 'اعتراض 99% من الصواريخ'],
    ['بلغ النمو ٣٫٥٪', 'بلغ النمو 3.5%'],
    ['سنة ٢٠٢٣م', 'سنة 2023 م'],
    ['۹۹٪ حملے ناکام۔', '99% حملے ناکام.'],
  ])('reads the figures of "%s" apart from signs and letters, as those of "%s"', (text, other) => {
    expect(stems(text)).toEqual(stems(other));
    expect(readTerms(text).filter(({ kind }) => kind === 'number')).toHaveLength(1);
  });

  it('reads a word with vowel signs or a tatweel whole', () => {
    expect(stems('المُسيَّرة وقعــت')).toEqual(stems('المسيرة وقعت'));
    expect(readTerms('المسيّرة').map(({ written }) => written)).toEqual(['المسيّرة']);
  });

  it('gives stems that can be stored, whatever is written', () => {
    const long = fc.string({
      unit: fc.constantFrom('店', '𠮷', 'a', '1', '𝟙', 'ع', ' '),
      minLength: 30,
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.oneof(long, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const stem of stems(text)) {
          expect(stem).not.toMatch(/\p{Surrogate}/u);
          expect(stem.length).toBeLessThanOrEqual(40);
        }
      }),
    );
    expect(stems(`${'店'.repeat(39)}𠮷野家`)).toEqual(['店'.repeat(39)]);
    expect(stems('7'.repeat(5_000))).toEqual(['7'.repeat(40)]);
  });

  it('knows a name by its capital, but not at the beginning', () => {
    expect(readTerms('Vaccines killed Pasteur').map(({ kind }) => kind)).toEqual(['word', 'word', 'name']);
  });

  it('finds no words in links, signs and stop words alone', () => {
    expect(readTerms('the of https://example.org/a 😀 في من')).toEqual([]);
  });

  it('reads any text, however odd, without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { stem } of readTerms(text)) expect(stem).not.toBe('');
      }),
    );
  });

  it('takes time in proportion to what it reads of a text, and does not read a book', () => {
    expect(processorTime(() => readTerms('#Aa'.repeat(2_000_000)))).toBeLessThan(500);
  });
});
