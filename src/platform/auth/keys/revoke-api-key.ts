import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { ApiKeyUnknown } from '../people/account.errors.js';
import { type Actor, systemActor } from '../actor.js';
import { ApiKey } from './api-key.entity.js';

/**
 * Makes a key worthless, for good.
 *
 * @returns false when it was revoked already, and nothing is changed
 * @throws ApiKeyUnknown
 */
export async function revokeApiKey(
  manager: EntityManager,
  id: string,
  actor: Actor = systemActor('command line'),
): Promise<boolean> {
  const key = isUUID(id)
    ? await manager.findOne(ApiKey, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!key) throw new ApiKeyUnknown(id);
  if (key.revokedAt) return false;
  const revokedAt = new Date();
  await manager.update(ApiKey, key.id, { revokedAt });
  await recordAuditEvent(manager, actor, {
    action: 'api_key.revoked',
    entityType: 'api_key',
    entityId: key.id,
    before: { revokedAt: null },
    after: { revokedAt },
  });
  return true;
}
