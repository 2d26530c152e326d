import { describe, expect, it } from '@jest/globals';
import { outOfPart, sumOf, thresholdFor, train, type Example } from './logistic.js';

const examples: Example[] = Array.from({ length: 60 }, (_, index) => ({
  signals: { tells: index % 2, noise: index % 3 === 0 ? 1 : 0 },
  isSo: index % 2 === 1,
}));

describe('logistic regression', () => {
  it('learns what tells, and that noise does not', () => {
    const trained = train(examples, {}, 0.1);
    expect(trained.weights['tells']).toBeGreaterThan(2);
    expect(Math.abs(trained.weights['noise'] ?? 9)).toBeLessThan(0.3);
    expect(examples.every(({ signals, isSo }) => sumOf(trained, signals) > 0 === isSo)).toBe(true);
  });

  it('keeps a weight from what it may not be', () => {
    expect(train(examples, { tells: -1 }, 0.1).weights['tells']).toBe(0);
  });

  it('answers each part by the others', () => {
    // The last is so against all others: who has seen it answers otherwise than who has not.
    const odd = [...examples, { signals: { tells: 0, odd: 1 }, isSo: true }];
    const ofLast = (parts: number[]): number => outOfPart(odd, {}, 0.1, parts)[odd.length - 1] ?? NaN;
    expect(ofLast(odd.map((_, index) => index))).toBeLessThan(0);
    const alone = [...odd, odd[odd.length - 1]!];
    const [apart, together] = [alone.map((_, index) => index), alone.map((_, index) => Math.min(index, 60))];
    expect(outOfPart(alone, {}, 0.1, apart)[60]).toBeGreaterThan(outOfPart(alone, {}, 0.1, together)[60]!);
  });

  it('finds the lowest sum that is precise enough', () => {
    const four = [true, true, false, true].map((isSo) => ({ signals: {}, isSo }));
    expect(thresholdFor(four, [4, 3, 2, 1], 1)).toEqual({ threshold: 3, found: 2, wrong: 0 });
    expect(thresholdFor(four, [4, 3, 2, 1], 0.75)).toEqual({ threshold: 1, found: 3, wrong: 1 });
  });
});
