import type { EntityManager } from 'typeorm';
import { recordAuditEvents } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';

/** What a contradiction is about, of one of its claims. */
interface Words {
  text: string;
  claimedAt: string | null;
  eventDate: string | null;
}

/**
 * Tells in the trail of each contradiction about a claim that the claim has other words or dates: a trigger has raised its
 * revision, and who decides without having seen them is told what was changed, and by whom.
 */
export async function recordRewordedPairs(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  before: Words,
  after: Words,
): Promise<void> {
  const pairs = await manager.query<{ id: string; revision: number }[]>(
    'select id, revision from contradictions where claim_a_id = $1 or claim_b_id = $1 order by id',
    [claimId],
  );
  await recordAuditEvents(
    manager,
    actor,
    pairs.map(({ id, revision }) => ({
      action: 'contradiction.changed',
      entityType: 'contradiction',
      entityId: id,
      before: { ...wordsOf(before) },
      after: { claimId, ...wordsOf(after), revision },
    })),
  );
}

function wordsOf({ text, claimedAt, eventDate }: Words): Words {
  return { text, claimedAt, eventDate };
}
