import { describe, expect, it } from '@jest/globals';
import { wrongDates } from './verdict.rules.js';

const NOW = new Date('2024-04-13T23:30:00Z');

describe('the dates of a verdict', () => {
  it.each([
    ['no dates', {}, []],
    ['a state of knowledge of this very moment', { asOf: '2024-04-13T23:30:00Z' }, []],
    ['a state of knowledge of the past', { asOf: '2001-01-01' }, []],
    ['a state of knowledge one millisecond ahead', { asOf: '2024-04-13T23:30:00.001Z' }, ['asOf']],
    ['a moment that is past in its own time zone', { asOf: '2024-04-14T02:00:00+03:00' }, []],
    ['a moment that is still to come in its own time zone', { asOf: '2024-04-13T23:00:00-03:00' }, ['asOf']],
    ['a review tomorrow', { reviewBy: '2024-04-14' }, []],
    ['a review today', { reviewBy: '2024-04-13' }, ['reviewBy']],
    ['a review in the past', { reviewBy: '2023-12-31' }, ['reviewBy']],
    ['both wrong', { asOf: '2999-01-01', reviewBy: '1999-01-01' }, ['asOf', 'reviewBy']],
  ])('with %s: %j has wrong %j', (_, verdict, wrong) => {
    expect(wrongDates(verdict, NOW)).toEqual(wrong);
  });
});
