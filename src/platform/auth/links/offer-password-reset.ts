import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordNotFound } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import { User } from '../user.entity.js';
import { makeAccountLink, type MadeLink } from './make-account-link.js';

/** Makes a link for a person who has lost their password, or the link with which they were invited. */
@Injectable()
export class OfferPasswordReset {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async execute(actor: Actor, userId: string): Promise<MadeLink & { userId: string }> {
    return this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(User, {
        where: { id: userId, kind: 'person' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new RecordNotFound('person', userId);
      return { userId, ...(await makeAccountLink(manager, actor, userId, 'password_reset')) };
    });
  }
}
