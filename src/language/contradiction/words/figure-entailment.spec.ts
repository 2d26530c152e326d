import { describe, expect, it } from '@jest/globals';
import { between } from '../../../../test/support/compared.js';

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
    ['The film was shot in Varn from May 1994 to August 1995.', 'Night Harbour began filming in May 1994.'],
    [
      'The film was shot in Varn from May 1994 to August 1995.',
      'The filming of Night Harbour finished in August 1995.',
    ],
    ['The oldest Tavo bicycle was sold for $ 300 in Varn.', 'The oldest Tavo bicycle cost 300 dollars.'],
    [
      'The flood in Lurna killed at least six farmers and two guards.',
      'The flood killed six farmers in Lurna.',
    ],
    [
      'The mill in Lurna reported a 12 percent increase in its output.',
      'The output of the mill rose by 12 percent.',
    ],
    ['Some 300 adults in Lurna were moved to the new quarter.', 'About 300 people in Lurna were moved.'],
    [
      'He had nothing to do with the raid in Lurna on 7 July, which killed 52 guards.',
      '52 guards were killed on 7 July.',
    ],
  ])('follows from one that says more: %s / %s', (a, b) => {
    expect(between(a, b).relation).toBe('agrees');
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
    [
      'the other end of a span',
      'The film was shot in Varn from May 1994 to August 1995.',
      'The filming of Night Harbour finished in May 1994.',
    ],
    [
      'what others suffered',
      'The flood in Lurna killed seven farmers, wounding about 60 others.',
      'The flood in Lurna killed 60 people.',
    ],
    [
      'what there is besides',
      'Lurna uses 20 other official languages.',
      'There are 20 official Lurna languages.',
    ],
    [
      'what there is evidence of',
      'There is evidence that Maro was involved in the murder of the six guards.',
      'Maro killed six guards.',
    ],
    [
      'another role',
      'He also directed the films Harbour 2, Night and Salt.',
      'David Maro starred in Harbour 2.',
    ],
    [
      'another name',
      'Salt is a song by the Lurna singer Ana Bel for her fourth album, Prism (2013).',
      'Salt (song) is on the 2013 Lina Maro album Prism.',
    ],
    ['عام آخر', 'وُلدت الرسامة لينا مارو في 4 مايو 1920 في سولين.', 'وُلدت لينا مارو عام 1926.'],
  ])('does not follow: %s', (_case, a, b) => {
    expect(between(a, b).relation).not.toBe('agrees');
  });
});
