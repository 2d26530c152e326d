import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { databaseTime } from '../../database/database-time.js';
import { newId } from '../../database/new-id.js';
import { randomToken, tokenHash } from '../secrets.js';
import type { User } from '../user.entity.js';
import type { Visitor } from '../visitor/visitor.js';
import { Session } from './session.entity.js';

export interface OpenedSession {
  /** Goes into the cookie; only its hash is stored. */
  token: string;
  expiresAt: Date;
}

/** Days for which a session that is over is remembered: by then its person has been known at that address long enough. */
const REMEMBERED_DAYS = 30;
/** Sessions that one sign-in sweeps up at most. */
const SWEEP = 100;

/**
 * Opens a session for somebody who has shown who they are, however that was done. The user's row must be locked, and not be
 * disabled.
 *
 * @param hours after which it ends (`Config.sessionHours`)
 */
export async function openSession(
  manager: EntityManager,
  user: Pick<User, 'id' | 'name' | 'role'>,
  visitor: Visitor,
  hours: number,
): Promise<OpenedSession> {
  await sweep(manager);
  const id = newId();
  const token = randomToken();
  const createdAt = await databaseTime(manager);
  const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000);
  await manager.insert(Session, {
    id,
    userId: user.id,
    tokenHash: tokenHash(token),
    createdAt,
    expiresAt,
    lastSeenAt: createdAt,
    address: visitor.address,
    userAgent: visitor.userAgent,
  });
  await recordAuditEvent(
    manager,
    { kind: 'user', id: user.id, name: user.name, role: user.role, userId: user.id, scopes: null },
    { action: 'session.opened', entityType: 'session', entityId: id },
  );
  return { token, expiresAt };
}

/** Whether that account was signed in to from that network lately. Nobody has such an account: it was not. */
export async function isKnownThere(manager: EntityManager, email: string, network: string): Promise<boolean> {
  const [{ known }] = await manager.query<[{ known: boolean }]>(
    `select exists (
       select from sessions join users on users.id = sessions.user_id
       where users.email = $1 and sessions.address <<= $2::inet) as known`,
    [email, network],
  );
  return known;
}

async function sweep(manager: EntityManager): Promise<void> {
  await manager.query(
    `delete from sessions where id in (
       select id from sessions where expires_at < now() - make_interval(days => $1)
       order by expires_at limit $2 for update skip locked)`,
    [REMEMBERED_DAYS, SWEEP],
  );
}
