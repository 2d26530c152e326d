import { isEmail } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { newId } from '../../database/new-id.js';
import type { Actor } from '../actor.js';
import { systemActor } from '../actor.js';
import { EmailInvalid, PasswordTooShort } from '../auth.errors.js';
import type { UserRole } from '../permissions.js';
import { hashPassword } from '../secrets.js';
import { User } from '../user.entity.js';

export const SHORTEST_PASSWORD = 12;

export interface NewUser {
  email: string;
  name: string;
  /** Null: they set it through a link. */
  password: string | null;
  role: UserRole;
}

/**
 * Creates a person who can sign in.
 *
 * @throws EmailInvalid, PasswordTooShort; the database's `users_email_unique` when the address is taken
 */
export async function createUser(
  manager: EntityManager,
  user: NewUser,
  actor: Actor = systemActor('command line'),
): Promise<User> {
  if (!isEmail(user.email)) throw new EmailInvalid();
  const { password } = user;
  if (password !== null && [...password].length < SHORTEST_PASSWORD) {
    throw new PasswordTooShort(SHORTEST_PASSWORD);
  }
  const created = manager.create(User, {
    id: newId(),
    email: user.email.toLowerCase(),
    name: user.name,
    role: user.role,
    passwordHash: password === null ? null : await hashPassword(password),
  });
  await manager.insert(User, created);
  await recordAuditEvent(manager, actor, {
    action: 'user.created',
    entityType: 'user',
    entityId: created.id,
    after: { email: created.email, name: created.name, role: created.role },
  });
  return created;
}
