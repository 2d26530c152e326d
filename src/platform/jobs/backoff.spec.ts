import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffSeconds } from './backoff.js';

describe('the wait before the next attempt', () => {
  it.each([
    [1, 2],
    [2, 8],
    [3, 32],
    [4, 128],
    [6, 2_048],
    [7, 3_600],
    [1_000, 3_600],
  ])('after failure %d is at least %d seconds', (attempts, seconds) => {
    expect(backoffSeconds(attempts, () => 0)).toBe(seconds);
  });

  it('is spread, by a quarter at most', () => {
    const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), chances, (attempts, chance) => {
        const least = backoffSeconds(attempts, () => 0);
        const seconds = backoffSeconds(attempts, () => chance);
        expect(seconds).toBeGreaterThanOrEqual(least);
        expect(seconds).toBeLessThanOrEqual(least * 1.25);
      }),
    );
    expect(backoffSeconds(3, () => 0.9)).not.toBe(backoffSeconds(3, () => 0.1));
  });

  it('draws its own chance where none is given', () => {
    const waits = new Set(Array.from({ length: 20 }, () => backoffSeconds(1)));
    expect(waits.size).toBeGreaterThan(1);
  });
});
