import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { randomToken, tokenHash } from '../../platform/auth/secrets.js';
import { newId } from '../../platform/database/new-id.js';
import { RecheckHook } from './recheck-hook.entity.js';

/** Every secret starts so, which lets secret scanners and people recognise one. */
const PREFIX = 'isnad_hook_';

export interface MadeHook {
  id: string;
  /** The only copy there will ever be. */
  secret: string;
}

/** Makes an address under which a service may ask for rechecks. */
@Injectable()
export class MakeRecheckHook {
  constructor(private readonly dataSource: DataSource) {}

  async execute(actor: Actor, name: string): Promise<MadeHook> {
    const id = newId();
    const secret = PREFIX + randomToken();
    const hook = { name: name.trim(), createdBy: actor.name };
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(RecheckHook, { id, ...hook, secretHash: tokenHash(secret) });
      await recordAuditEvent(manager, actor, {
        action: 'recheck_hook.created',
        entityType: 'recheck_hook',
        entityId: id,
        after: hook,
      });
    });
    return { id, secret };
  }
}
