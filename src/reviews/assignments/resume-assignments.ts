import { type EntityManager, In } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Assignment } from './assignment.entity.js';

/** Takes back that these assignments ended, as though they had gone on. The claim is locked by the caller, and open to work. */
export async function resumeAssignments(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  ids: readonly string[],
): Promise<void> {
  const ended = await manager.findBy(Assignment, { id: In(ids), claimId });
  for (const { id, assigneeId } of ended) {
    await manager.update(Assignment, id, { releasedAt: null, releasedBy: null, releaseReason: null });
    await recordAuditEvent(manager, actor, {
      action: 'assignment.resumed',
      entityType: 'claim',
      entityId: claimId,
      before: { assigneeId: null },
      after: { assigneeId },
    });
  }
}
