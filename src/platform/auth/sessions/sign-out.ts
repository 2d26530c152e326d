import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Actor } from '../actor.js';
import { tokenHash } from '../secrets.js';
import { Session } from './session.entity.js';

/** Ends a session on the server, so that a copied cookie is worth nothing any more. */
@Injectable()
export class SignOut {
  constructor(private readonly dataSource: DataSource) {}

  async execute(actor: Actor, token: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const session = await manager.findOneBy(Session, { tokenHash: tokenHash(token), revokedAt: IsNull() });
      if (!session) return;
      await manager.update(Session, session.id, { revokedAt: new Date() });
      await recordAuditEvent(manager, actor, {
        action: 'session.closed',
        entityType: 'session',
        entityId: session.id,
      });
    });
  }
}
