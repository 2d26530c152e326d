import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { databaseTime } from '../../database/database-time.js';
import type { Actor } from '../actor.js';
import { setPassword } from '../people/set-password.js';
import { tokenHash } from '../secrets.js';
import { User } from '../user.entity.js';
import { AccountLink, type LinkPurpose } from './account-link.entity.js';
import { LinkInvalid } from './link.errors.js';

/** Sets the password of whoever holds a link, which works no more after that. */
@Injectable()
export class UseLink {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws LinkInvalid, PasswordTooShort */
  async execute(purpose: LinkPurpose, command: { token: string; password: string }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { link, user } = await open(manager, purpose, command.token);
      await manager.update(AccountLink, link.id, { endedAt: await databaseTime(manager) });
      const actor: Actor = {
        kind: 'user',
        id: user.id,
        userId: user.id,
        name: user.name,
        role: user.role,
        scopes: null,
      };
      await setPassword(manager, { who: user.id, password: command.password }, actor);
    });
  }
}

/** The link and its person, both locked; the person first, as where links are made. */
async function open(
  manager: EntityManager,
  purpose: LinkPurpose,
  token: string,
): Promise<{ link: AccountLink; user: User }> {
  const where = {
    tokenHash: tokenHash(token),
    purpose,
    endedAt: IsNull(),
    expiresAt: MoreThan(await databaseTime(manager)),
  };
  const seen = await manager.findOneBy(AccountLink, where);
  if (!seen) throw new LinkInvalid();
  const user = await manager.findOne(User, {
    where: { id: seen.userId, disabledAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  // Of two who use it at once, the second waits for the person's row and then finds the link ended.
  const link = await manager.findOneBy(AccountLink, where);
  if (!user || !link) throw new LinkInvalid();
  return { link, user };
}
