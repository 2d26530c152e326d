import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Config } from '../../config/config.js';
import { WrongCredentials } from '../auth.errors.js';
import { passwordMatches } from '../secrets.js';
import { passwordLimits } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { SecondStep } from '../totp/second-step.js';
import { User } from '../user.entity.js';
import type { Visitor } from '../visitor/visitor.js';
import { isKnownThere, type OpenedSession, openSession } from './open-session.js';

export interface SignedIn extends OpenedSession {
  user: User;
}

interface Credentials {
  email: string;
  password: string;
  /** Of the second step, where the account has one. */
  code?: string;
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
    private readonly throttle: Throttle,
    private readonly secondStep: SecondStep,
  ) {}

  /**
   * @throws WrongCredentials, the same for an unknown address, a wrong password and a disabled account;
   *   TooManyAttempts, the same for all of them, too; CodeRequired and CodeWrong once the password was right
   */
  async execute(command: Credentials, visitor: Visitor): Promise<SignedIn> {
    const email = command.email.trim().toLowerCase();
    const attempt = passwordLimits(
      email,
      visitor.network,
      await isKnownThere(this.dataSource.manager, email, visitor.network),
    );
    await this.throttle.reserve(attempt);
    const user = await this.dataSource.manager.findOneBy(User, { email, disabledAt: IsNull() });
    const passwordHash = user?.passwordHash ?? null;
    const matches = await passwordMatches(passwordHash ?? NOBODY, command.password);
    if (!user || passwordHash === null || !matches) throw new WrongCredentials();
    await this.throttle.release(attempt);
    await this.secondStep.pass(user, command.code, visitor.network);
    return this.dataSource.transaction(async (manager) => {
      // The password may have been changed, or the account closed, while the given one was being checked.
      const isStill = await manager.findOne(User, {
        where: { id: user.id, passwordHash, disabledAt: IsNull() },
        lock: { mode: 'pessimistic_read' },
      });
      if (!isStill) throw new WrongCredentials();
      const opened = await openSession(manager, isStill, visitor, this.config.sessionHours);
      return { user: isStill, ...opened };
    });
  }
}
