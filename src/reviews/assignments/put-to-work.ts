import { type EntityManager, IsNull } from 'typeorm';
import type { Claim } from '../../claims/claim.entity.js';
import { ClaimClosed } from '../../claims/claim.errors.js';
import { takesWork } from '../../claims/claim-state.js';
import { moveClaim } from '../../claims/move-claim.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { isAllowed } from '../../platform/auth/permissions.js';
import { User } from '../../platform/auth/user.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { Assignment } from './assignment.entity.js';
import { InterestDeclared } from '../review.errors.js';
import { AssigneeUnknown } from './assignment.errors.js';

/**
 * Puts somebody to work on a claim, in the caller's transaction. Several may: each reviews by themselves. With the first
 * the claim leaves the open ones.
 *
 * @param claim locked by the caller
 * @returns id of the assignment; null when they work on it already
 * @throws ClaimClosed, AssigneeUnknown, InterestDeclared
 */
export async function putToWork(
  manager: EntityManager,
  actor: Actor,
  claim: Claim,
  assigneeId: string,
): Promise<string | null> {
  if (!takesWork(claim.status)) throw new ClaimClosed(claim.status);
  await checkAssignee(manager, assigneeId);
  const claimId = claim.id;
  if (await hasInterest(manager, assigneeId, claimId)) throw new InterestDeclared();
  if (await manager.existsBy(Assignment, { claimId, assigneeId, releasedAt: IsNull() })) return null;
  const assignment = { id: newId(), claimId, assigneeId, assignedBy: actor.name };
  await manager.insert(Assignment, assignment);
  await recordAuditEvent(manager, actor, {
    action: 'assignment.made',
    entityType: 'claim',
    entityId: claimId,
    before: { assigneeId: null },
    after: { assigneeId },
  });
  if (claim.status === 'open') await moveClaim(manager, actor, claim, 'start_review');
  return assignment.id;
}

/** @throws AssigneeUnknown */
export async function checkAssignee(manager: EntityManager, id: string): Promise<void> {
  const user = await manager.findOneBy(User, { id, disabledAt: IsNull() });
  if (!user || !isAllowed(user.role, 'claims.take')) throw new AssigneeUnknown();
}

/** Whether they made the claim, relay it, or declared an interest in it: then they are not to work on it. */
export async function hasInterest(manager: EntityManager, userId: string, claimId: string): Promise<boolean> {
  const [{ has }] = await manager.query<[{ has: boolean }]>('select has_interest($1, $2) as has', [
    userId,
    claimId,
  ]);
  return has;
}
