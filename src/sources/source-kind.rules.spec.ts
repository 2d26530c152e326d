import { describe, expect, it } from '@jest/globals';
import { guessSourceKind } from './source-kind.rules.js';

describe('what a new source may be', () => {
  it.each([
    ['وزارة الصحة', 'government_body'],
    ['Transport Ministry', 'government_body'],
    ['الجيش الوطني', 'armed_force'],
    ['وكالة المدار', 'news_agency'],
    ['صحيفة الضفة', 'media_outlet'],
    ['Kestrel TV', 'media_outlet'],
    ['سامر الحلواني', 'person'],
    ['Helena Marsh', 'person'],
    ['المتحدث باسم الجيش الوطني سامر الحلواني', 'person'],
    ['ناطق باسم الحكومة', 'person'],
    ['Army spokesman Samuel Hart', 'person'],
    ['the spokeswoman for the police', 'person'],
    ['نقابة الأطباء', 'organisation'],
    ['the farmers’ union', 'organisation'],
  ])('%s: %s', (name, kind) => {
    expect(guessSourceKind(name, false)).toBe(kind);
  });

  it('is anonymous where the text does not tell who it is', () => {
    expect(guessSourceKind('مصدر أمني', true)).toBe('anonymous');
  });
});
