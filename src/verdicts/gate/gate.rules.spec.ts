import { describe, expect, it } from '@jest/globals';
import { countedRound, GATE_RULES, type GateDraft, type GateFacts, judge } from './gate.rules.js';

const ROUND = {
  quorum: 2,
  filed: 2,
  isUnsealed: true,
  settledRatingId: 'R',
  withoutDeclaration: [],
  changedEvidence: [],
};
const EVIDENCE = { supports: 1, refutes: 1, origins: 2, hasPrimary: true, hasReason: false };
const FACTS: GateFacts = {
  status: 'reviewed',
  round: ROUND,
  isRoundRetracted: false,
  quorum: 3,
  evidence: EVIDENCE,
  uncapturedPages: 0,
  replyAsked: true,
  publisher: { name: 'Editor', hasInterest: false },
};
const DRAFT: GateDraft = { ratingId: 'R', method: 'M' };

function failing(facts: Partial<GateFacts>, draft: GateDraft = {}): string[] {
  return judge({ ...FACTS, ...facts }, { ...DRAFT, ...draft })
    .filter(({ isMet }) => !isMet)
    .map(({ code }) => code);
}

function answer(code: (typeof GATE_RULES)[number], facts: Partial<GateFacts>, draft: GateDraft = {}) {
  return judge({ ...FACTS, ...facts }, { ...DRAFT, ...draft }).find((rule) => rule.code === code);
}

describe('the publish gate', () => {
  it('lets through what satisfies each rule, and answers them all in their order', () => {
    expect(failing({})).toEqual([]);
    expect(judge(FACTS, DRAFT).map(({ code }) => code)).toEqual(GATE_RULES);
  });

  it('names every rule that is broken at once', () => {
    const nothing: GateFacts = {
      status: 'open',
      round: null,
      isRoundRetracted: false,
      quorum: 2,
      evidence: { supports: 0, refutes: 0, origins: 0, hasPrimary: false, hasReason: false },
      uncapturedPages: 1,
      replyAsked: false,
      publisher: { name: 'Editor', hasInterest: true },
    };
    // Where no review counts, none relied on anything.
    const broken = GATE_RULES.filter((code) => code !== 'evidence_as_reviewed');
    expect(failing(nothing, { ratingId: undefined, method: undefined })).toEqual(broken);
  });

  it.each<[string, Partial<GateFacts>, GateDraft, string[]]>([
    ['a rating that the reviews did not come to', {}, { ratingId: 'Q' }, ['ratings_settled']],
    ['no rating', {}, { ratingId: undefined }, ['ratings_settled']],
    [
      'reviews that differ while nobody has decided',
      { status: 'adjudication', round: { ...ROUND, settledRatingId: null } },
      {},
      ['ratings_settled'],
    ],
    [
      'a reviewer who has declared nothing',
      { round: { ...ROUND, withoutDeclaration: ['N'] } },
      {},
      ['conflicts_declared'],
    ],
    [
      'a publisher with an interest',
      { publisher: { name: 'Editor', hasInterest: true } },
      {},
      ['conflicts_declared'],
    ],
    [
      'evidence that is not what the reviewers saw',
      { round: { ...ROUND, changedEvidence: ['A record'] } },
      {},
      ['evidence_as_reviewed'],
    ],
    ['evidence of one origin', { evidence: { ...EVIDENCE, origins: 1 } }, {}, ['independent_evidence']],
    [
      'nothing but secondary evidence, unexplained',
      { evidence: { ...EVIDENCE, hasPrimary: false } },
      {},
      ['primary_or_reason'],
    ],
    [
      'one side without evidence',
      { evidence: { ...EVIDENCE, refutes: 0 } },
      {},
      ['both_sides_or_none_found'],
    ],
    [
      'a side said to be without evidence that has some',
      {},
      { noneFound: ['refutes'] },
      ['both_sides_or_none_found'],
    ],
    ['a page that is still being captured', { uncapturedPages: 2 }, {}, ['captures_finished']],
    ['a blank method', {}, { method: ' ' }, ['method_stated']],
    ['no method', {}, { method: null }, ['method_stated']],
    ['nobody asked, for no reason', { replyAsked: false }, {}, ['reply_asked_or_reason']],
    [
      'nobody asked, for a blank reason',
      { replyAsked: false },
      { noReplyReason: ' ' },
      ['reply_asked_or_reason'],
    ],
  ])('holds up %s', (_, facts, draft, codes) => {
    expect(failing(facts, draft)).toEqual(codes);
  });

  it.each<[string, Partial<GateFacts>, GateDraft]>([
    [
      'secondary evidence with a reason',
      { evidence: { ...EVIDENCE, hasPrimary: false, hasReason: true } },
      {},
    ],
    [
      'one side for which it says that none was found',
      { evidence: { ...EVIDENCE, refutes: 0 } },
      { noneFound: ['refutes'] },
    ],
    ['nobody asked, with a reason', { replyAsked: false }, { noReplyReason: 'No way to reach them.' }],
  ])('lets through %s', (_, facts, draft) => {
    expect(failing(facts, draft)).toEqual([]);
  });

  it.each<[string, Partial<GateFacts>, number, number]>([
    ['by the desk’s number where nobody has begun', { status: 'open', round: null }, 0, 3],
    [
      'by its own number while it is sealed',
      { status: 'in_review', round: { ...ROUND, filed: 1, isUnsealed: false } },
      1,
      2,
    ],
    ['afresh once the claim was reopened', { status: 'open' }, 0, 3],
    ['afresh once somebody took the reopened claim', { status: 'in_review' }, 0, 3],
    ['afresh once it was reopened and found not checkable', { status: 'not_checkable' }, 0, 3],
    ['afresh after a retraction', { isRoundRetracted: true }, 0, 3],
    ['afresh in the archive, which it may have reached either way', { status: 'archived' }, 0, 3],
  ])('counts the reviews of a round %s', (_, facts, have, need) => {
    expect(answer('quorum_reached', facts)).toMatchObject({ isMet: false, have, need });
    expect(countedRound({ ...FACTS, ...facts })).toBeNull();
    expect(failing(facts)).toEqual(['quorum_reached', 'ratings_settled', 'conflicts_declared']);
  });

  it('says who and what is missing by name', () => {
    expect(
      answer('conflicts_declared', {
        round: { ...ROUND, withoutDeclaration: ['N'] },
        publisher: { name: 'Editor', hasInterest: true },
      }),
    ).toMatchObject({ missing: ['N', 'Editor'] });
    expect(
      answer('evidence_as_reviewed', { round: { ...ROUND, changedEvidence: ['A record'] } }),
    ).toMatchObject({ missing: ['A record'] });
    expect(
      answer(
        'both_sides_or_none_found',
        { evidence: { ...EVIDENCE, supports: 0 } },
        { noneFound: ['refutes'] },
      ),
    ).toMatchObject({ missing: ['supports', 'refutes'] });
    expect(answer('captures_finished', { uncapturedPages: 2 })).toMatchObject({ have: 2, need: 0 });
  });
});
