import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { AccessGuard } from './access.guard.js';
import { ApiKey } from './api-key.entity.js';
import { Identify } from './identify.js';
import { SessionController } from './session.controller.js';
import { Session } from './session.entity.js';
import { SessionReader } from './session.reader.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { User } from './user.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([User, Session, ApiKey, AuditEvent])],
  controllers: [SessionController],
  providers: [Identify, SignIn, SignOut, SessionReader, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AuthModule {}
