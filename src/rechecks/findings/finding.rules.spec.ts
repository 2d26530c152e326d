import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePages, type PageSeen } from '../comparison/page-comparison.js';
import {
  type ComparedPage,
  type Finding,
  FINDING_CODES,
  findings,
  isSameFindings,
  outcomeOf,
  type SinceVerdict,
} from './finding.rules.js';

const TODAY = '2024-04-13';

const QUIET: SinceVerdict = {
  verdict: { reviewBy: null },
  stoodOn: null,
  contradictions: 0,
  matches: 0,
  evidenceAdded: 0,
  evidenceRemoved: 0,
  reassessed: [],
  replaced: [],
  opposingVerdicts: 0,
  sourcesMerged: 0,
  attributionsWithdrawn: 0,
  isScaleOutdated: false,
};

const SEEN: PageSeen = {
  outcome: 'ok',
  httpStatus: 200,
  finalUrl: 'https://example.org/page',
  title: 'The bridge',
  text: 'The bridge is closed.',
  bodySha256: 'aa',
};

const found = (code: Finding['code'], more: Partial<Finding> = {}): Finding => ({
  code,
  count: null,
  evidenceId: null,
  words: null,
  ...more,
});

const reviewedBy = (reviewBy: string, stoodOn: string | null = null): SinceVerdict => ({
  ...QUIET,
  verdict: { reviewBy },
  stoodOn,
});

const page = (
  after: Partial<PageSeen>,
  acceptedOutcome: ComparedPage['acceptedOutcome'] = null,
): ComparedPage => ({
  evidenceId: 'e',
  acceptedOutcome,
  comparison: comparePages(SEEN, { ...SEEN, ...after }, []),
});

const unreachable = (accepted: ComparedPage['acceptedOutcome'] = null) =>
  page({ outcome: 'unreachable', text: null, bodySha256: null }, accepted);

describe('the reasons to look at a claim again', () => {
  it('are none while nothing has changed', () => {
    expect(findings(QUIET, [page({})], TODAY)).toEqual([]);
  });

  it('are the missing verdict alone where there is none', () => {
    const since = { ...QUIET, verdict: null, contradictions: 3, evidenceAdded: 1 };
    expect(findings(since, [page({ text: 'Other.' })], TODAY)).toEqual([found('no_verdict')]);
  });

  it.each([
    ['2024-04-14', null, false],
    ['2024-04-13', null, true],
    ['2024-04-12', null, true],
    ['2023-12-31', null, true],
    ['2024-04-12', '2024-04-11', true],
    ['2024-04-12', '2024-04-12', false],
  ])(
    'hold a review by %s, where the verdict was held to stand on %s, to have come: %s',
    (by, stood, hasCome) => {
      expect(findings(reviewedBy(by, stood), [], TODAY)).toEqual(
        hasCome ? [found('review_date_passed')] : [],
      );
    },
  );

  it.each([
    ['contradictions', 'new_contradictions'],
    ['matches', 'matching_claims'],
    ['evidenceAdded', 'evidence_added'],
    ['evidenceRemoved', 'evidence_removed'],
    ['opposingVerdicts', 'opposing_verdicts'],
    ['sourcesMerged', 'sources_merged'],
    ['attributionsWithdrawn', 'attributions_withdrawn'],
  ] as const)('count %s as %s', (field, code) => {
    expect(findings({ ...QUIET, [field]: 2 }, [], TODAY)).toEqual([found(code, { count: 2 })]);
  });

  it('name the evidence that was judged anew or replaced, and the scale that is outdated', () => {
    const since = { ...QUIET, reassessed: ['a'], replaced: ['b'], isScaleOutdated: true };
    expect(findings(since, [], TODAY)).toEqual([
      found('scale_outdated'),
      found('evidence_reassessed', { evidenceId: 'a' }),
      found('evidence_replaced', { evidenceId: 'b' }),
    ]);
  });

  it.each<[Partial<PageSeen>, Finding[]]>([
    [{ text: 'The bridge is open.' }, [found('evidence_text_changed', { words: { added: 1, removed: 1 } })]],
    [{ text: null, bodySha256: 'bb' }, [found('evidence_bytes_changed')]],
    [{ title: 'A bridge' }, [found('evidence_retitled')]],
    [{ finalUrl: 'https://example.org/' }, [found('evidence_redirected')]],
    [{ outcome: 'gone' }, [found('evidence_gone')]],
    [{ outcome: 'blocked' }, [found('evidence_blocked')]],
    [{ outcome: 'unreachable' }, [found('evidence_unreachable')]],
  ])('tell of a page with %j', (after, expected) => {
    expect(findings(QUIET, [page(after)], TODAY)).toEqual(
      expected.map((finding) => ({ ...finding, evidenceId: 'e' })),
    );
  });

  it('do not repeat of a page what somebody has accepted', () => {
    expect(findings(QUIET, [unreachable('unreachable')], TODAY)).toEqual([]);
    expect(findings(QUIET, [unreachable('gone')], TODAY)).toHaveLength(1);
  });

  it('come each once, in a fixed order, with the count that was given', () => {
    const since = fc.record({
      contradictions: fc.nat(3),
      matches: fc.nat(3),
      evidenceAdded: fc.nat(3),
      evidenceRemoved: fc.nat(3),
      opposingVerdicts: fc.nat(3),
    });
    fc.assert(
      fc.property(since, fc.boolean(), (counts, isDue) => {
        const all = findings({ ...(isDue ? reviewedBy(TODAY) : QUIET), ...counts }, [], TODAY);
        const order = all.map(({ code }) => FINDING_CODES.indexOf(code));
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        expect(all).toHaveLength(Number(isDue) + Object.values(counts).filter((count) => count > 0).length);
        for (const { code, count } of all) {
          if (code !== 'review_date_passed') expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('what a recheck comes to', () => {
  const outcome = (since: SinceVerdict, pages: ComparedPage[]) =>
    outcomeOf(findings(since, pages, TODAY), pages);

  it.each([
    ['unchanged', QUIET, [page({})]],
    ['unchanged', QUIET, []],
    ['needs_review', QUIET, [page({ title: 'Other' })]],
    ['needs_review', QUIET, [page({}), unreachable()]],
    ['needs_review', { ...QUIET, contradictions: 1 }, [unreachable()]],
    ['needs_review', QUIET, [page({ outcome: 'blocked' })]],
  ])('is %s', (expected, since, pages) => {
    expect(outcome(since, pages)).toEqual({ outcome: expected, failure: null });
  });

  it('is failed where no page could be reached at all and nothing else was found', () => {
    const failed = { outcome: 'failed', failure: 'no_page_reached' };
    expect(outcome(QUIET, [unreachable(), unreachable()])).toEqual(failed);
    // Nothing was checked, so there is nothing to say that it is unchanged.
    expect(outcome(QUIET, [unreachable('unreachable')])).toEqual(failed);
  });
});

describe('two rechecks', () => {
  it('found the same whatever the order', () => {
    const one = [found('evidence_gone', { evidenceId: 'a' }), found('evidence_added', { count: 1 })];
    expect(isSameFindings(one, [...one].reverse())).toBe(true);
    expect(isSameFindings(one, [found('evidence_gone', { evidenceId: 'b' }), one[1]!])).toBe(false);
    expect(isSameFindings(one, [one[0]!])).toBe(false);
  });
});
