import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldForSearch } from '../text/normalise.js';
import { arabicStem } from './arabic-stem.js';
import { englishStem } from './english-stem.js';

describe('englishStem', () => {
  it.each([
    ['vaccines', 'vaccin'],
    ['vaccinated', 'vaccin'],
    ['generously', 'generous'],
    ['communities', 'communiti'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['added', 'add'],
    ['happily', 'happili'],
    ['relational', 'relat'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['said', 'said'],
    ['skies', 'sky'],
    ['succeeding', 'succeed'],
    ['agreed', 'agre'],
    ['rolling', 'roll'],
    ['controlled', 'control'],
    ['adjustable', 'adjust'],
    ['organization', 'organiz'],
    ['yes', 'yes'],
    ['say', 'say'],
    ['news', 'news'],
  ])('of %s is %s', (word, stem) => {
    expect(englishStem(word)).toBe(stem);
  });

  it('is never longer than its word by more than the e that a short stem gets', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{1,20}$/), (word) => {
        expect(englishStem(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('arabicStem', () => {
  it.each([
    [['الصاروخ', 'والصاروخ', 'بالصاروخ', 'للصاروخ', 'لصاروخ']],
    [['المعلمون', 'المعلمين', 'معلم']],
    [['مدرسة', 'المدرسة', 'مدرستها', 'مدرسته', 'مدرسات']],
    [['سيارة', 'سيارات', 'السيارات', 'سيارتنا']],
  ])('is one for %j', (words) => {
    expect(new Set(words.map((word) => arabicStem(foldForSearch(word)))).size).toBe(1);
  });

  it.each(['قال', 'دم', 'ولد', 'لبن', 'هي'])('leaves enough of the short word %s', (word) => {
    expect(arabicStem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
  });
});
