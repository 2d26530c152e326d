import { describe, expect, it } from '@jest/globals';
import { comparedBothWays } from '../../../../test/support/compared.js';
import type { Comparison } from '../comparison.js';

function between(a: string, b: string): Comparison {
  const [there, back] = comparedBothWays(a, b);
  expect([back.relation, back.basis]).toEqual([there.relation, there.basis]);
  return there;
}

describe('one subject that went two ways', () => {
  it.each([
    [
      'Milk production in Ostrova rose for the fifth spring running.',
      'Milk production in Ostrova slumped to a new low.',
    ],
    [
      'The ferry terminal at Kelm was shut all weekend.',
      'Cars left the ferry terminal at Kelm after it reopened.',
    ],
    ['ارتفعت صادرات التمور التونسية رغم الجفاف', 'انخفضت صادرات التمور التونسية بسبب قلة الأمطار'],
  ])('contradicts itself: %s / %s', (a, b) => {
    expect(between(a, b)).toMatchObject({ relation: 'contradicts', basis: 'antonym' });
  });

  it.each([
    [
      'on the month and on the year',
      'Milk prices in Ostrova rose from a year earlier.',
      'Milk prices in Ostrova fell from the previous month.',
    ],
    [
      'in two quarters',
      'Milk prices in Ostrova rose in the first quarter.',
      'Milk prices in Ostrova fell in the second quarter.',
    ],
    [
      'first one way and then the other',
      'Milk prices in Ostrova rose, then fell.',
      'Milk prices in Ostrova fell at last.',
    ],
    ['in two countries', 'Wheat prices rose in Egypt.', 'Wheat prices fell in Jordan.'],
    ['in two towns', 'Wheat prices rose in Ostrova.', 'Wheat prices fell in Kelm.'],
    ['in two kinds of place', 'House prices rose in the capital.', 'House prices fell in rural areas.'],
    ['في بلدين', 'ارتفعت أسعار القمح في حي السدرة', 'انخفضت أسعار القمح في حي الرملة'],
    ['for two subjects', 'Milk prices in Ostrova rose.', 'Bread prices in Ostrova fell.'],
    [
      'done to two things',
      'The council of Ostrova will allow street markets.',
      'The council of Ostrova will ban fireworks.',
    ],
    [
      'شهريا وسنويا',
      'ارتفعت أسعار الحليب المحلي عن العام الماضي',
      'انخفضت أسعار الحليب المحلي عن الشهر السابق',
    ],
  ])('does not where it went so %s', (_, a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
  });
});

it('does not ask where somebody is who tells which way it went', () => {
  const [a, b] = ['Wheat prices in Ostrova climbed, police in Kelm say.', 'Wheat prices in Ostrova dropped.'];
  expect(between(a, b).relation).toBe('contradicts');
});

describe('one matter in two languages', () => {
  it.each([
    [
      'denied',
      'The port of Keldan was closed after the warning, the port authority said.',
      'نفت سلطة الميناء في كيلدان تلقي أي تحذير قبل إغلاق الميناء',
    ],
    [
      'opposed',
      'In spring the Keldan airline reported a loss on its flights and its debt.',
      'سجلت شركة كيلدان للطيران أرباحا من رحلات الشركة رغم الديون',
    ],
  ])('is %s', (_, a, b) => {
    expect(between(a, b).relation).toBe('contradicts');
  });

  it.each([
    [
      'the same is said',
      'The port of Keldan was closed after the warning.',
      'أغلق ميناء كيلدان بعد تحذير من العاصفة',
    ],
    ['only the name is one', 'The mayor of Keldan opened a museum.', 'أغلقت محكمة كيلدان مصنع السمك'],
    [
      'only the title and the name are',
      'President Narsek refused to attend the summit.',
      'الرئيس نارسيك قبل خطة إنقاذ البنك',
    ],
  ])('is not where %s', (_, a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
  });
});
