import { expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

it.each([
  ['Brazil is the largest coffee producer.', 'Vietnam is the largest robusta coffee producer.'],
  ['The largest coffee producer is Brazil.', 'The largest robusta coffee producer is Vietnam.'],
  ['Qatar is the largest exporter of gas.', 'Norway is the largest exporter of gas in Europe.'],
  ['France won the world cup final.', 'Spain won the youth world cup final.'],
  ['البرازيل أكبر منتج للبن.', 'فيتنام أكبر منتج للبن الروبوستا.'],
  ['قطر أكبر مصدر للغاز.', 'النرويج أكبر مصدر للغاز في أوروبا.'],
])('the largest of all and the largest of a part are two: %s / %s', (a, b) => {
  expect(bothWays(a, b)).not.toContain('contradicts');
});

it.each([
  ['The largest coffee producer is Brazil.', 'The largest coffee producer is Vietnam.'],
  ['Brazil is the largest coffee producer in the world.', 'Vietnam is the largest coffee producer.'],
  ['البرازيل أكبر منتج للبن.', 'فيتنام أكبر منتج للبن.'],
])('of one thing there is one largest: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
});
