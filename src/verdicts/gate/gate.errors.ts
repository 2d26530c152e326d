import { Problem, problemType } from '../../platform/http/problem.js';
import type { GateRuleDto } from './gate.dto.js';
import type { GateRule } from './gate.rules.js';

/** Rules that the desk demands are not satisfied; all of them at once. */
export class GateFailed extends Problem {
  static readonly type = problemType(422, 'gate_failed', 'The verdict does not pass the publish gate');
  constructor(rules: GateRuleDto[]) {
    const failing = rules.filter(({ isRequired, isMet }) => isRequired && !isMet);
    super(
      GateFailed.type,
      `The desk demands what is missing here: ${failing.map(({ code }) => code).join(', ')}. See errors for what to change.`,
      failing.map((rule) => ({
        field: FIELDS[rule.code],
        message: MESSAGES[rule.code](rule),
        code: rule.code,
      })),
      { rules },
    );
  }
}

/** What to change: a field of the verdict, or what the claim has beside it. */
const FIELDS: Record<GateRule, string> = {
  quorum_reached: 'reviews',
  ratings_settled: 'ratingId',
  conflicts_declared: 'reviews',
  evidence_as_reviewed: 'reviews',
  independent_evidence: 'evidence',
  primary_or_reason: 'evidence',
  both_sides_or_none_found: 'noneFound',
  captures_finished: 'evidence',
  method_stated: 'method',
  reply_asked_or_reason: 'noReplyReason',
};

const MESSAGES: Record<GateRule, (rule: GateRuleDto) => string> = {
  quorum_reached: ({ have, need }) => `are ${have ?? 0} of the ${need ?? 0} that a round needs`,
  ratings_settled: () => 'is not the rating that the reviews came to, or they have come to none yet',
  conflicts_declared: ({ missing }) =>
    missing.length === 0
      ? 'are not filed, so that nobody has declared to have no interest'
      : `are without a declaration of no interest, or somebody who judges has an interest or just withdrew one: ${missing.join(', ')}`,
  evidence_as_reviewed: ({ missing }) =>
    `rely on evidence that was removed or changed since; reopen the claim for a new round: ${missing.join(', ')}`,
  independent_evidence: ({ have, need }) =>
    `is of ${have ?? 0} independent origins, of the ${need ?? 0} that it takes`,
  primary_or_reason: () => 'is not primary, and none says why a secondary source is used (secondaryReason)',
  both_sides_or_none_found: ({ missing }) =>
    `must name a stance if, and only if, the claim has no evidence of it: ${missing.join(', ')}`,
  captures_finished: ({ have }) => `has ${have ?? 0} pages that are not captured yet`,
  method_stated: () => 'must say how the conclusion was reached',
  reply_asked_or_reason: () => 'must say why nobody was asked for a reply, since nobody was',
};
