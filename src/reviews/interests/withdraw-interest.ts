import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import { actingUser } from '../../platform/auth/acting-user.js';
import type { Actor } from '../../platform/auth/actor.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { interestedIn } from './declare-interest.js';
import { Interest } from './interest.entity.js';

/**
 * Withdraws an interest of the actor's own. That it was declared is kept, and bars from the round of reviews that goes on,
 * or comes next, in the claims that it bore on.
 */
@Injectable()
export class WithdrawInterest {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, also for somebody else's, and when it was withdrawn before */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const interest = await manager.findOne(Interest, {
        where: { id, userId: actingUser(actor), withdrawnAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!interest) throw new RecordNotFound('interest of yours', id);
      await manager.update(Interest, id, { withdrawnAt: () => 'clock_timestamp()' });
      const { userId, sourceId, claimId, isSelf, note } = interest;
      await recordAuditEvent(manager, actor, {
        action: 'interest.withdrawn',
        ...interestedIn(interest),
        before: { id, userId, sourceId, claimId, isSelf, note },
      });
    });
  }
}
