import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('places in one order', () => {
  it.each([
    [
      'Orvaland ranks third in the press freedom index for 2023.',
      'Orvaland came in fifth place in the 2023 press freedom index.',
    ],
    [
      "Belm tops the list of Europe's most expensive cities.",
      'Belm ranks last among the most expensive cities in Europe.',
    ],
    [
      'تحتل الريحان المرتبة الثالثة عربيا في مؤشر الابتكار 2022.',
      'جاءت الريحان في المركز الخامس عربيا في مؤشر الابتكار لعام 2022.',
    ],
    [
      'Oil output in Tarn reached an all-time high in 2021.',
      "Tarn's oil output dropped to its lowest level on record in 2021.",
    ],
    [
      'سجل التضخم في الريحان أعلى مستوى في تاريخه خلال سبتمبر.',
      'تراجع التضخم في الريحان إلى أدنى مستوى له على الإطلاق خلال سبتمبر.',
    ],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'two orders',
      'Orvaland ranks third in Europe for wind power.',
      'Orvaland ranks tenth in the world for wind power.',
    ],
    [
      'two years',
      'Orvaland ranked third in the press freedom index in 2020.',
      'Orvaland was fifth in the press freedom index in 2023.',
    ],
    [
      'two orders',
      'تحتل الريحان المرتبة الثالثة عربيا في مؤشر الابتكار.',
      'تحتل الريحان المرتبة 79 عالميا في مؤشر الابتكار.',
    ],
    [
      'two times',
      'Oil output in Tarn reached a record high in March 2021.',
      "Tarn's oil output fell to a record low in August 1998.",
    ],
    ['no record', 'سجل سعر الذهب أعلى مستوى له منذ ثلاثة أشهر.', 'سجل سعر الذهب أدنى مستوى له منذ أسبوع.'],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});

describe('scores of one match', () => {
  it.each([
    [
      "Halm beat Orva 3-1 in Saturday's cup final.",
      "Saturday's cup final between Halm and Orva finished 2-1.",
    ],
    [
      'فاز السنديان على الريحان 3-1 في افتتاح الدوري.',
      'انتهت مباراة السنديان والريحان في افتتاح الدوري بنتيجة 2-1.',
    ],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'one score, turned round',
      'Halm beat Orva 3-1 in the cup final.',
      'Orva lost the cup final to Halm 1-3.',
    ],
    ['two matches', 'Halm beat Orva 3-1 in the cup final.', 'Halm beat Orva 2-1 in the league opener.'],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});
