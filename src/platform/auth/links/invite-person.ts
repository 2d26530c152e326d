import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../actor.js';
import { createUser, type NewUser } from '../people/create-user.js';
import { makeAccountLink, type MadeLink } from './make-account-link.js';

/** Makes an account for a person, who sets its password through the link. */
@Injectable()
export class InvitePerson {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws EmailInvalid; the database's `users_email_unique` when somebody has the address */
  async execute(actor: Actor, person: Omit<NewUser, 'password'>): Promise<MadeLink & { userId: string }> {
    return this.dataSource.transaction(async (manager) => {
      const { id } = await createUser(manager, { ...person, password: null }, actor);
      return { userId: id, ...(await makeAccountLink(manager, actor, id, 'invitation')) };
    });
  }
}
