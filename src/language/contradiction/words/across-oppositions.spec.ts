import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('an English and an Arabic statement', () => {
  it.each([
    ['Hamas rejected the ceasefire proposal on Monday.', 'وافقت حماس على مقترح وقف إطلاق النار يوم الاثنين.'],
    [
      "Egypt's central bank raised interest rates on Thursday.",
      'خفض البنك المركزي المصري أسعار الفائدة يوم الخميس.',
    ],
    ['The measles vaccine causes autism.', 'لقاح الحصبة لا يسبب التوحد.'],
    [
      'Morocco lost to Portugal in the quarter-final of the 2022 World Cup.',
      'فاز المغرب على البرتغال في ربع نهائي كأس العالم 2022.',
    ],
    ['Asylum applications in Germany rose in 2024.', 'انخفض عدد طلبات اللجوء في ألمانيا عام 2024.'],
    ['The journalist Ahmed Salem was released on Tuesday.', 'لم يفرج عن الصحفي أحمد سالم.'],
  ])('contradict each other: %s', (en, ar) => {
    expect(bothWays(en, ar)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['Hamas rejected the Israeli proposal.', 'وافقت حماس على المقترح المصري.'],
    [
      "Turkey's central bank raised interest rates on Thursday.",
      'خفض البنك المركزي المصري أسعار الفائدة يوم الخميس.',
    ],
    [
      'Morocco lost to France in the semi-final of the 2022 World Cup.',
      'فاز المغرب على البرتغال في ربع نهائي كأس العالم 2022.',
    ],
    ['Asylum applications in Spain rose in 2024.', 'انخفض عدد طلبات اللجوء في ألمانيا عام 2024.'],
    ['Asylum applications in Germany rose in 2023.', 'انخفض عدد طلبات اللجوء في ألمانيا عام 2024.'],
    [
      'Turnout in the first round of the Iranian presidential election was 40%.',
      'بلغت نسبة المشاركة في الجولة الثانية من الانتخابات الرئاسية الإيرانية 50%.',
    ],
    ['The flu vaccine causes autism.', 'لقاح الحصبة لا يسبب العقم.'],
    ['The journalist Ahmed Haddad was released on Tuesday.', 'لم يفرج عن الصحفي محمود سالم.'],
  ])('do not where they are about two things: %s', (en, ar) => {
    for (const relation of bothWays(en, ar)) expect(relation).not.toBe('contradicts');
  });
});
