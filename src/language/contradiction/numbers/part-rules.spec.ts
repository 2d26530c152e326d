import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('parts of one group', () => {
  it.each([
    [
      'The vast majority of schools in Orva county have reopened.',
      'Only one in five schools in Orva county has reopened.',
    ],
    [
      'Only a handful of shops on Halm Street in Belm reopened.',
      'Most shops on Halm Street in Belm reopened.',
    ],
    [
      'Women hold 45% of the seats in the parliament of Tarn.',
      "Only 12% of seats in Tarn's parliament are held by women.",
    ],
    ['معظم مدارس محافظة الريحان عادت إلى العمل.', 'قلة من مدارس محافظة الريحان عادت إلى العمل.'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'a part of the place',
      'Most shops in Belm reopened after the flood.',
      "Only a handful of shops in Belm's old market reopened after the flood.",
    ],
    [
      'some and most',
      'Some residents of Belm have returned home.',
      'Most residents of Belm have returned home.',
    ],
    [
      'what is left',
      'Only a handful of tickets for the Orva concert are left.',
      'Most tickets for the Orva concert have been sold.',
    ],
    ['two days', 'All schools in Orva were closed on Friday.', 'Most schools in Orva were open on Thursday.'],
    [
      'two bodies',
      "Women hold 45% of the seats in Tarn's parliament.",
      "Women make up 12% of Tarn's cabinet ministers.",
    ],
    ['who left and who stayed', 'معظم سكان الريحان غادروا منازلهم.', 'بقيت قلة من سكان الريحان في منازلهم.'],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it.each([
    ['Three quarters of farms in Tarn have no running water.', '75% of farms in Tarn have no running water.'],
    ['ربع سكان الريحان يعيشون تحت خط الفقر.', '25% من سكان الريحان يعيشون تحت خط الفقر.'],
  ])('agree as a fraction and in percent: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it('are explained', () => {
    const { explanation } = between(
      'The vast majority of schools in Orva county have reopened.',
      'Only one in five schools in Orva county has reopened.',
    );
    expect(explanation.en).toContain('how much of the same group');
    expect(explanation.ar).toContain('نسبة الفئة نفسها');
  });
});

describe('changes of one thing', () => {
  it.each([
    ['Exports of olives from Tarn doubled last year.', "Tarn's olive exports grew by 15% last year."],
    [
      'Since 2019 the price of bread in Tarn has gone up by 12%.',
      'Bread prices in Tarn have tripled since 2019.',
    ],
    [
      'تضاعفت صادرات التمور من الريحان العام الماضي.',
      'ارتفعت صادرات التمور من الريحان بنسبة 8% العام الماضي.',
    ],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'one of them to one country',
      'Olive exports from Tarn rose 8% last year.',
      'Olive exports from Tarn to Belm rose 30% last year.',
    ],
    ['two times', 'Bread prices in Tarn rose 12% in 2019.', 'Bread prices in Tarn rose 30% in 2022.'],
    [
      'two lengths of time',
      'ارتفع سعر الخبز في الريحان 20% هذا العام.',
      'زاد سعر الخبز في الريحان 5% هذا الشهر.',
    ],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('agree where something doubled and rose by 100%', () => {
    expect(
      bothWays('Olive exports from Tarn doubled last year.', "Tarn's olive exports rose by 100% last year."),
    ).toEqual(['agrees', 'agrees']);
  });
});
