import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { type Actor, systemActor } from '../actor.js';
import { endSessions } from '../sessions/end-sessions.js';
import { getUserForChange } from './get-user-for-change.js';
import { User } from '../user.entity.js';

/**
 * Lets a disabled person sign in again, with the password that they had. What was signed in before stays ended.
 *
 * @param who id or e-mail address
 * @returns false when the person was not disabled, and nothing is changed
 * @throws UserUnknown
 */
export async function enableUser(
  manager: EntityManager,
  who: string,
  actor: Actor = systemActor('command line'),
): Promise<boolean> {
  const user = await getUserForChange(manager, who);
  if (!user.disabledAt) return false;
  // A sign-in that was under way while the account was disabled has left a session that must not come to life now.
  await endSessions(manager, user.id, actor);
  await manager.update(User, user.id, { disabledAt: null });
  await recordAuditEvent(manager, actor, {
    action: 'user.enabled',
    entityType: 'user',
    entityId: user.id,
    before: { disabledAt: user.disabledAt },
    after: { disabledAt: null },
  });
  return true;
}
