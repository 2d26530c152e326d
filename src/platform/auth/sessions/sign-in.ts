import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { Config } from '../../config/config.js';
import { newId } from '../../database/new-id.js';
import { WrongCredentials } from '../auth.errors.js';
import { passwordMatches, randomToken, tokenHash } from '../secrets.js';
import { Session } from './session.entity.js';
import { User } from '../user.entity.js';

export interface SignedIn {
  user: User;
  /** Goes into the cookie; only its hash is stored. */
  token: string;
  expiresAt: Date;
}

/** Hash of nobody's password: an unknown address takes as long to refuse as a wrong password. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Yz6n2WzQ0mVJ0m0m1l6cF3vYvQm1yZ8m5m3i0mJ8hQk';

/** Opens a session for an address and its password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /** @throws WrongCredentials, the same for an unknown address, a wrong password and a disabled account */
  async execute(command: { email: string; password: string }): Promise<SignedIn> {
    const user = await this.dataSource.manager.findOneBy(User, {
      email: command.email.trim().toLowerCase(),
      disabledAt: IsNull(),
    });
    const passwordHash = user?.passwordHash ?? null;
    const matches = await passwordMatches(passwordHash ?? NOBODY, command.password);
    if (!user || passwordHash === null || !matches) throw new WrongCredentials();
    const token = randomToken();
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + this.config.sessionHours * 3_600_000);
    await this.dataSource.transaction(async (manager) => {
      // The password may have been changed, or the account closed, while the given one was being checked.
      const isStill = await manager.findOne(User, {
        where: { id: user.id, passwordHash, disabledAt: IsNull() },
        lock: { mode: 'pessimistic_read' },
      });
      if (!isStill) throw new WrongCredentials();
      const id = newId();
      await manager.insert(Session, {
        id,
        userId: user.id,
        tokenHash: tokenHash(token),
        createdAt,
        expiresAt,
      });
      await recordAuditEvent(
        manager,
        { kind: 'user', id: user.id, name: user.name, role: user.role, userId: user.id, scopes: null },
        { action: 'session.opened', entityType: 'session', entityId: id },
      );
    });
    return { user, token, expiresAt };
  }
}
