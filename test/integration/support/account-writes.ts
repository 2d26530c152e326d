import { Secret, TOTP } from 'otpauth';
import type { DataSource, EntityManager } from 'typeorm';
import { createApiKey } from '../../../src/platform/auth/keys/create-api-key.js';
import { revokeApiKey } from '../../../src/platform/auth/keys/revoke-api-key.js';
import { rotateApiKey } from '../../../src/platform/auth/keys/rotate-api-key.js';
import { accountOfIdentity } from '../../../src/platform/auth/oidc/account-of-identity.js';
import { InvitePerson } from '../../../src/platform/auth/links/invite-person.js';
import { OfferPasswordReset } from '../../../src/platform/auth/links/offer-password-reset.js';
import { UseLink } from '../../../src/platform/auth/links/use-link.js';
import { ChangeUser } from '../../../src/platform/auth/people/change-user.js';
import { createUser } from '../../../src/platform/auth/people/create-user.js';
import { disableUser } from '../../../src/platform/auth/people/disable-user.js';
import { enableUser } from '../../../src/platform/auth/people/enable-user.js';
import { setPassword } from '../../../src/platform/auth/people/set-password.js';
import { EndSession } from '../../../src/platform/auth/sessions/end-session.js';
import { endSessions } from '../../../src/platform/auth/sessions/end-sessions.js';
import { openSession } from '../../../src/platform/auth/sessions/open-session.js';
import { SignOut } from '../../../src/platform/auth/sessions/sign-out.js';
import { Throttle } from '../../../src/platform/auth/throttle/throttle.js';
import { BeginTotp } from '../../../src/platform/auth/totp/begin-totp.js';
import { ConfirmTotp } from '../../../src/platform/auth/totp/confirm-totp.js';
import { removeTotp } from '../../../src/platform/auth/totp/remove-totp.js';
import { SecondStep } from '../../../src/platform/auth/totp/second-step.js';
import { useCode } from '../../../src/platform/auth/totp/use-code.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { EDITOR, HERE } from './desk.js';
import { PASSWORD, type ReadyAccounts } from './ready-accounts.js';
import type { Ready, Write } from './writes.js';

const identity = (email: string) => ({ issuer: 'https://login.example', subject: newId(), email, name: 'N' });

/** A write that is part of the caller's transaction. */
const within =
  (work: (manager: EntityManager, ready: ReadyAccounts) => Promise<unknown>) =>
  ({ accounts }: Ready): Promise<unknown> =>
    accounts.dataSource.transaction((manager) => work(manager, accounts));

/** A write that opens its own transaction. */
const outside =
  (work: (ready: ReadyAccounts) => Promise<unknown>) =>
  ({ accounts }: Ready): Promise<unknown> =>
    work(accounts);

const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

const confirming = (dataSource: DataSource): ConfirmTotp =>
  new ConfirmTotp(dataSource, new SecondStep(dataSource, new Throttle(dataSource)));

