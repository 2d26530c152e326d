import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayDo } from '../actor.js';
import { isAllowed, KEY_SCOPES, lesserRole } from '../permissions.js';
import { keyActions, rolesWithin } from './api-key.rules.js';
import type { ApiKeyDto, ApiKeyListDto } from './api-keys.dto.js';
import { listApiKeys, type ListedApiKey } from './list-api-keys.js';

/** Reads the keys that somebody may know of, and what a new one of theirs could be. */
@Injectable()
export class ApiKeysReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor): Promise<ApiKeyListDto> {
    const managesAll = mayDo(actor, 'keys.manage');
    const keys = await listApiKeys(this.dataSource.manager, managesAll ? null : actor.userId);
    return {
      items: keys.map((key) => keyDto(actor, key)),
      roles: rolesWithin(actor.role).map((role) => ({
        role,
        scopes: KEY_SCOPES.filter((scope) => isAllowed(role, scope)),
      })),
      owners: managesAll ? ['me', 'program'] : ['me'],
    };
  }
}

function keyDto(actor: Actor, key: ListedApiKey): ApiKeyDto {
  return {
    id: key.id,
    name: key.name,
    role: key.role,
    worksAs: lesserRole(key.role, key.ownerRole),
    scopes: key.scopes,
    owner: {
      id: key.ownerId,
      name: key.ownerName,
      kind: key.ownerKind,
      isCaller: key.ownerId === actor.userId,
    },
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    expiresAt: key.expiresAt?.toISOString() ?? null,
    previousUntil: key.previousUntil?.toISOString() ?? null,
    state: key.state,
    actions: keyActions(actor, key, key.state),
  };
}
