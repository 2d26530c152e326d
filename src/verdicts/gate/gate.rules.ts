import type { ClaimStatus } from '../../claims/claim.entity.js';

/** What a verdict has to satisfy before it is published; each can be switched off by the desk. */
export const GATE_RULES = [
  'quorum_reached',
  'ratings_settled',
  'conflicts_declared',
  'evidence_as_reviewed',
  'independent_evidence',
  'primary_or_reason',
  'both_sides_or_none_found',
  'captures_finished',
  'method_stated',
  'reply_asked_or_reason',
] as const;
export type GateRule = (typeof GATE_RULES)[number];

export const SIDES = ['supports', 'refutes'] as const;
export type Side = (typeof SIDES)[number];

/** Of how many origins the evidence has to be. */
const ORIGINS_NEEDED = 2;

/** What is known of a claim when a verdict on it is to be published. */
export interface GateFacts {
  status: ClaimStatus;
  /** The newest round of reviews; null when it was never reviewed. */
  round: {
    quorum: number;
    filed: number;
    isUnsealed: boolean;
    settledRatingId: string | null;
    withoutDeclaration: readonly string[];
    changedEvidence: readonly string[];
  } | null;
  /** Whether a verdict was retracted since that round was over. */
  isRoundRetracted: boolean;
  /** How many reviews a new round would need. */
  quorum: number;
  evidence: { supports: number; refutes: number; origins: number; hasPrimary: boolean; hasReason: boolean };
  /** Pages of the evidence that were never looked at, or are being looked at. */
  uncapturedPages: number;
  replyAsked: boolean;
  /** Whoever publishes; also somebody who has an interest in the claim, or withdrew one while the round went on. */
  publisher: { name: string; hasInterest: boolean };
}

/** What of a verdict the gate looks at. It may be half written. */
export interface GateDraft {
  ratingId?: string | null;
  method?: string | null;
  noneFound?: readonly Side[] | null;
  noReplyReason?: string | null;
}

/** How one rule sees a verdict. */
export interface RuleAnswer {
  code: GateRule;
  isMet: boolean;
  /** How many there are and how many it takes, where the rule counts. */
  have: number | null;
  need: number | null;
  /** Who or what is missing, by name: reviewers, stances, or evidence that changed. */
  missing: string[];
}

/** How each rule sees the verdict, in the order of the rules. */
export function judge(facts: GateFacts, draft: GateDraft): RuleAnswer[] {
  return GATE_RULES.map((code) => ({
    code,
    have: null,
    need: null,
    missing: [],
    ...RULES[code](facts, draft),
  }));
}

/**
 * The round whose reviews count: the newest, once it is unsealed, while the claim stands where it brought it. Whatever
 * leads away from there, and back by another way than a restoring, asks for another round; so does a retraction.
 */
export function countedRound({
  status,
  round,
  isRoundRetracted,
}: Pick<GateFacts, 'status' | 'round' | 'isRoundRetracted'>): GateFacts['round'] {
  return round?.isUnsealed === true && standsByReviews(status) && !isRoundRetracted ? round : null;
}

/** Whether the claim is where the last review of a round brings it. */
function standsByReviews(status: ClaimStatus): boolean {
  return status === 'reviewed' || status === 'adjudication';
}

type Answer = Pick<RuleAnswer, 'isMet'> & Partial<RuleAnswer>;

const RULES: Record<GateRule, (facts: GateFacts, draft: GateDraft) => Answer> = {
  quorum_reached: (facts) => {
    const { round } = facts;
    // A finished round that does not count is the one before.
    const begun = round?.isUnsealed === true ? countedRound(facts) : round;
    return {
      isMet: countedRound(facts) !== null,
      have: begun?.filed ?? 0,
      need: begun?.quorum ?? facts.quorum,
    };
  },
  ratings_settled: (facts, { ratingId }) => {
    const settled = countedRound(facts)?.settledRatingId ?? null;
    return { isMet: settled !== null && settled === ratingId };
  },
  conflicts_declared: (facts) => {
    const round = countedRound(facts);
    const { name, hasInterest } = facts.publisher;
    const missing = [...(round?.withoutDeclaration ?? []), ...(hasInterest ? [name] : [])];
    return { isMet: round !== null && missing.length === 0, missing };
  },
  // Where no reviews count, there is nothing that they relied on.
  evidence_as_reviewed: (facts) => {
    const missing = [...(countedRound(facts)?.changedEvidence ?? [])];
    return { isMet: missing.length === 0, missing };
  },
  independent_evidence: ({ evidence: { origins } }) => ({
    isMet: origins >= ORIGINS_NEEDED,
    have: origins,
    need: ORIGINS_NEEDED,
  }),
  primary_or_reason: ({ evidence: { hasPrimary, hasReason } }) => ({ isMet: hasPrimary || hasReason }),
  both_sides_or_none_found: ({ evidence }, { noneFound }) => {
    // That none was found is as wrong where there is some as silence is where there is none.
    const missing = SIDES.filter((side) => evidence[side] > 0 === (noneFound ?? []).includes(side));
    return { isMet: missing.length === 0, missing };
  },
  captures_finished: ({ uncapturedPages }) => ({
    isMet: uncapturedPages === 0,
    have: uncapturedPages,
    need: 0,
  }),
  method_stated: (_, { method }) => ({ isMet: isGiven(method) }),
  reply_asked_or_reason: ({ replyAsked }, { noReplyReason }) => ({
    isMet: replyAsked || isGiven(noReplyReason),
  }),
};

function isGiven(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}
