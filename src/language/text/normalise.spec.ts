import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldForSearch, foldWithMap } from './normalise.js';

describe('foldForSearch', () => {
  it.each([
    ['٩٩٪', '99%'],
    ['۴۵٫۵', '45.5'],
    ['१२३', '123'],
    ['𝟙𝟚', '12'],
    ['مُسَيَّرَة', 'مسيره'],
    ['صـــاروخ', 'صاروخ'],
    ['أحمد إلى آخر ٱلبيت', 'احمد الي اخر البيت'],
    ['مسؤول', 'مسوول'],
    ['ﻻ', 'لا'],
    ['Café RÉSUMÉ', 'cafe resume'],
    ['  two\n\tlines ', 'two lines'],
    ['2½', '2 1/2'],
    ['“Half” – ‘all’', '"half" - \'all\''],
    ['zero\u200Bwidth', 'zerowidth'],
  ])('folds %j to %j', (written, folded) => {
    expect(foldForSearch(written)).toBe(folded);
  });

  it('keeps apart what means different things', () => {
    expect(foldForSearch('ماء')).not.toBe(foldForSearch('ما'));
    expect(foldForSearch('10²')).not.toBe(foldForSearch('102'));
  });

  it('changes nothing more when done twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('foldWithMap', () => {
  it('leads from a folded word back to the whole written word, marks included', () => {
    const text = 'قال إنَّ الصَّـواريخُ، سقطت';
    const folded = foldWithMap(text);
    const at = folded.text.indexOf('الصواريخ');
    const last = at + 'الصواريخ'.length - 1;
    expect(text.slice(folded.starts[at], folded.ends[last])).toBe('الصَّـواريخُ');
  });

  it('gives rising offsets inside the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = foldWithMap(text);
        expect(starts).toHaveLength(folded.length);
        let previous = 0;
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
          previous = start;
        });
      }),
    );
  });
});
