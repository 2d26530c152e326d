import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { AttributionWithdrawal } from './attribution-withdrawal.entity.js';
import { Attribution } from './attribution.entity.js';
import { ClaimClosed } from './claim.errors.js';
import { getClaimForChange } from './get-claim-for-change.js';

/** Takes back the record of a withdrawal that was made by mistake. The trail keeps what it said. */
@Injectable()
export class TakeBackWithdrawal {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, ClaimClosed */
  async execute(actor: Actor, claimId: string, attributionId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const claim = await getClaimForChange(manager, claimId);
      const withdrawal = (await manager.existsBy(Attribution, { id: attributionId, claimId }))
        ? await manager.findOneBy(AttributionWithdrawal, { attributionId })
        : null;
      if (!withdrawal) throw new RecordNotFound('withdrawn attribution of this claim', attributionId);
      if (claim.status === 'archived') throw new ClaimClosed(claim.status);
      await manager.delete(AttributionWithdrawal, { attributionId });
      await recordAuditEvent(manager, actor, {
        action: 'attribution.withdrawal_taken_back',
        entityType: 'claim',
        entityId: claimId,
        before: withdrawal,
        after: { attributionId },
      });
    });
  }
}
