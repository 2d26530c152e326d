import { describe, expect, it } from '@jest/globals';
import { type PriorityFigures, priorityOf } from './priority.js';

const points = (figures: Partial<PriorityFigures>) =>
  priorityOf({ harm: 0, reach: 0, contradictions: 0, age: 0, ...figures }).points;

describe('priorityOf', () => {
  it('is the sum of its reasons, each with the figure that it comes from', () => {
    expect(priorityOf({ harm: 2, reach: 1, contradictions: 3, age: 12 })).toEqual({
      points: 77,
      reasons: [
        { factor: 'harm', value: 2, points: 40 },
        { factor: 'reach', value: 1, points: 10 },
        { factor: 'contradictions', value: 3, points: 15 },
        { factor: 'age', value: 12, points: 12 },
      ],
    });
  });

  it('takes what nobody has graded for more than nothing, and says that nobody has', () => {
    expect(points({ harm: null })).toBeGreaterThan(points({ harm: 0 }));
    expect(points({ harm: null })).toBeLessThan(points({ harm: 2 }));
    expect(priorityOf({ harm: null, reach: null, contradictions: 0, age: 0 }).reasons[0]).toMatchObject({
      factor: 'harm',
      value: null,
    });
  });

  it('lets nothing harmless overtake what is dangerous by waiting', () => {
    expect(points({ age: 10_000 })).toBeLessThan(points({ harm: 2 }));
    expect(points({ age: 31 })).toBe(points({ age: 30 }));
  });
});
