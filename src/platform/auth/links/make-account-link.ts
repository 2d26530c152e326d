import { type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { databaseTime } from '../../database/database-time.js';
import { newId } from '../../database/new-id.js';
import type { Actor } from '../actor.js';
import { randomToken, tokenHash } from '../secrets.js';
import { AccountLink, type LinkPurpose } from './account-link.entity.js';

export interface MadeLink {
  /** The only copy of it there will ever be. */
  token: string;
  expiresAt: Date;
}

/** Hours for which a link works: somebody who starts next week is invited today, who forgot a password is waiting. */
const LASTS: Record<LinkPurpose, number> = { invitation: 7 * 24, password_reset: 24 };
const EVENTS: Record<LinkPurpose, string> = {
  invitation: 'user.invited',
  password_reset: 'user.password_reset_offered',
};

/** Makes a link for a person, whose row must be locked. One that they had and did not use works no more. */
export async function makeAccountLink(
  manager: EntityManager,
  actor: Actor,
  userId: string,
  purpose: LinkPurpose,
): Promise<MadeLink> {
  const token = randomToken();
  const createdAt = await databaseTime(manager);
  const expiresAt = new Date(createdAt.getTime() + LASTS[purpose] * 3_600_000);
  await manager.update(AccountLink, { userId, endedAt: IsNull() }, { endedAt: createdAt });
  await manager.insert(AccountLink, {
    id: newId(),
    userId,
    purpose,
    tokenHash: tokenHash(token),
    createdAt,
    expiresAt,
  });
  await recordAuditEvent(manager, actor, {
    action: EVENTS[purpose],
    entityType: 'user',
    entityId: userId,
    after: { expiresAt },
  });
  return { token, expiresAt };
}
