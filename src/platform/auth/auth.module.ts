import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { AccessGuard } from './access.guard.js';
import { ApiKey } from './keys/api-key.entity.js';
import { Identify } from './identify.js';
import { SessionController } from './sessions/session.controller.js';
import { Session } from './sessions/session.entity.js';
import { SessionReader } from './sessions/session.reader.js';
import { SignIn } from './sessions/sign-in.js';
import { SignOut } from './sessions/sign-out.js';
import { User } from './user.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([User, Session, ApiKey, AuditEvent])],
  controllers: [SessionController],
  providers: [Identify, SignIn, SignOut, SessionReader, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AuthModule {}
