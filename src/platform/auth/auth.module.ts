import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { Identify } from './identify.js';
import { AccountController } from './account/account.controller.js';
import { AccountReader } from './account/account.reader.js';
import { ChangeOwnPassword } from './account/change-own-password.js';
import { ApiKeySecret } from './keys/api-key-secret.entity.js';
import { ApiKey } from './keys/api-key.entity.js';
import { ApiKeysController } from './keys/api-keys.controller.js';
import { ApiKeysReader } from './keys/api-keys.reader.js';
import { IssueApiKey } from './keys/issue-api-key.js';
import { RevokeApiKey } from './keys/revoke-api-key.js';
import { RotateApiKey } from './keys/rotate-api-key.js';
import { AccountLink } from './links/account-link.entity.js';
import { InvitePerson } from './links/invite-person.js';
import { LinksController } from './links/links.controller.js';
import { OfferPasswordReset } from './links/offer-password-reset.js';
import { LookAtLink } from './links/look-at-link.js';
import { UseLink } from './links/use-link.js';
import { IdentityProvider } from './oidc/identity-provider.js';
import { OidcController } from './oidc/oidc.controller.js';
import { SignInWithOidc } from './oidc/sign-in-with-oidc.js';
import { UserIdentity } from './oidc/user-identity.entity.js';
import { ChangeUser } from './people/change-user.js';
import { UsersController } from './people/users.controller.js';
import { EndOtherSessions } from './sessions/end-other-sessions.js';
import { EndSession } from './sessions/end-session.js';
import { OwnSessionsController } from './sessions/own-sessions.controller.js';
import { OwnSessionsReader } from './sessions/own-sessions.reader.js';
import { SessionController } from './sessions/session.controller.js';
import { Session } from './sessions/session.entity.js';
import { SessionReader } from './sessions/session.reader.js';
import { SignIn } from './sessions/sign-in.js';
import { SignOut } from './sessions/sign-out.js';
import { AttemptLimit } from './throttle/attempt-limit.entity.js';
import { Throttle } from './throttle/throttle.js';
import { BeginTotp } from './totp/begin-totp.js';
import { ConfirmTotp } from './totp/confirm-totp.js';
import { RecoveryCode } from './totp/recovery-code.entity.js';
import { SecondStep } from './totp/second-step.js';
import { TotpSecret } from './totp/totp-secret.entity.js';
import { TotpController } from './totp/totp.controller.js';
import { User } from './user.entity.js';

const SESSIONS = [SignIn, SignOut, SessionReader, OwnSessionsReader, EndSession, EndOtherSessions];
const PEOPLE = [
  ChangeUser,
  InvitePerson,
  OfferPasswordReset,
  UseLink,
  LookAtLink,
  ChangeOwnPassword,
  AccountReader,
];
const KEYS = [ApiKeysReader, IssueApiKey, RotateApiKey, RevokeApiKey];
const SECOND_STEP = [SecondStep, BeginTotp, ConfirmTotp];

/** Who may call, and what they may do. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      User,
      UserIdentity,
      Session,
      ApiKey,
      ApiKeySecret,
      AccountLink,
      TotpSecret,
      RecoveryCode,
      AttemptLimit,
    ]),
  ],
  controllers: [
    OidcController,
    SessionController,
    OwnSessionsController,
    UsersController,
    LinksController,
    AccountController,
    ApiKeysController,
    TotpController,
  ],
  providers: [
    Identify,
    Throttle,
    IdentityProvider,
    SignInWithOidc,
    ...SESSIONS,
    ...PEOPLE,
    ...KEYS,
    ...SECOND_STEP,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Identify, Throttle],
})
export class AuthModule {}
