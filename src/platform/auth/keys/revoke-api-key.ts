import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { type Actor, systemActor } from '../actor.js';
import { ApiKeyUnknown } from '../people/account.errors.js';
import { ApiKey } from './api-key.entity.js';
import { findKeyForChange, getKeyForChange } from './get-key-for-change.js';

/** Makes a key worthless, for its owner or an administrator. One that was revoked already stays as it is. */
@Injectable()
export class RevokeApiKey {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { key } = await getKeyForChange(manager, actor, id);
      await revoke(manager, key, actor);
    });
  }
}

/**
 * Makes any key worthless, for good: for whoever can use the command line.
 *
 * @returns false when it was revoked already, and nothing is changed
 * @throws ApiKeyUnknown
 */
export async function revokeApiKey(manager: EntityManager, id: string): Promise<boolean> {
  const key = await findKeyForChange(manager, id);
  if (!key) throw new ApiKeyUnknown(id);
  return revoke(manager, key, systemActor('command line'));
}

async function revoke(manager: EntityManager, key: ApiKey, actor: Actor): Promise<boolean> {
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
