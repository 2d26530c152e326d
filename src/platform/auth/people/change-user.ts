import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { RecordNotFound } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import type { UserRole } from '../permissions.js';
import { User } from '../user.entity.js';
import { LastAdministrator } from './account.errors.js';
import { disableUser } from './disable-user.js';
import { enableUser } from './enable-user.js';

/** What is to be different; what is left out stays. */
export interface UserChange {
  name?: string;
  role?: UserRole;
  disabled?: boolean;
}

/** Changes a person's name or role, shuts them out or lets them in again. */
@Injectable()
export class ChangeUser {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, LastAdministrator */
  async execute(actor: Actor, id: string, change: UserChange): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // All at once and in one order, so that two administrators who demote each other wait instead of both succeeding.
      const administrators = await lockAdministrators(manager);
      const user = await manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!user) throw new RecordNotFound('user', id);
      const staysOne = (change.role ?? user.role) === 'admin' && change.disabled !== true;
      const isOnlyOne = administrators.length === 1 && administrators[0] === id;
      if (isOnlyOne && !staysOne) throw new LastAdministrator();
      await changeNameAndRole(manager, actor, user, change);
      if (change.disabled === true) await disableUser(manager, id, actor);
      if (change.disabled === false) await enableUser(manager, id, actor);
    });
  }
}

/** The people who can sign in and administer. */
async function lockAdministrators(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from users
     where kind = 'person' and role = 'admin' and disabled_at is null
       and (password_hash is not null or exists (select from user_identities where user_id = users.id))
     order by id for update`,
  );
  return rows.map(({ id }) => id);
}

async function changeNameAndRole(
  manager: EntityManager,
  actor: Actor,
  user: User,
  { name = user.name, role = user.role }: UserChange,
): Promise<void> {
  if (name === user.name && role === user.role) return;
  await manager.update(User, user.id, { name, role });
  await recordAuditEvent(manager, actor, {
    action: 'user.changed',
    entityType: 'user',
    entityId: user.id,
    before: { name: user.name, role: user.role },
    after: { name, role },
  });
}
