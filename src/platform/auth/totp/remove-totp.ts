import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { type Actor, systemActor } from '../actor.js';
import { getUserForChange } from '../people/get-user-for-change.js';

/**
 * Switches a person's second step off: its secret and recovery codes are gone.
 *
 * @param who id or e-mail address
 * @returns false when there was none, and nothing is changed
 * @throws UserUnknown
 */
export async function removeTotp(
  manager: EntityManager,
  who: string,
  actor: Actor = systemActor('command line'),
): Promise<boolean> {
  const { id } = await getUserForChange(manager, who);
  const [, removed] = await manager.query<[unknown, number]>('delete from totp_secrets where user_id = $1', [
    id,
  ]);
  await manager.query('delete from recovery_codes where user_id = $1', [id]);
  if (removed === 0) return false;
  await recordAuditEvent(manager, actor, { action: 'user.totp_removed', entityType: 'user', entityId: id });
  return true;
}
