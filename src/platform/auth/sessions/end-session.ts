import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { RecordNotFound } from '../../http/general.errors.js';
import type { Person } from '../current-person.decorator.js';
import { Session } from './session.entity.js';

/** Ends one of a person's own sessions, on a computer that was left behind, say. */
@Injectable()
export class EndSession {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound for the session of somebody else, too: nobody learns whether there is one */
  async execute({ id: userId, actor }: Person, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const session = await manager.findOne(Session, {
        where: { id, userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!session) throw new RecordNotFound('session', id);
      if (session.revokedAt) return;
      await manager.update(Session, id, { revokedAt: new Date() });
      await recordAuditEvent(manager, actor, {
        action: 'session.closed',
        entityType: 'session',
        entityId: id,
      });
    });
  }
}
