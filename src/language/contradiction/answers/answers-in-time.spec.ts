import { expect, it } from '@jest/globals';
import { statement } from '../../../../test/support/compared.js';
import { compare } from '../contradiction.js';

const [EARLY, LATE] = [{ claimedAt: '2005-01-01' }, { claimedAt: '2019-01-01' }];

it.each([
  ['Tarvia is the largest oil exporter in the world.', 'Volta is the largest oil exporter in the world.'],
  ['The fire in Osen was caused by a short circuit.', 'The fire in Osen was caused by arson.'],
  ['The rebels captured the town of Osen.', 'The army captured the town of Osen.'],
  ['The bridge of Osen was destroyed by the rebels.', 'The bridge of Osen was destroyed by the army.'],
  ['ترفيا أكبر مصدر للنفط في العالم.', 'فولتا أكبر مصدر للنفط في العالم.'],
  ['نجم حريق سوق أوسن عن ماس كهربائي.', 'نجم حريق سوق أوسن عن حريق متعمد.'],
])('may have another answer years later, and not on the same day: %s / %s', (a, b) => {
  expect(compare(statement(a, EARLY), statement(b, LATE)).relation).toBe('compatible');
  expect(compare(statement(a, LATE), statement(b, EARLY)).relation).toBe('compatible');
  expect(compare(statement(a, LATE), statement(b, LATE)).relation).toBe('contradicts');
});

it.each([
  ['The novel Dawn was written by Anna Holt.', 'The novel Dawn was written by Mark Lane.'],
  ['Karim Holt was born in Cairo.', 'Karim Holt was born in Amman.'],
  ['Anna Holt was the first woman in space.', 'Lena Marr was the first woman in space.'],
  [
    'The fire in Osen in 2003 was caused by a short circuit.',
    'The fire in Osen in 2003 was caused by arson.',
  ],
])('keeps its answer, however late it is told: %s / %s', (a, b) => {
  expect(compare(statement(a, EARLY), statement(b, LATE)).relation).toBe('contradicts');
});
