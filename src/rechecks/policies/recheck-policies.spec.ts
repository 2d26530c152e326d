import { describe, expect, it } from '@jest/globals';
import { policyList } from './recheck-policies.js';

const { accepts } = policyList;

describe('the rules for how often verdicts are rechecked', () => {
  it.each<unknown>([
    [[]],
    [[{ everyDays: 1 }]],
    [[{ everyDays: 3650 }]],
    [[{ topic: 'الصحة', normalised: 'mixed', everyDays: 30 }, { everyDays: 90 }]],
  ])('can be %j', (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each<unknown>([
    [[{}]],
    [[{ everyDays: 0 }]],
    [[{ everyDays: 3651 }]],
    [[{ everyDays: 1.5 }]],
    [[{ everyDays: '30' }]],
    [[{ everyDays: 30, topic: ' ' }]],
    [[{ everyDays: 30, topic: 'x'.repeat(201) }]],
    [[{ everyDays: 30, normalised: 'mostly_true' }]],
    [[{ everyDays: 30, rating: 'true' }]],
    [[[30]]],
    [[null]],
    [[30]],
    [{ everyDays: 30 }],
    [null],
    ['30'],
  ])('cannot be %j', (value) => {
    expect(accepts(value)).toBe(false);
  });

  it('are no more than fifty', () => {
    expect(accepts(Array.from({ length: 50 }, () => ({ everyDays: 1 })))).toBe(true);
    expect(accepts(Array.from({ length: 51 }, () => ({ everyDays: 1 })))).toBe(false);
  });
});
