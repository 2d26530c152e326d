import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotAllowed } from '../auth.errors.js';
import { mayDo } from '../actor.js';
import type { Person } from '../current-person.decorator.js';
import type { Permission, UserRole } from '../permissions.js';
import { KeyTooMighty, roleBeyond } from './api-key.errors.js';
import { rolesWithin } from './api-key.rules.js';
import { createApiKey, type MadeKey } from './create-api-key.js';

export const KEY_OWNERS = ['me', 'program'] as const;
export type KeyOwner = (typeof KEY_OWNERS)[number];

export interface WantedKey {
  name: string;
  /** Left out: that of the person who asks. */
  role?: UserRole;
  scopes?: readonly Permission[];
  expiresAt?: Date;
  /** Whose work counts what is done with it. */
  owner: KeyOwner;
}

/** Makes a key for a person, or for a program that is nobody's. */
@Injectable()
export class IssueApiKey {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed, KeyTooMighty, ExpiryNotAhead */
  async execute({ actor, id }: Person, wanted: WantedKey): Promise<MadeKey> {
    const { owner, role = actor.role, ...key } = wanted;
    if (owner === 'program' && !mayDo(actor, 'keys.manage')) throw new NotAllowed('keys.manage');
    if (!rolesWithin(actor.role).includes(role)) throw new KeyTooMighty([roleBeyond(actor.role)]);
    return this.dataSource.transaction((manager) =>
      createApiKey(manager, { ...key, role, ownerId: owner === 'me' ? id : null }, actor),
    );
  }
}
