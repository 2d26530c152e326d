import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { RecheckHook } from './recheck-hook.entity.js';

/** Makes the address of a hook worthless, for good. One that was revoked already stays as it is. */
@Injectable()
export class RevokeRecheckHook {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const hook = await manager.findOne(RecheckHook, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!hook) throw new RecordNotFound('recheck hook', id);
      if (hook.revokedAt) return;
      const revokedAt = new Date();
      await manager.update(RecheckHook, id, { revokedAt });
      await recordAuditEvent(manager, actor, {
        action: 'recheck_hook.revoked',
        entityType: 'recheck_hook',
        entityId: id,
        before: { revokedAt: null },
        after: { revokedAt },
      });
    });
  }
}
