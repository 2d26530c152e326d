import { describe, expect, it } from '@jest/globals';
import { ruleSwitches, wholeNumber } from './setting-form.js';

describe('a setting that is a whole number', () => {
  const { accepts, expected } = wholeNumber(1, 9);

  it.each([1, 2, 9])('takes %s', (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each([0, 10, 1.5, -1, '2', null, undefined, NaN, Infinity, [2], { value: 2 }, true])(
    'does not take %j',
    (value) => {
      expect(accepts(value)).toBe(false);
    },
  );

  it('says its bounds in both languages', () => {
    for (const text of Object.values(expected)) expect(text).toMatch(/1.*9/);
  });
});

describe('a setting that switches rules', () => {
  const title = { en: 'A', ar: 'أ' };
  const { accepts, expected } = ruleSwitches({ quorum: title, method: title });

  it.each<object>([{}, { quorum: 'off' }, { quorum: 'required', method: 'off' }])('takes %j', (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each<unknown>([
    { quorum: 'on' },
    { quorum: true },
    { other: 'off' },
    { toString: 'off' },
    [],
    ['off'],
    null,
    'off',
    1,
  ])('does not take %j', (value) => {
    expect(accepts(value)).toBe(false);
  });

  it('names the rules in both languages', () => {
    for (const text of Object.values(expected)) expect(text).toMatch(/quorum, method/);
  });
});