/** What is written of people, their sessions and their keys. */
export const ACCOUNT_WRITES: Write[] = [
  [
    'platform/auth/people/create-user.ts',
    ['user.created'],
    within((manager) =>
      createUser(manager, {
        email: `${newId()}@example.org`,
        name: 'N',
        password: PASSWORD,
        role: 'reader',
      }),
    ),
  ],
  [
    'platform/auth/keys/create-api-key.ts',
    ['api_key.created'],
    within((manager) => createApiKey(manager, { name: 'K', role: 'reader', ownerId: null })),
  ],
  [
    'platform/auth/people/disable-user.ts',
    ['user.disabled', 'session.closed'],
    within((manager, { email }) => disableUser(manager, email)),
  ],
  [
    'platform/auth/people/enable-user.ts',
    ['user.enabled'],
    within((manager, { disabledEmail }) => enableUser(manager, disabledEmail)),
  ],
  [
    'platform/auth/people/set-password.ts',
    ['user.password_set', 'session.closed'],
    within((manager, { email }) => setPassword(manager, { who: email, password: `${PASSWORD} 2` })),
  ],
  [
    'platform/auth/people/change-user.ts',
    ['user.changed'],
    outside(({ dataSource, person }) => new ChangeUser(dataSource).execute(EDITOR, person.id, { name: 'M' })),
  ],
  [
    'platform/auth/people/change-user.ts',
    ['user.changed', 'user.disabled', 'session.closed'],
    outside(({ dataSource, person }) =>
      new ChangeUser(dataSource).execute(EDITOR, person.id, { role: 'editor', disabled: true }),
    ),
  ],
  [
    'platform/auth/links/make-account-link.ts',
    ['user.created', 'user.invited'],
    outside(({ dataSource }) =>
      new InvitePerson(dataSource).execute(EDITOR, {
        email: `${newId()}@example.org`,
        name: 'N',
        role: 'reader',
      }),
    ),
  ],
  [
    'platform/auth/links/make-account-link.ts',
    ['user.password_reset_offered'],
    outside(({ dataSource, person }) => new OfferPasswordReset(dataSource).execute(EDITOR, person.id)),
  ],
  [
    'platform/auth/people/set-password.ts',
    ['user.password_set', 'session.closed'],
    outside(({ dataSource, linkToken }) =>
      new UseLink(dataSource).execute('password_reset', { token: linkToken, password: `${PASSWORD} 3` }),
    ),
  ],
  [
    'platform/auth/totp/begin-totp.ts',
    ['user.totp_begun'],
    outside(({ dataSource, person }) => new BeginTotp(dataSource).execute(person)),
  ],
  [
    'platform/auth/totp/confirm-totp.ts',
    ['user.totp_enabled'],
    outside(({ dataSource, person, totpSecret }) =>
      confirming(dataSource).execute(person, codeOf(totpSecret), HERE.network),
    ),
  ],
  [
    'platform/auth/totp/use-code.ts',
    ['user.recovery_code_used'],
    within((manager, { person, recoveryCode }) =>
      useCode(manager, { id: person.id, name: 'N', role: 'reader' }, recoveryCode),
    ),
  ],
  [
    'platform/auth/totp/remove-totp.ts',
    ['user.totp_removed'],
    within((manager, { person }) => removeTotp(manager, person.id)),
  ],
  [
    'platform/auth/sessions/end-sessions.ts',
    ['session.closed'],
    within((manager, { person }) => endSessions(manager, person.id, EDITOR)),
  ],
  [
    'platform/auth/keys/revoke-api-key.ts',
    ['api_key.revoked'],
    within((manager, { keyId }) => revokeApiKey(manager, keyId)),
  ],
  [
    'platform/auth/keys/rotate-api-key.ts',
    ['api_key.rotated'],
    within((manager, { keyId }) => rotateApiKey(manager, keyId, 24)),
  ],
  [
    'platform/auth/oidc/account-of-identity.ts',
    ['user.identity_linked'],
    within((manager, { email }) => accountOfIdentity(manager, identity(email), { role: null, domains: [] })),
  ],
  [
    'platform/auth/oidc/account-of-identity.ts',
    ['user.created', 'user.identity_linked'],
    within((manager) =>
      accountOfIdentity(manager, identity(`${newId()}@desk.example`), {
        role: 'reader',
        domains: ['desk.example'],
      }),
    ),
  ],
  [
    'platform/auth/sessions/open-session.ts',
    ['session.opened'],
    within((manager, { person }) =>
      openSession(manager, { id: person.id, name: 'N', role: 'reader' }, HERE, 1),
    ),
  ],
  [
    'platform/auth/sessions/end-session.ts',
    ['session.closed'],
    outside(({ dataSource, person, sessionId }) => new EndSession(dataSource).execute(person, sessionId)),
  ],
  [
    'platform/auth/sessions/sign-out.ts',
    ['session.closed'],
    outside(({ dataSource, token }) => new SignOut(dataSource).execute(EDITOR, token)),
  ],
];
