import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

it.each([
  [
    'قالت هيئة الآثار إن ترميم قلعة أردل سيستغرق ما بين سنتين وأربع سنوات.',
    'أوضحت هيئة الآثار أن ترميم قلعة أردل سيستغرق أكثر من ثلاث سنوات.',
  ],
  [
    'The restoration of Ardel castle takes two years for the walls and four years for the roof.',
    'The restoration of Ardel castle takes more than three years.',
  ],
  ['يستغرق الطريق إلى أوسن ساعتين صيفا وخمس ساعات شتاء.', 'يستغرق الطريق إلى أوسن أكثر من أربع ساعات.'],
  ['The walk to Osen takes one hour or, in winter, three hours.', 'The walk to Osen takes over two hours.'],
])('does not contradict what another of its figures may be: %s / %s', (a, b) => {
  expect(bothWays(a, b)).not.toContain('contradicts');
});

it.each([
  ['يستغرق العمل في سد أوسن بين شهرين وخمسة أشهر.', 'يستغرق العمل في سد أوسن أكثر من سبعة أشهر.'],
  ['The walk to Osen takes one hour.', 'The walk to Osen takes more than two hours.'],
])('contradicts what none of its figures can be: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
});
