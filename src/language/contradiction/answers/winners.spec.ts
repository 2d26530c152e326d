import { expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

it.each([
  ['Valdora beat Norvik on Saturday.', 'Valdora lost to Norvik on Saturday.'],
  ['Valdora drew with Norvik on Saturday.', 'Norvik were beaten by Valdora on Saturday.'],
  ['Valdora beat Norvik in the 2019 semi-final.', 'Norvik beat Valdora in the 2019 semifinal.'],
  ['Valdora beat Norvik 3-1 in the cup final in 2012.', 'Norvik beat Valdora 2-0 in the cup final in 2012.'],
  ['هزم فريق السدرة فريق الرملة في 5 مايو 2015.', 'هزم فريق الرملة فريق السدرة في 5 مايو 2015.'],
  ['فازت كرسان على دلمون في نهائي الكأس.', 'خسرت كرسان أمام دلمون في نهائي الكأس.'],
  ['تعادل فريق السدرة مع فريق الرملة يوم السبت.', 'هزم فريق السدرة فريق الرملة يوم السبت.'],
])('has one match end in one way: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
});

it.each([
  ['Valdora beat Norvik in March.', 'Valdora lost to Norvik in May.'],
  ['Valdora beat Norvik.', 'Norvik drew with Valdora.'],
  ['فازت كرسان على دلمون في مباراة الذهاب.', 'خسرت كرسان أمام دلمون في مباراة الإياب.'],
  ['فازت كرسان على دلمون.', 'خسرت كرسان أمام دلمون.'],
  ['Marin beat Duvall in Ohio on Tuesday.', 'Duvall beat Marin in Michigan on Tuesday.'],
  [
    "Valdora beat Norvik in the women's final on Sunday.",
    "Norvik beat Valdora in the men's final on Sunday.",
  ],
  ['Valdora beat Norvik in the final in 2012.', 'Norvik beat Valdora in the semifinal in 2012.'],
  ['فازت كرسان على دلمون في نهائي الكأس يوم الأحد.', 'خسرت كرسان أمام دلمون في نهائي الدوري يوم الأحد.'],
  ['فازت كرسان على دلمون في نهائي كأس 2012.', 'خسرت كرسان أمام دلمون في نصف نهائي كأس 2012.'],
])('leaves two matches their two results: %s / %s', (a, b) => {
  expect(bothWays(a, b)).not.toContain('contradicts');
});

it.each([
  ['Norvik lost to Valdora in the cup final.', 'Valdora beat Norvik in the cup final.'],
  ['خسر فريق السدرة أمام فريق الرملة في النهائي.', 'فاز فريق الرملة على فريق السدرة في النهائي.'],
])('takes a defeat for the victory of the other: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
});

it.each([
  ['Valdora beat Norvik on Saturday.', 'Norvik beat Valdora on Saturday.'],
  ['فازت كرسان على دلمون يوم الأحد.', 'خسرت كرسان أمام دلمون يوم الأحد.'],
  ['Valdora beat Norvik in the under-20 final in 2019.', 'Norvik beat Valdora in the final in 2019.'],
])('only supposes that it is one match: %s / %s', (a, b) => {
  expect(between(a, b)).toMatchObject({ relation: 'contradicts', presumesOneEvent: true });
});
