import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { codeLimits } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import type { User } from '../user.entity.js';
import { TotpSecret } from './totp-secret.entity.js';
import { CodeRequired, CodeWrong } from './totp.errors.js';
import { useCode } from './use-code.js';

type Person = Pick<User, 'id' | 'name' | 'role'>;

/** Asks for a code of whoever has switched that on. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: Throttle,
  ) {}

  /** @throws CodeRequired, CodeWrong, TooManyAttempts */
  async pass(person: Person, code: string | undefined, network: string): Promise<void> {
    if (!(await this.isOn(person.id))) return;
    if (code === undefined) throw new CodeRequired();
    await this.take(person, code, network, () => Promise.resolve());
  }

  isOn(userId: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(TotpSecret, { userId, confirmedAt: Not(IsNull()) });
  }

  /**
   * @param work what is done with the code, if it holds: together with it, or not at all
   * @throws CodeWrong, TooManyAttempts
   */
  async take<T>(
    person: Person,
    code: string,
    network: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const attempt = codeLimits(person.id, network);
    await this.throttle.reserve(attempt);
    const done = await this.dataSource.transaction(async (manager) => {
      if (!(await useCode(manager, person, code))) throw new CodeWrong();
      return work(manager);
    });
    await this.throttle.release(attempt);
    return done;
  }
}
