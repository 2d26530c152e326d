import { describe, expect, it } from '@jest/globals';
import { NORMALISED_RATINGS, type NormalisedRating } from '../../ratings/rating.entity.js';
import { deadPolicies } from './dead-policies.js';
import type { RecheckPolicy } from './recheck-policy.js';

const ALL = new Set<NormalisedRating>(NORMALISED_RATINGS);
const said = (policies: RecheckPolicy[], given = ALL): string[] =>
  deadPolicies(policies, given).map(({ en }) => en);
const rule = (more: Partial<RecheckPolicy> = {}): RecheckPolicy => ({ everyDays: 30, ...more });

describe('rules for rechecks that can never apply', () => {
  it.each<[string, RecheckPolicy[]]>([
    ['a narrow rule before a wide one', [rule({ topic: 'health' }), rule()]],
    ['two topics', [rule({ topic: 'health' }), rule({ topic: 'war' })]],
    ['a topic after a rating', [rule({ normalised: 'false' }), rule({ topic: 'health' })]],
    ['one rule', [rule({ normalised: 'true' })]],
  ])('are not found in %s', (_, policies) => {
    expect(said(policies)).toEqual([]);
  });

  it.each<[string, RecheckPolicy[], RegExp]>([
    ['after one for all verdicts', [rule(), rule({ topic: 'health' })], /^Rule 2 .* by rule 1 before/],
    [
      'repeated in other capitals',
      [rule({ topic: ' Health' }), rule({ topic: 'health' })],
      /^Rule 2 .* rule 1/,
    ],
    [
      'narrower than an earlier one',
      [rule({ topic: 'war' }), rule({ normalised: 'false' }), rule({ topic: 'health', normalised: 'false' })],
      /^Rule 3 .* by rule 2 before/,
    ],
    [
      'all of whose ratings are taken one by one',
      [...NORMALISED_RATINGS.map((normalised) => rule({ normalised })), rule()],
      /^Rule 5 .* by rules 1, 2, 3, 4 before/,
    ],
  ])('are those %s', (_, policies, expected) => {
    expect(said(policies)).toEqual([expect.stringMatching(expected)]);
  });

  it('are those for a rating that no scale has', () => {
    expect(said([rule({ normalised: 'mixed' }), rule()], new Set(['true', 'false']))).toEqual([
      'Rule 1 applies to nothing: no scale has a rating that means this.',
    ]);
  });

  it('are none as long as there is no rating at all', () => {
    expect(said([rule(), rule({ topic: 'health' })], new Set())).toEqual([]);
  });

  it('are named in Arabic, too', () => {
    expect(deadPolicies([rule(), rule()], ALL)[0]?.ar).toContain('القاعدة 2 لا تسري أبدًا');
  });
});
