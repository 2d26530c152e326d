import { type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { newId } from '../../database/new-id.js';
import { systemActor } from '../actor.js';
import { AccountLink } from '../links/account-link.entity.js';
import type { UserRole } from '../permissions.js';
import { User } from '../user.entity.js';
import type { ProvenIdentity } from './identity-provider.js';
import { UserIdentity } from './user-identity.entity.js';

const ACTOR = systemActor('identity provider');

/** For whom an account is made that is not there yet: nobody, or people of those domains, with that role. */
export interface NewAccounts {
  role: UserRole | null;
  domains: readonly string[];
}

/**
 * The account of a person whom the identity provider vouches for, with its row locked: the one that the identity has been
 * linked to; else the one with its verified address, which is linked; else a new one, if such are made.
 *
 * @returns null when there is none; one that is disabled is returned as it is
 */
export async function accountOfIdentity(
  manager: EntityManager,
  identity: ProvenIdentity,
  newAccounts: NewAccounts,
): Promise<User | null> {
  // One sign-in of the same person at a time: two first ones would both link, or both create.
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [
    `${identity.issuer} ${identity.subject}`,
  ]);
  return (
    (await known(manager, identity)) ??
    (await linked(manager, identity)) ??
    (await created(manager, identity, newAccounts))
  );
}

async function known(manager: EntityManager, { issuer, subject }: ProvenIdentity): Promise<User | null> {
  const identity = await manager.findOneBy(UserIdentity, { issuer, subject });
  return (
    identity && manager.findOne(User, { where: { id: identity.userId }, lock: { mode: 'pessimistic_read' } })
  );
}

/** Takes a person with that verified address for the same one. Who runs the provider vouches for the address. */
async function linked(manager: EntityManager, identity: ProvenIdentity): Promise<User | null> {
  if (identity.email === null) return null;
  const user = await manager.findOne(User, {
    where: { email: identity.email.toLowerCase(), disabledAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  // Another account of the provider had that address before: a person has to look into that.
  if (!user || (await manager.existsBy(UserIdentity, { userId: user.id, issuer: identity.issuer })))
    return null;
  await link(manager, identity, user);
  // Who was invited has come in: whoever else has the invitation must not choose a password for the account.
  await manager.update(AccountLink, { userId: user.id, endedAt: IsNull() }, { endedAt: new Date() });
  return user;
}

async function created(
  manager: EntityManager,
  identity: ProvenIdentity,
  { role, domains }: NewAccounts,
): Promise<User | null> {
  const email = identity.email?.toLowerCase() ?? null;
  const domain = email?.split('@').at(-1);
  if (role === null || email === null || domain === undefined || !domains.includes(domain)) return null;
  if (await manager.existsBy(User, { email })) return null;
  const user = manager.create(User, {
    id: newId(),
    kind: 'person',
    email,
    name: identity.name ?? email,
    role,
    passwordHash: null,
    disabledAt: null,
  });
  await manager.insert(User, user);
  await recordAuditEvent(manager, ACTOR, {
    action: 'user.created',
    entityType: 'user',
    entityId: user.id,
    after: { email, name: user.name, role },
  });
  await link(manager, identity, user);
  return user;
}

async function link(manager: EntityManager, { issuer, subject }: ProvenIdentity, user: User): Promise<void> {
  await manager.insert(UserIdentity, { issuer, subject, userId: user.id });
  await recordAuditEvent(manager, ACTOR, {
    action: 'user.identity_linked',
    entityType: 'user',
    entityId: user.id,
    after: { issuer, subject },
  });
}
