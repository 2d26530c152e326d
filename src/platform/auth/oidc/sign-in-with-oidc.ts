import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { Config } from '../../config/config.js';
import { newId } from '../../database/new-id.js';
import { systemActor } from '../actor.js';
import { openSession, type OpenedSession } from '../sessions/open-session.js';
import { User } from '../user.entity.js';
import type { Visitor } from '../visitor/visitor.js';
import { IdentityProvider, type ProvenIdentity } from './identity-provider.js';
import type { OidcFlow } from './oidc-flow.js';
import { OidcNoAccount } from './oidc.errors.js';
import { UserIdentity } from './user-identity.entity.js';

const ACTOR = systemActor('identity provider');

/** Opens a session for a person whom the identity provider vouches for. */
@Injectable()
export class SignInWithOidc {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly provider: IdentityProvider,
  ) {}

  /** @throws OidcNotConfigured, OidcUnreachable, OidcAnswerInvalid, OidcNoAccount */
  async execute(flow: OidcFlow, query: string, visitor: Visitor): Promise<OpenedSession> {
    const identity = await this.provider.identity(flow, query);
    return this.dataSource.transaction(async (manager) => {
      // One sign-in of the same person at a time: two first ones would both link, or both create.
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [
        `${identity.issuer} ${identity.subject}`,
      ]);
      const user =
        (await this.known(manager, identity)) ??
        (await this.linked(manager, identity)) ??
        (await this.created(manager, identity));
      if (user?.disabledAt !== null) throw new OidcNoAccount();
      return openSession(manager, user, visitor, this.config.sessionHours);
    });
  }

  private async known(manager: EntityManager, { issuer, subject }: ProvenIdentity): Promise<User | null> {
    const identity = await manager.findOneBy(UserIdentity, { issuer, subject });
    return (
      identity &&
      manager.findOne(User, { where: { id: identity.userId }, lock: { mode: 'pessimistic_read' } })
    );
  }

  /** Takes a person with that verified address for the same one. Who runs the provider vouches for the address. */
  private async linked(manager: EntityManager, identity: ProvenIdentity): Promise<User | null> {
    if (identity.email === null) return null;
    const user = await manager.findOne(User, {
      where: { email: identity.email.toLowerCase(), disabledAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    // Another account of the provider had that address before: a person has to look into that.
    if (!user || (await manager.existsBy(UserIdentity, { userId: user.id, issuer: identity.issuer })))
      return null;
    await this.link(manager, identity, user);
    return user;
  }

  private async created(manager: EntityManager, identity: ProvenIdentity): Promise<User | null> {
    const { oidcCreateAs: role, oidcEmailDomains } = this.config;
    const email = identity.email?.toLowerCase() ?? null;
    const domain = email?.split('@').at(-1);
    if (role === null || email === null || domain === undefined || !oidcEmailDomains.includes(domain))
      return null;
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
    await this.link(manager, identity, user);
    return user;
  }

  private async link(manager: EntityManager, { issuer, subject }: ProvenIdentity, user: User): Promise<void> {
    await manager.insert(UserIdentity, { issuer, subject, userId: user.id });
    await recordAuditEvent(manager, ACTOR, {
      action: 'user.identity_linked',
      entityType: 'user',
      entityId: user.id,
      after: { issuer, subject },
    });
  }
}
