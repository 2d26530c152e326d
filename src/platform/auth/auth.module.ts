import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { AccessGuard } from './access.guard.js';
import { Identify } from './identify.js';
import { ApiKey } from './keys/api-key.entity.js';
import { IdentityProvider } from './oidc/identity-provider.js';
import { OidcController } from './oidc/oidc.controller.js';
import { SignInWithOidc } from './oidc/sign-in-with-oidc.js';
import { UserIdentity } from './oidc/user-identity.entity.js';
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
import { User } from './user.entity.js';

const SESSIONS = [SignIn, SignOut, SessionReader, OwnSessionsReader, EndSession, EndOtherSessions];

/** Who may call, and what they may do. */
@Module({
  imports: [TypeOrmModule.forFeature([User, UserIdentity, Session, ApiKey, AttemptLimit, AuditEvent])],
  controllers: [OidcController, SessionController, OwnSessionsController],
  providers: [
    Identify,
    Throttle,
    IdentityProvider,
    SignInWithOidc,
    ...SESSIONS,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AuthModule {}
