import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { User } from '../user.entity.js';
import { UserUnknown } from './account.errors.js';

/**
 * The user with an id or an address, locked until the transaction ends. The lock also keeps new sessions of theirs out,
 * since a session refers to its user.
 *
 * @throws UserUnknown
 */
export async function getUserForChange(manager: EntityManager, who: string): Promise<User> {
  const user = await manager.findOne(User, {
    where: isUUID(who) ? { id: who } : { email: who.trim().toLowerCase() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!user) throw new UserUnknown(who);
  return user;
}
