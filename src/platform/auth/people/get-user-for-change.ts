import type { EntityManager } from 'typeorm';
import { UserUnknown } from './account.errors.js';
import { User } from '../user.entity.js';

/**
 * The user with an address, locked until the transaction ends. The lock also keeps new sessions of theirs out, since
 * a session refers to its user.
 *
 * @throws UserUnknown
 */
export async function getUserForChange(manager: EntityManager, email: string): Promise<User> {
  const user = await manager.findOne(User, {
    where: { email: email.trim().toLowerCase() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!user) throw new UserUnknown(email);
  return user;
}
