import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { RecordNotFound } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import { User } from '../user.entity.js';
import { ApiKey } from './api-key.entity.js';
import { type Holder, maySeeKey } from './api-key.rules.js';

/** The key with that id, locked until the transaction ends; null: there is none. */
export async function findKeyForChange(manager: EntityManager, id: string): Promise<ApiKey | null> {
  if (!isUUID(id)) return null;
  return manager.findOne(ApiKey, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/**
 * The key and whose it is, locked until the transaction ends.
 *
 * @throws RecordNotFound also where the key is there and the actor has no business knowing it
 */
export async function getKeyForChange(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ key: ApiKey; owner: User; holder: Holder }> {
  const key = await findKeyForChange(manager, id);
  if (!key) throw new RecordNotFound('API key', id);
  const owner = await manager.findOneByOrFail(User, { id: key.ownerId });
  const holder = { ownerId: owner.id, ownerKind: owner.kind };
  if (!maySeeKey(actor, holder)) throw new RecordNotFound('API key', id);
  return { key, owner, holder };
}
