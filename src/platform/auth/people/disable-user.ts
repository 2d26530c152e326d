import { type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { type Actor, systemActor } from '../actor.js';
import { AccountLink } from '../links/account-link.entity.js';
import { endSessions } from '../sessions/end-sessions.js';
import { getUserForChange } from './get-user-for-change.js';
import { User } from '../user.entity.js';

/**
 * Shuts a person out: no signing in any more, and their open sessions and their open link end, so that whoever is let in
 * again later does not let in whoever found the link.
 *
 * @param who id or e-mail address
 * @returns how many sessions ended; null when the person was shut out already, and nothing is changed
 * @throws UserUnknown
 */
export async function disableUser(
  manager: EntityManager,
  who: string,
  actor: Actor = systemActor('command line'),
): Promise<number | null> {
  const user = await getUserForChange(manager, who);
  if (user.disabledAt) return null;
  const disabledAt = new Date();
  await manager.update(User, user.id, { disabledAt });
  await manager.update(AccountLink, { userId: user.id, endedAt: IsNull() }, { endedAt: disabledAt });
  await recordAuditEvent(manager, actor, {
    action: 'user.disabled',
    entityType: 'user',
    entityId: user.id,
    before: { disabledAt: null },
    after: { disabledAt },
  });
  return endSessions(manager, user.id, actor);
}
