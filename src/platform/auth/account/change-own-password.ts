import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurrentPasswordWrong } from '../auth.errors.js';
import type { Person } from '../current-person.decorator.js';
import { setPassword } from '../people/set-password.js';
import { passwordMatches } from '../secrets.js';
import { passwordLimits } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { User } from '../user.entity.js';
import type { Visitor } from '../visitor/visitor.js';

/** Changes a person's own password. Other browsers in which they are signed in have to sign in again. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: Throttle,
  ) {}

  /** @throws CurrentPasswordWrong, PasswordTooShort, TooManyAttempts: a browser left alone is no way to guess */
  async execute(
    { id, actor, session }: Person,
    command: { current: string; password: string },
    { network }: Visitor,
  ): Promise<void> {
    const { passwordHash } = await this.dataSource.manager.findOneByOrFail(User, { id });
    const attempt = passwordLimits(id, network, true);
    await this.throttle.reserve(attempt);
    if (passwordHash === null || !(await passwordMatches(passwordHash, command.current))) {
      throw new CurrentPasswordWrong();
    }
    await this.throttle.release(attempt);
    await this.dataSource.transaction((manager) =>
      setPassword(manager, { who: id, password: command.password, except: session }, actor),
    );
  }
}
