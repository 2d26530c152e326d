import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

it.each([
  ['Schools in the capital have reopened.', 'Schools nationwide remain closed because of the heatwave.'],
  ['Power was cut in the capital.', 'Power was not cut nationwide.'],
  ['أعيد فتح المدارس في العاصمة.', 'المدارس مغلقة في جميع أنحاء البلاد.'],
])('takes no part for the whole country: %s / %s', (a, b) => {
  expect(bothWays(a, b)).not.toContain('contradicts');
});
