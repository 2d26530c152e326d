import { describe, expect, it } from '@jest/globals';
import type { ClaimStatus } from '../claims/claim.entity.js';
import { nextReviewAction, outcomeOf, type Standing } from './review.rules.js';

const STANDING: Standing = {
  status: 'in_review',
  allowed: { file_review: true, adjudicate: true },
  hasInterest: false,
  hasWithdrawnInterest: false,
  hasFiled: false,
};
const next = (changes: Partial<Standing>) => nextReviewAction({ ...STANDING, ...changes });

describe('nextReviewAction', () => {
  it.each<[ClaimStatus, string | null]>([
    ['draft', null],
    ['open', 'file_review'],
    ['in_review', 'file_review'],
    ['adjudication', 'adjudicate'],
    ['reviewed', null],
    ['not_checkable', null],
    ['archived', null],
  ])('of a claim that is %s is %s', (status, action) => {
    expect(next({ status })).toEqual(action && { action, hindrance: null });
  });

  it.each<[string, Partial<Standing>, string]>([
    [
      'a review of theirs in the round, whatever the claim’s status',
      { hasFiled: true, status: 'open' },
      'review_filed',
    ],
    ['a review of theirs, as the third', { hasFiled: true, status: 'adjudication' }, 'review_filed'],
    ['an interest', { hasInterest: true, hasWithdrawnInterest: true }, 'interest_declared'],
    ['an interest that was just withdrawn', { hasWithdrawnInterest: true }, 'interest_withdrawn'],
    ['their role', { allowed: { file_review: false, adjudicate: true } }, 'not_allowed'],
  ])('is hindered by %s', (_, changes, hindrance) => {
    expect(next(changes)).toMatchObject({ hindrance });
  });
});

describe('outcomeOf', () => {
  it('is agreement only where all ratings are one', () => {
    expect(outcomeOf(['R', 'R'])).toBe('agree');
    expect(outcomeOf(['R', 'R', 'Q'])).toBe('differ');
  });
});
