import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { databaseTime } from '../../database/database-time.js';
import { newId } from '../../database/new-id.js';
import type { Actor } from '../actor.js';
import { systemActor } from '../actor.js';
import type { Permission, UserRole } from '../permissions.js';
import { randomToken, tokenHash } from '../secrets.js';
import { User } from '../user.entity.js';
import { ApiKeySecret } from './api-key-secret.entity.js';
import { ApiKey } from './api-key.entity.js';
import { ExpiryNotAhead, KeyTooMighty } from './api-key.errors.js';
import { scopesBeyond } from './api-key.rules.js';

/** Every key starts so, which lets secret scanners and people recognise one. */
const KEY_PREFIX = 'isnad_';

export interface NewApiKey {
  name: string;
  role: UserRole;
  /** What it is limited to; left out: all that the role may do. */
  scopes?: readonly Permission[];
  /** The person whose key it is; null: a program of its own, with the key's name. */
  ownerId: string | null;
  /** From when on it is refused; left out: never. */
  expiresAt?: Date;
}

export interface MadeKey {
  id: string;
  /** The only copy there will ever be. */
  key: string;
}

/**
 * Makes a key for a program.
 *
 * @throws ExpiryNotAhead, KeyTooMighty
 */
export async function createApiKey(
  manager: EntityManager,
  wanted: NewApiKey,
  actor: Actor = systemActor('command line'),
): Promise<MadeKey> {
  const { name, role, expiresAt = null } = wanted;
  if (expiresAt && expiresAt <= (await databaseTime(manager))) throw new ExpiryNotAhead();
  const beyond = scopesBeyond(role, wanted.scopes ?? []);
  if (beyond.length > 0) throw new KeyTooMighty(beyond);
  const scopes = wanted.scopes ? [...new Set(wanted.scopes)].sort() : null;
  const id = newId();
  const ownerId = wanted.ownerId ?? (await createProgram(manager, wanted));
  await manager.insert(ApiKey, { id, name, role, scopes, ownerId, expiresAt });
  await recordAuditEvent(manager, actor, {
    action: 'api_key.created',
    entityType: 'api_key',
    entityId: id,
    after: { name, role, scopes, ownerId, expiresAt },
  });
  return { id, key: await addSecret(manager, id) };
}

/** Gives the key a current secret, which it must not have yet. @returns the secret */
export async function addSecret(manager: EntityManager, keyId: string): Promise<string> {
  const key = KEY_PREFIX + randomToken();
  await manager.insert(ApiKeySecret, {
    secretHash: tokenHash(key),
    keyId,
    createdAt: () => 'clock_timestamp()',
  });
  return key;
}

/** What is done with a key that is nobody's needs a name in reviews, assignments and the trail. */
async function createProgram(manager: EntityManager, { name, role }: NewApiKey): Promise<string> {
  const id = newId();
  await manager.insert(User, { id, kind: 'program', email: null, name, role, passwordHash: null });
  return id;
}
