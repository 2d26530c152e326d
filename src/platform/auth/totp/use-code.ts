import { type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { User } from '../user.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { TotpSecret } from './totp-secret.entity.js';
import { recoveryCodeHash, stepOf } from './totp.rules.js';

/**
 * Takes a code of the authenticator or a recovery code, once: of two at the same time, the second waits and is refused.
 *
 * @returns false when it does not hold, and nothing is changed
 */
export async function useCode(
  manager: EntityManager,
  user: Pick<User, 'id' | 'name' | 'role'>,
  code: string,
): Promise<boolean> {
  const totp = await manager.findOne(TotpSecret, {
    where: { userId: user.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!totp) return false;
  const step = stepOf(totp.secret, code, Date.now());
  if (step === null) return useRecoveryCode(manager, user, code);
  if (step <= totp.lastStep) return false;
  await manager.update(TotpSecret, user.id, { lastStep: step });
  return true;
}

async function useRecoveryCode(
  manager: EntityManager,
  user: Pick<User, 'id' | 'name' | 'role'>,
  code: string,
): Promise<boolean> {
  const unused = { userId: user.id, codeHash: recoveryCodeHash(code), usedAt: IsNull() };
  const { affected } = await manager.update(RecoveryCode, unused, { usedAt: new Date() });
  if (affected !== 1) return false;
  await recordAuditEvent(
    manager,
    { kind: 'user', id: user.id, userId: user.id, name: user.name, role: user.role, scopes: null },
    { action: 'user.recovery_code_used', entityType: 'user', entityId: user.id },
  );
  return true;
}
