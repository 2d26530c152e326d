import { type EntityManager, IsNull } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { moveClaim } from '../../claims/move-claim.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Assignment, type ReleaseReason } from './assignment.entity.js';

/**
 * Ends somebody's work on a claim, in the caller's transaction. A claim that nobody works on any more goes back to the
 * open ones, unless a review has been filed meanwhile.
 *
 * @param claimId of a claim that the caller has locked
 * @returns whether that person had worked on it
 */
export async function releaseAssignment(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  userId: string,
  reason: ReleaseReason,
): Promise<boolean> {
  const assignment = await manager.findOneBy(Assignment, {
    claimId,
    assigneeId: userId,
    releasedAt: IsNull(),
  });
  if (!assignment) return false;
  await release(manager, actor, assignment, reason);
  await stopReviewWhereNobodyIsLeft(manager, actor, claimId);
  return true;
}

/** Ends all work on a claim that is closed; the claim has moved already. */
export async function releaseEverybody(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
): Promise<Assignment[]> {
  const assignments = await manager.find(Assignment, {
    where: { claimId, releasedAt: IsNull() },
    order: { assignedAt: 'ASC', id: 'ASC' },
  });
  for (const assignment of assignments) await release(manager, actor, assignment, 'claim_closed');
  return assignments;
}

async function release(
  manager: EntityManager,
  actor: Actor,
  { id, claimId, assigneeId }: Assignment,
  releaseReason: ReleaseReason,
): Promise<void> {
  await manager.update(Assignment, id, {
    releasedAt: () => 'clock_timestamp()',
    releasedBy: actor.name,
    releaseReason,
  });
  await recordAuditEvent(manager, actor, {
    action: 'assignment.released',
    entityType: 'claim',
    entityId: claimId,
    before: { assigneeId },
    after: { assigneeId: null, reason: releaseReason },
  });
}

async function stopReviewWhereNobodyIsLeft(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
): Promise<void> {
  const claim = await manager.findOneByOrFail(Claim, { id: claimId });
  if (claim.status !== 'in_review') return;
  if (await manager.existsBy(Assignment, { claimId, releasedAt: IsNull() })) return;
  // A round is opened by the first review, and closed by the last.
  const [round] = await manager.query<object[]>(
    'select from review_rounds where claim_id = $1 and unsealed_at is null',
    [claimId],
  );
  if (!round) await moveClaim(manager, actor, claim, 'stop_review');
}
