import { describe, expect, it } from '@jest/globals';
import { SeededRandom } from './seeded-random.js';

const drawn = (seed: number) => {
  const random = new SeededRandom(seed);
  return Array.from({ length: 1_000 }, () => random.between(3, 6));
};

describe('random numbers of a seed', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('reach both ends and nothing beyond', () => {
    expect([...new Set(drawn(7))].toSorted()).toEqual([3, 4, 5, 6]);
  });
});
