import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bothWays } from '../../../../test/support/compared.js';

describe('what a thing has only one of', () => {
  it.each([
    ['The video was filmed in Gaza in 2023.', 'The video was filmed in Syria in 2016.'],
    ['الفيديو صوّر في غزة عام 2023.', 'الفيديو صوّر في سوريا عام 2016.'],
    ['The photo was taken in Homs.', 'The photo was taken in Aleppo.'],
    [
      'The fire at the refinery was caused by a short circuit.',
      'The fire at the refinery was caused by a missile.',
    ],
    [
      'The wildfires in Maui were started by a laser weapon.',
      'The wildfires in Maui were started by power lines.',
    ],
    ['سبب حريق المصفاة تماس كهربائي.', 'سبب حريق المصفاة صاروخ.'],
    ['The poet Idrel was born in Damascus.', 'The poet Idrel was born in Cairo.'],
    ['الخميس أول أيام عيد الفطر في السعودية.', 'الجمعة أول أيام عيد الفطر في السعودية.'],
  ])('cannot be two: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['a town of the country', 'The video was filmed in Syria.', 'The video was filmed in Aleppo.'],
    ['any video', 'A video was filmed in Gaza.', 'A video was filmed in Syria.'],
    [
      'another film',
      'The video of the flood was filmed in Libya.',
      'The video of the fire was filmed in Greece.',
    ],
    [
      'two fires',
      'The fire at the refinery was caused by a short circuit.',
      'The fire at the port was caused by a missile.',
    ],
    [
      'two years',
      'The fire at the refinery in 2019 was caused by a missile.',
      'The fire at the refinery in 2022 was caused by a short circuit.',
    ],
    [
      'a fault and a mistake',
      'The fire at the refinery was caused by negligence.',
      'The fire at the refinery was caused by a short circuit.',
    ],
    [
      'two kinds of weapon',
      'The fire at the refinery was caused by a drone.',
      'The fire at the refinery was caused by an attack.',
    ],
    [
      'what may be',
      'The fire at the refinery may have been caused by a missile.',
      'The fire at the refinery was caused by a short circuit.',
    ],
    ['two countries', 'أعلنت السعودية الخميس أول أيام عيد الفطر.', 'أعلنت مصر الجمعة أول أيام عيد الفطر.'],
    ['two people', 'The poet Idrel was born in Damascus.', 'The poet Maro was born in Cairo.'],
  ])('is not given twice: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('is read in any text', () => {
    const word = fc.constantFrom(
      'filmed',
      'in',
      'gaza',
      'cause',
      'of',
      'missile',
      'first',
      'day',
      'eid',
      'monday',
      'the',
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (a, b) => {
        expect(bothWays(a.join(' '), b.join(' '))).toHaveLength(2);
      }),
    );
  });
});
