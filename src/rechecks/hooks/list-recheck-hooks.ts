import type { EntityManager } from 'typeorm';
import type { RecheckHookDto } from './recheck-hook.dto.js';
import { RecheckHook } from './recheck-hook.entity.js';

/** All hooks, oldest first, without what opens them. */
export async function listRecheckHooks(manager: EntityManager): Promise<RecheckHookDto[]> {
  const hooks = await manager.find(RecheckHook, { order: { createdAt: 'asc', id: 'asc' } });
  return hooks.map(({ id, name, createdAt, createdBy, revokedAt, lastUsedAt, uses }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    createdBy,
    revokedAt: revokedAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    uses,
    actions: revokedAt ? [] : ['revoke'],
  }));
}
