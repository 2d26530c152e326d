import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { newId } from '../../database/new-id.js';
import { ExpiryNotAhead } from '../people/account.errors.js';
import type { Actor } from '../actor.js';
import { systemActor } from '../actor.js';
import { ApiKey } from './api-key.entity.js';
import type { UserRole } from '../permissions.js';
import { randomToken, tokenHash } from '../secrets.js';
import { User } from '../user.entity.js';

/** Every key starts so, which lets secret scanners and people recognise one. */
export const KEY_PREFIX = 'isnad_';

export interface NewApiKey {
  name: string;
  role: UserRole;
  /** The person whose key it is; null: a program of its own, with the key's name. */
  ownerId: string | null;
  /** From when on it is refused; left out: never. */
  expiresAt?: Date;
}

/**
 * Makes a key for a program. The answer holds the only copy of it there will ever be.
 *
 * @throws ExpiryNotAhead
 */
export async function createApiKey(
  manager: EntityManager,
  wanted: NewApiKey,
  actor: Actor = systemActor('command line'),
): Promise<{ id: string; key: string }> {
  if (wanted.expiresAt && wanted.expiresAt.getTime() <= Date.now()) throw new ExpiryNotAhead();
  const key = KEY_PREFIX + randomToken();
  const id = newId();
  const ownerId = wanted.ownerId ?? (await createProgram(manager, wanted));
  await manager.insert(ApiKey, { id, ...wanted, ownerId, secretHash: tokenHash(key) });
  await recordAuditEvent(manager, actor, {
    action: 'api_key.created',
    entityType: 'api_key',
    entityId: id,
    after: { name: wanted.name, role: wanted.role, ownerId, expiresAt: wanted.expiresAt ?? null },
  });
  return { id, key };
}

/** What is done with a key that is nobody's needs a name in reviews, assignments and the trail. */
async function createProgram(manager: EntityManager, { name, role }: NewApiKey): Promise<string> {
  const id = newId();
  await manager.insert(User, { id, kind: 'program', email: null, name, role, passwordHash: null });
  return id;
}
