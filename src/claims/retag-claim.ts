import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { setTags, tagsOf } from './claim-tags.js';
import { Claim } from './claim.entity.js';

/**
 * Changes the tags of a claim and nothing else, in the caller's transaction. The claim is locked by the caller.
 *
 * @param change the tags that it has, to those that it is to have; both tidy
 */
export async function retagClaim(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  change: (tags: string[]) => string[],
): Promise<void> {
  const before = await tagsOf(manager, claimId);
  const after = change(before).sort();
  await setTags(manager, claimId, after);
  await manager.increment(Claim, { id: claimId }, 'revision', 1);
  const { revision } = await manager.findOneByOrFail(Claim, { id: claimId });
  await recordAuditEvent(manager, actor, {
    action: 'claim.changed',
    entityType: 'claim',
    entityId: claimId,
    before: { tags: before },
    after: { tags: after, revision },
  });
}
