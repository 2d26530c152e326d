import type { EntityManager } from 'typeorm';
import type { UserRole } from '../permissions.js';

export interface ListedApiKey {
  id: string;
  name: string;
  role: UserRole;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  state: 'active' | 'expired' | 'revoked';
}

/** Every key there ever was, oldest first, without what opens anything. */
export function listApiKeys(manager: EntityManager): Promise<ListedApiKey[]> {
  return manager.query<ListedApiKey[]>(
    `select id, name, role, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt",
       case when revoked_at is not null then 'revoked' when expires_at <= now() then 'expired' else 'active' end as state
     from api_keys order by created_at, id`,
  );
}
