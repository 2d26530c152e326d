import type { EntityManager } from 'typeorm';
import type { Permission, UserRole } from '../permissions.js';
import type { UserKind } from '../user.entity.js';
import type { KeyState } from './api-key.rules.js';

export interface ListedApiKey {
  id: string;
  name: string;
  role: UserRole;
  scopes: Permission[] | null;
  ownerId: string;
  ownerName: string;
  ownerKind: UserKind;
  ownerRole: UserRole;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  /** Until when a secret that was replaced still opens; null: none does. */
  previousUntil: Date | null;
  state: KeyState;
}

/** Every key there ever was, or those of one owner; oldest first, without what opens anything. */
export function listApiKeys(manager: EntityManager, ownerId: string | null = null): Promise<ListedApiKey[]> {
  return manager.query<ListedApiKey[]>(
    `select keys.id, keys.name, keys.role, keys.scopes, keys.created_at as "createdAt",
       keys.last_used_at as "lastUsedAt", keys.expires_at as "expiresAt",
       owner.id as "ownerId", owner.name as "ownerName", owner.kind as "ownerKind", owner.role as "ownerRole",
       (select max(secret.expires_at) from api_key_secrets secret
        where secret.key_id = keys.id and secret.expires_at > now()) as "previousUntil",
       case when keys.revoked_at is not null then 'revoked'
         when keys.expires_at <= now() then 'expired'
         when owner.disabled_at is not null then 'owner_disabled'
         else 'active' end as state
     from api_keys keys join users owner on owner.id = keys.owner_id
     where $1::uuid is null or keys.owner_id = $1
     order by keys.created_at, keys.id`,
    [ownerId],
  );
}
