import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Person } from '../current-person.decorator.js';
import { User } from '../user.entity.js';
import { TotpSecret } from './totp-secret.entity.js';
import { TotpStateWrong } from './totp.errors.js';
import { authenticatorUri, newSecret } from './totp.rules.js';

/** Makes the secret for a person's authenticator. Nothing is asked of them until a code has confirmed it. */
@Injectable()
export class BeginTotp {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws TotpStateWrong when it is on */
  async execute({ id, actor }: Person): Promise<{ secret: string; uri: string }> {
    return this.dataSource.transaction(async (manager) => {
      const { email } = await manager.findOneOrFail(User, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const before = await manager.findOneBy(TotpSecret, { userId: id });
      if (before?.confirmedAt) throw new TotpStateWrong(true);
      const secret = newSecret();
      await manager.upsert(TotpSecret, { userId: id, secret, lastStep: 0 }, ['userId']);
      await recordAuditEvent(manager, actor, { action: 'user.totp_begun', entityType: 'user', entityId: id });
      return { secret, uri: authenticatorUri(secret, email ?? actor.name) };
    });
  }
}
