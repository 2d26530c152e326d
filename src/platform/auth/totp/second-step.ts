import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
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
    await this.take(person, code, network);
  }

  isOn(userId: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(TotpSecret, { userId, confirmedAt: Not(IsNull()) });
  }

  /** @throws CodeWrong, TooManyAttempts */
  async take(person: Person, code: string, network: string): Promise<void> {
    const attempt = codeLimits(person.id, network);
    await this.throttle.reserve(attempt);
    if (!(await this.dataSource.transaction((manager) => useCode(manager, person, code)))) {
      throw new CodeWrong();
    }
    await this.throttle.release(attempt);
  }
}
