import { describe, expect, it } from '@jest/globals';
import { comparedBothWays } from '../../../../test/support/compared.js';

describe('so many dead', () => {
  it.each([
    ['The landslide in Enga killed 670 people, the mayor said.', 'The landslide in Enga left 100 dead.'],
    ['The ferry fire off Lombok left 14 dead.', 'The ferry fire off Lombok killed 31 people.'],
    ['أدى حريق الفندق في بودروم إلى مصرع 18 شخصا.', 'خلّف حريق الفندق في بودروم 5 قتلى.'],
  ])('are so many people who died: %s', (a, b) => {
    expect(comparedBothWays(a, b).map(({ relation }) => relation)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'some of them',
      'Five of the dead in the Enga landslide were children.',
      'The Enga landslide killed 47 people.',
    ],
    [
      'a group among them',
      'The shelling of Omdurman killed 12 civilians.',
      'The shelling of Omdurman left 30 dead.',
    ],
    [
      'the wounded',
      'The hotel fire in Bodrum left 30 wounded.',
      'The hotel fire in Bodrum killed 12 people.',
    ],
    ['another place', 'The fire in Bodrum left 9 dead.', 'The fire in Izmir killed 30 people.'],
  ])('need not be all who died: %s', (_, a, b) => {
    for (const { relation } of comparedBothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});

describe('dirhams', () => {
  it('are not those of the Emirates where the text does not say so', () => {
    const [one] = comparedBothWays(
      'بلغ سعر التذكرة 200 درهم في المعرض.',
      'بلغ سعر التذكرة 350 درهما في المعرض.',
    );
    expect(one.relation).toBe('contradicts');
    expect(one.explanation.en).toContain('200 dirhams against 350 dirhams');
    expect(one.explanation.ar).not.toContain('AED');
  });
});
