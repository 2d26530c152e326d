import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_CODES, findings, type SinceVerdict } from './recheck.rules.js';

const TODAY = '2024-04-13';

const QUIET: SinceVerdict = {
  verdict: { publishedAt: new Date('2024-01-01T00:00:00Z'), reviewBy: null },
  contradictions: 0,
  evidenceAdded: 0,
  evidenceRemoved: 0,
  opposingVerdicts: 0,
};

const reviewedBy = (reviewBy: string): SinceVerdict => ({
  ...QUIET,
  verdict: { publishedAt: new Date('2024-01-01T00:00:00Z'), reviewBy },
});

describe('the reasons to look at a claim again', () => {
  it('are none while nothing has changed', () => {
    expect(findings(QUIET, TODAY)).toEqual([]);
  });

  it('are the missing verdict alone where there is none', () => {
    expect(findings({ ...QUIET, verdict: null, contradictions: 3, evidenceAdded: 1 }, TODAY)).toEqual([
      { code: 'no_verdict', count: null },
    ]);
  });

  it.each([
    ['2024-04-14', false],
    ['2024-04-13', true],
    ['2024-04-12', true],
    ['2023-12-31', true],
  ])('hold a review by %s to have come: %s', (reviewBy, hasCome) => {
    expect(findings(reviewedBy(reviewBy), TODAY)).toEqual(
      hasCome ? [{ code: 'review_date_passed', count: null }] : [],
    );
  });

  it.each([
    ['contradictions', 'new_contradictions'],
    ['evidenceAdded', 'evidence_added'],
    ['evidenceRemoved', 'evidence_removed'],
    ['opposingVerdicts', 'opposing_verdicts'],
  ])('count %s as %s', (field, code) => {
    expect(findings({ ...QUIET, [field]: 2 }, TODAY)).toEqual([{ code, count: 2 }]);
  });

  it('come each once, in a fixed order, with the count that was given', () => {
    const since = fc.record({
      contradictions: fc.nat(3),
      evidenceAdded: fc.nat(3),
      evidenceRemoved: fc.nat(3),
      opposingVerdicts: fc.nat(3),
    });
    fc.assert(
      fc.property(since, fc.boolean(), (counts, isDue) => {
        const found = findings({ ...(isDue ? reviewedBy(TODAY) : QUIET), ...counts }, TODAY);
        const order = found.map(({ code }) => FINDING_CODES.indexOf(code));
        expect(order).toEqual([...new Set(order)].sort());
        expect(found).toHaveLength(Number(isDue) + Object.values(counts).filter((count) => count > 0).length);
        for (const { code, count } of found) {
          if (code !== 'review_date_passed') expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
