import { describe, expect, it } from '@jest/globals';
import { EXONYMS } from '../../lexicon/exonyms.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import { foldForSearch } from '../../text/normalise.js';
import type { Statement } from '../comparison.js';
import { compare } from '../contradiction.js';

const english = (text: string): Statement => ({ text, language: 'en', eventDate: null });
const arabic = (text: string): Statement => ({ text, language: 'ar', eventDate: null });

describe('a count in English and one in Arabic', () => {
  it.each([
    ['40 people were killed in the blast in Beirut.', 'لم يُقتل أحد في انفجار بيروت.'],
    ['40 people were killed in the explosion in Tripoli.', 'قتل 12 شخصًا في انفجار في طرابلس.'],
    ['Three people died in the fire in Cairo.', 'لم يمت أحد في حريق القاهرة.'],
  ])('contradict each other where both name the place and what happened: %s', (en, ar) => {
    expect(compare(english(en), arabic(ar))).toMatchObject({ relation: 'contradicts', basis: 'count' });
    expect(compare(arabic(ar), english(en))).toMatchObject({ relation: 'contradicts', basis: 'count' });
  });

  it('agree where it is one number', () => {
    const said = compare(
      english('40 people were killed in the blast in Beirut.'),
      arabic('قتل أربعون شخصًا في انفجار بيروت.'),
    );
    expect(said.relation).toBe('agrees');
  });

  it.each([
    ['another place', '40 people were killed in the blast in Beirut.', 'قتل 12 شخصًا في انفجار في طرابلس.'],
    ['another happening', '40 people were killed in the blast in Beirut.', 'قتل 12 شخصًا في حريق في بيروت.'],
    ['no happening', '40 people were killed in the blast in Beirut.', 'قتل 12 شخصًا في بيروت.'],
    [
      'another day',
      '40 people died in the fire in Cairo on Monday.',
      'لم يمت أحد في حريق القاهرة يوم الثلاثاء.',
    ],
  ])('do not where one names %s', (_, en, ar) => {
    expect(compare(english(en), arabic(ar)).relation).not.toBe('contradicts');
  });
});

describe('the English name of a place', () => {
  it.each(EXONYMS)('is %s for %s', (en, ar) => {
    expect(nameSkeleton(en)).toBe(nameSkeleton(foldForSearch(ar)));
  });
});

describe('what fell in one statement and rose in the other', () => {
  it.each([
    ['Inflation fell to 3% in March.', 'Inflation rose to 9% in March.'],
    ['انخفض التضخم إلى 3% في مارس.', 'ارتفع التضخم إلى 9% في مارس.'],
  ])('contradicts, whatever the figures: %s', (a, b) => {
    const of = /[a-z]/.test(a) ? english : arabic;
    expect(compare(of(a), of(b))).toMatchObject({ relation: 'contradicts', basis: 'antonym' });
  });

  it.each([
    ['Exports of 12 companies rose in 2020.', 'Exports of 30 companies fell in 2020.'],
    ['12 schools opened in Nablus on Monday.', '30 schools closed in Nablus on Monday.'],
  ])('does not where both count some of many: %s', (a, b) => {
    expect(compare(english(a), english(b)).relation).not.toBe('contradicts');
  });
});

describe('a bill', () => {
  it('was not passed and rejected by one parliament on one day', () => {
    const said = compare(
      english('The parliament of Kestria passed the tax bill on Tuesday.'),
      english('The parliament of Kestria rejected the tax bill on Tuesday.'),
    );
    expect(said).toMatchObject({ relation: 'contradicts', basis: 'exclusive_outcome' });
  });
});
