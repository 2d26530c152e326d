import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { openSession, type OpenedSession } from '../sessions/open-session.js';
import type { Visitor } from '../visitor/visitor.js';
import { accountOfIdentity } from './account-of-identity.js';
import { IdentityProvider } from './identity-provider.js';
import type { OidcFlow } from './oidc-flow.js';
import { OidcNoAccount } from './oidc.errors.js';

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
    const newAccounts = { role: this.config.oidcCreateAs, domains: this.config.oidcEmailDomains };
    return this.dataSource.transaction(async (manager) => {
      const user = await accountOfIdentity(manager, identity, newAccounts);
      if (user?.disabledAt !== null) throw new OidcNoAccount();
      return openSession(manager, user, visitor, this.config.sessionHours);
    });
  }
}
