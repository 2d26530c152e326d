import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordNotFound } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import { UserIdentity } from '../oidc/user-identity.entity.js';
import { User } from '../user.entity.js';
import type { LinkPurpose } from './account-link.entity.js';
import { makeAccountLink, type MadeLink } from './make-account-link.js';

/** Makes a link for a person who has lost their password, or the invitation that they have not accepted yet. */
@Injectable()
export class OfferPasswordReset {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async execute(actor: Actor, userId: string): Promise<MadeLink & { userId: string; purpose: LinkPurpose }> {
    return this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(User, {
        where: { id: userId, kind: 'person' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new RecordNotFound('person', userId);
      // Who has never come in is invited once more: nothing of theirs is set anew, and they have the week that it takes.
      const hasComeIn = person.passwordHash !== null || (await manager.existsBy(UserIdentity, { userId }));
      const purpose = hasComeIn ? 'password_reset' : 'invitation';
      return { userId, purpose, ...(await makeAccountLink(manager, actor, userId, purpose)) };
    });
  }
}
