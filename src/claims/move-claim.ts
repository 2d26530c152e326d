import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { type ClaimMove, destinationOf } from './claim-state.js';
import { claimRevision } from './claim-revision.js';
import { Claim, type ClaimStatus } from './claim.entity.js';
import { ClaimMoveRefused } from './claim.errors.js';

/**
 * Moves a claim, in the caller's transaction and with its audit event. Who may, and whether the reviews allow it, is the
 * caller's to know; which moves exist is known here.
 *
 * @param claim locked for update by the caller
 * @param reason kept for `set_not_checkable`, which demands one; for the others it only stands in the event
 * @returns the status to which it moved
 * @throws ClaimMoveRefused
 */
export async function moveClaim(
  manager: EntityManager,
  actor: Actor,
  claim: Pick<Claim, 'id' | 'status' | 'archivedFrom'>,
  move: ClaimMove,
  reason: string | null = null,
): Promise<ClaimStatus> {
  const status = destinationOf(move, claim);
  if (status === null) throw new ClaimMoveRefused(move, claim.status);
  const isNotCheckable =
    move === 'set_not_checkable' || (move === 'archive' && claim.status === 'not_checkable');
  await manager.update(Claim, claim.id, {
    status,
    archivedFrom: move === 'archive' ? claim.status : null,
    ...(move === 'set_not_checkable' ? { notCheckableReason: reason } : {}),
    ...(isNotCheckable || status === 'not_checkable' ? {} : { notCheckableReason: null }),
    updatedAt: () => 'clock_timestamp()',
  });
  await recordAuditEvent(manager, actor, {
    action: `claim.${EVENT[move]}`,
    entityType: 'claim',
    entityId: claim.id,
    before: { status: claim.status },
    after: { status, reason, revision: await claimRevision(manager, claim.id) },
  });
  // While it was archived no claim was compared with it, and what was suggested of it may have been withdrawn.
  if (move === 'restore') await enqueueJob(manager, { kind: 'contradiction_scan', subject: claim.id });
  return status;
}

/** Past participles, as all audit events have. */
const EVENT = {
  open: 'opened',
  start_review: 'review_started',
  stop_review: 'review_stopped',
  differ: 'reviews_differed',
  agree: 'reviews_agreed',
  adjudicate: 'adjudicated',
  reopen: 'reopened',
  set_not_checkable: 'found_not_checkable',
  archive: 'archived',
  restore: 'restored',
} as const satisfies Record<ClaimMove, string>;
