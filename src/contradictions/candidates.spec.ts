import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forAllClaims } from './candidates.js';

const claims = fc.integer({ min: 0, max: 100_000_000 });

describe('what claims are compared with where all are compared', () => {
  it('is never more, and never tells less, where there are more claims', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const [few, many] = [forAllClaims(Math.min(one, other)), forAllClaims(Math.max(one, other))];
        expect(many.most).toBeLessThanOrEqual(few.most);
        expect(many.least).toBeGreaterThanOrEqual(few.least);
      }),
    );
  });

  it('is at least three claims, and whatever shares a key among a few thousand', () => {
    expect([5_000, 100_000, 1_000_000, 100_000_000].map((many) => forAllClaims(many).most)).toEqual([
      100, 5, 3, 3,
    ]);
  });
});
