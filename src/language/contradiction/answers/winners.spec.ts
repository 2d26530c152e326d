import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

it.each([
  ['Valdora beat Norvik on Saturday.', 'Valdora lost to Norvik on Saturday.'],
  ['Valdora drew with Norvik on Saturday.', 'Norvik were beaten by Valdora on Saturday.'],
  ['فازت كرسان على دلمون في نهائي الكأس.', 'خسرت كرسان أمام دلمون في نهائي الكأس.'],
  ['تعادل فريق السدرة مع فريق الرملة يوم السبت.', 'هزم فريق السدرة فريق الرملة يوم السبت.'],
])('has one match end in one way: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
});

it.each([
  ['Valdora beat Norvik in March.', 'Valdora lost to Norvik in May.'],
  ['Valdora beat Norvik.', 'Norvik drew with Valdora.'],
  ['فازت كرسان على دلمون في مباراة الذهاب.', 'خسرت كرسان أمام دلمون في مباراة الإياب.'],
])('leaves two matches their two results: %s / %s', (a, b) => {
  expect(bothWays(a, b)).not.toContain('contradicts');
});

it.each([
  ['Norvik lost to Valdora in the cup final.', 'Valdora beat Norvik in the cup final.'],
  ['خسر فريق السدرة أمام فريق الرملة في النهائي.', 'فاز فريق الرملة على فريق السدرة في النهائي.'],
])('takes a defeat for the victory of the other: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
});
