import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Person } from '../current-person.decorator.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { SecondStep } from './second-step.js';
import { TotpSecret } from './totp-secret.entity.js';
import { TotpStateWrong } from './totp.errors.js';
import { newRecoveryCodes, recoveryCodeHash } from './totp.rules.js';

/** Switches the second step on, once a code has shown that the authenticator has the secret. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secondStep: SecondStep,
  ) {}

  /**
   * @returns recovery codes, the only copy of them there will ever be
   * @throws TotpStateWrong when it is on, or was not begun; CodeWrong, TooManyAttempts
   */
  async execute({ id, actor }: Person, code: string, network: string): Promise<string[]> {
    await this.refuseUnlessBegun(id);
    const person = { id, name: actor.name, role: actor.role };
    return this.secondStep.take(person, code, network, async (manager) => {
      const totp = await manager.findOneBy(TotpSecret, { userId: id });
      if (!totp || totp.confirmedAt) throw new TotpStateWrong(totp !== null);
      await manager.update(TotpSecret, id, { confirmedAt: new Date() });
      const codes = newRecoveryCodes();
      await manager.insert(
        RecoveryCode,
        codes.map((each) => ({ codeHash: recoveryCodeHash(each), userId: id })),
      );
      await recordAuditEvent(manager, actor, {
        action: 'user.totp_enabled',
        entityType: 'user',
        entityId: id,
      });
      return codes;
    });
  }

  private async refuseUnlessBegun(userId: string): Promise<void> {
    const totp = await this.dataSource.manager.findOneBy(TotpSecret, { userId });
    if (!totp || totp.confirmedAt) throw new TotpStateWrong(totp !== null);
  }
}
