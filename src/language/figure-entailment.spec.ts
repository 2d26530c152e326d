import { describe, expect, it } from '@jest/globals';
import { compare } from './contradiction.js';
import { detectLanguage } from './language.js';

function relation(a: string, b: string): string {
  const [left, right] = [a, b].map((text) => ({ text, language: detectLanguage(text), eventDate: null }));
  return left === undefined || right === undefined ? '' : compare(left, right).relation;
}

describe('a statement with figures', () => {
  it.each([
    [
      'It opened in Varn and was released on 4 May 2016, to mixed reviews.',
      'Night Harbour was released in 2016.',
    ],
    [
      'The band played in nine towns and sold 757,000 copies of its first album.',
      'The band sold more than 500,000 copies.',
    ],
    ['Lina Maro (4 May 1920 – 2 June 1990) was a painter from Solen.', 'Lina Maro died on 2 June 1990.'],
    ['The union of the 16 Torvan member states met early this morning in Varn.', 'The union has 16 members.'],
    ['وُلدت الرسامة لينا مارو في 4 مايو 1920 في سولين لأسرة من البحارة.', 'وُلدت لينا مارو عام 1920.'],
  ])('follows from one that says more: %s / %s', (a, b) => {
    expect(relation(a, b)).toBe('agrees');
  });

  it.each([
    [
      'another year',
      'It opened in Varn and was released on 4 May 2016.',
      'Night Harbour was released in 2013.',
    ],
    [
      'the date of something else',
      'Lina Maro (born 4 May 1920) graduated in 1941.',
      'Lina Maro graduated in 1920.',
    ],
    [
      'another month',
      'The ferry line was founded in June 1992 in Lurna.',
      'The ferry line was founded in April 1992.',
    ],
    [
      'the number of something else',
      'Some 420 prisoners were moved to Lurna since 1991. That gives the island of 4.4 million residents more guards than teachers.',
      '4.4 million prisoners were moved to Lurna.',
    ],
    ['عام آخر', 'وُلدت الرسامة لينا مارو في 4 مايو 1920 في سولين.', 'وُلدت لينا مارو عام 1926.'],
  ])('does not follow: %s', (_case, a, b) => {
    expect(relation(a, b)).not.toBe('agrees');
  });
});
