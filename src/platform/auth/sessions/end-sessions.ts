import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Actor } from '../actor.js';

/**
 * Ends every open session of a user, each with its event, as signing out does. The user's row must be locked.
 *
 * @param except hash of the token of a session that goes on
 * @returns how many were ended
 */
export async function endSessions(
  manager: EntityManager,
  userId: string,
  actor: Actor,
  except: Buffer | null = null,
): Promise<number> {
  const ended = await manager.query<{ id: string }[]>(
    `with ended as (
       update sessions set revoked_at = now()
       where user_id = $1 and revoked_at is null and expires_at > now()
         and ($2::bytea is null or token_hash <> $2)
       returning id, created_at)
     select id from ended order by created_at, id`,
    [userId, except],
  );
  for (const { id } of ended) {
    await recordAuditEvent(manager, actor, {
      action: 'session.closed',
      entityType: 'session',
      entityId: id,
    });
  }
  return ended.length;
}
