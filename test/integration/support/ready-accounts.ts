import type { DataSource } from 'typeorm';
import { type Actor, systemActor } from '../../../src/platform/auth/actor.js';
import type { Person } from '../../../src/platform/auth/current-person.decorator.js';
import { createApiKey } from '../../../src/platform/auth/keys/create-api-key.js';
import { makeAccountLink } from '../../../src/platform/auth/links/make-account-link.js';
import { createUser } from '../../../src/platform/auth/people/create-user.js';
import { disableUser } from '../../../src/platform/auth/people/disable-user.js';
import { tokenHash } from '../../../src/platform/auth/secrets.js';
import { openSession } from '../../../src/platform/auth/sessions/open-session.js';
import { RecoveryCode } from '../../../src/platform/auth/totp/recovery-code.entity.js';
import { TotpSecret } from '../../../src/platform/auth/totp/totp-secret.entity.js';
import { recoveryCodeHash } from '../../../src/platform/auth/totp/totp.rules.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { type Desk, HERE } from './desk.js';

export const PASSWORD = 'correct horse battery';
const TOTP_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** The accounts that a write starts from; made afresh for each. */
export interface ReadyAccounts {
  dataSource: DataSource;
  email: string;
  /** Signed in once. */
  person: Person;
  sessionId: string;
  token: string;
  disabledEmail: string;
  keyId: string;
  /** Of a link for a new password of that person. */
  linkToken: string;
  /** Of a second step of theirs that is not confirmed yet. */
  totpSecret: string;
  recoveryCode: string;
}

export async function makeAccountsReady({ dataSource }: Desk): Promise<ReadyAccounts> {
  const email = `${newId()}@example.org`;
  const disabledEmail = `${newId()}@example.org`;
  return dataSource.transaction(async (manager) => {
    const user = await createUser(manager, { email, name: 'N', password: PASSWORD, role: 'reader' });
    await createUser(manager, { email: disabledEmail, name: 'D', password: PASSWORD, role: 'reader' });
    await disableUser(manager, disabledEmail);
    const key = await createApiKey(manager, { name: 'K', role: 'reader', ownerId: null });
    const link = await makeAccountLink(manager, systemActor('test'), user.id, 'password_reset');
    await manager.insert(TotpSecret, { userId: user.id, secret: TOTP_SECRET });
    const recoveryCode = newId();
    await manager.insert(RecoveryCode, { userId: user.id, codeHash: recoveryCodeHash(recoveryCode) });
    const { token } = await openSession(manager, user, HERE, 1);
    const [session] = await manager.query<{ id: string }[]>('select id from sessions where user_id = $1', [
      user.id,
    ]);
    const actor: Actor = {
      kind: 'user',
      id: user.id,
      userId: user.id,
      name: 'N',
      role: 'reader',
      scopes: null,
    };
    return {
      dataSource,
      email,
      person: { id: user.id, actor, session: tokenHash(token) },
      sessionId: session!.id,
      token,
      disabledEmail,
      keyId: key.id,
      linkToken: link.token,
      totpSecret: TOTP_SECRET,
      recoveryCode,
    };
  });
}
