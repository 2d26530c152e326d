import { type Actor, mayDo } from '../../platform/auth/actor.js';
import type { ClaimDraftDto } from '../document-draft.dto.js';
import type { SpanDto } from '../document.dto.js';
import type { PassageStatus } from './passage-decision.entity.js';
import { decisionOn, type Place } from './passage.rules.js';

/** A row of `passage_decisions`, as JSON. */
export interface DecisionRow extends Place {
  status: PassageStatus;
  by: string;
  at: string;
  reason: string | null;
}

interface Decided {
  spans: readonly SpanDto[];
  /** The latest first. */
  decisions: readonly DecisionRow[];
}

/** What has become of a passage: which claims were made of it, whether it was rejected, and what the caller may do. */
export function standingOf(
  passage: Place,
  { spans, decisions }: Decided,
  actor: Actor,
): Pick<ClaimDraftDto, 'claimIds' | 'status' | 'decision' | 'actions'> {
  const claimIds = spans
    .filter((span) => span.start < passage.end && span.end > passage.start)
    .map(({ claimId }) => claimId);
  const decided = decisionOn(passage, decisions);
  const isRejected = decided?.status === 'rejected';
  const isDecidable = isRejected || claimIds.length === 0;
  return {
    claimIds,
    status: isRejected ? 'rejected' : 'suggested',
    decision: isRejected
      ? { by: decided.by, at: new Date(decided.at).toISOString(), reason: decided.reason }
      : null,
    actions: isDecidable && mayDo(actor, 'claims.write') ? ['decide'] : [],
  };
}
