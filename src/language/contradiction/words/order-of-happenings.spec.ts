import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

it.each([
  ['Karim met Nadim before Lena met Omar.', 'Lena met Omar before Karim met Nadim.'],
  ['The king died before the queen died.', 'The queen died before the king died.'],
  ['The mayor fled before the army came.', 'The army came before the mayor fled.'],
  ['التقى كريم نديم قبل أن تلتقي لينا عمر.', 'التقت لينا عمر قبل أن يلتقي كريم نديم.'],
])('two happenings in the reverse order contradict each other: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
});

it.each([
  ['Karim met Nadim before Lena met Omar.', 'Lena met Omar after Karim met Nadim.'],
  ['The army came while the mayor fled.', 'The mayor fled while the army came.'],
])('"before" turned round is "after": %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
});

it('does not take who was beaten for who won', () => {
  expect(
    bothWays('Karim beat Nadim before Lena fled Osen.', 'Nadim beat Karim before Lena fled Osen.'),
  ).not.toContain('agrees');
});
