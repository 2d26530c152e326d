import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { type Actor, systemActor } from '../actor.js';
import { PasswordTooShort } from '../auth.errors.js';
import { hashPassword } from '../secrets.js';
import { endSessions } from '../sessions/end-sessions.js';
import { User } from '../user.entity.js';
import { SHORTEST_PASSWORD } from './create-user.js';
import { getUserForChange } from './get-user-for-change.js';

export interface NewPassword {
  /** Id or e-mail address. */
  who: string;
  password: string;
  /** Hash of the token of a session that goes on; left out: none does. */
  except?: Buffer;
}

/**
 * Gives a person a new password and ends what was signed in with the old one.
 *
 * @returns how many sessions ended
 * @throws UserUnknown, PasswordTooShort
 */
export async function setPassword(
  manager: EntityManager,
  { who, password, except }: NewPassword,
  actor: Actor = systemActor('command line'),
): Promise<number> {
  if ([...password].length < SHORTEST_PASSWORD) throw new PasswordTooShort(SHORTEST_PASSWORD);
  const user = await getUserForChange(manager, who);
  await manager.update(User, user.id, { passwordHash: await hashPassword(password) });
  // The event says that it was done; neither password nor hash belongs in a log.
  await recordAuditEvent(manager, actor, {
    action: 'user.password_set',
    entityType: 'user',
    entityId: user.id,
  });
  return endSessions(manager, user.id, actor, except ?? null);
}
