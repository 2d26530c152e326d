import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from './audit-event.entity.js';
import { AuditLink } from './audit-link.entity.js';
import { AuditSeal } from './audit-seal.entity.js';
import { SealAudit } from './seal-audit.js';
import { UnsealedEvent } from './unsealed-event.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent, AuditLink, AuditSeal, UnsealedEvent])],
  providers: [SealAudit],
})
export class AuditModule {}
