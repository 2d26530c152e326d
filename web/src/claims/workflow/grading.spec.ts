import { describe, expect, it } from '@jest/globals';
import { differingGrades, gradesOf, gradingOf, seenOf } from './grading.js';

const claim = { harm: null, reach: 2, tags: ['war'], revision: 3 };

describe('grading a claim', () => {
  it('sends what was typed in alone, and null for a grade that was taken away', () => {
    expect(JSON.parse(JSON.stringify(gradingOf({ reach: '' })))).toEqual({ reach: null });
    expect(JSON.parse(JSON.stringify(gradingOf({ harm: '0', tags: [] })))).toEqual({ harm: 0, tags: [] });
  });

  it('holds what nobody has graded apart from the grade 0', () => {
    expect(gradesOf(claim)).toEqual({ harm: '', reach: '2', tags: ['war'] });
    expect(differingGrades(gradesOf(claim), gradesOf({ ...claim, harm: 0 }))).toEqual(['harm']);
  });

  it('has not seen what a colleague graded while it was typed', () => {
    expect(seenOf(claim, { ...claim, tags: ['war', 'urgent'], revision: 4 })).toBe(claim);
  });

  it('has lost nothing where something else happened to the claim', () => {
    expect(seenOf(claim, { ...claim, revision: 5 }).revision).toBe(5);
  });
});
