import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { databaseTime } from '../platform/database/database-time.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { emit } from '../platform/events/emit.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { momentOf } from '../platform/http/time.decorators.js';
import { AttributionWithdrawal } from './attribution-withdrawal.entity.js';
import { Attribution } from './attribution.entity.js';
import { ClaimClosed } from './claim.errors.js';
import { getClaimForChange } from './get-claim-for-change.js';

export interface NewWithdrawal {
  withdrawnAt?: string;
  note: string;
  language: string;
  url?: string;
}

/** Records that a source took back what it said, or corrected it. Reviews and verdicts stay; the verdict is looked at again. */
@Injectable()
export class RecordWithdrawal {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, ClaimClosed; WithdrawalRecordedAlready by a constraint */
  async execute(actor: Actor, claimId: string, attributionId: string, command: NewWithdrawal): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const claim = await getClaimForChange(manager, claimId);
      if (!(await manager.existsBy(Attribution, { id: attributionId, claimId })))
        throw new RecordNotFound('attribution of this claim', attributionId);
      if (claim.status === 'archived') throw new ClaimClosed(claim.status);
      const recordedAt = await databaseTime(manager);
      const withdrawal = {
        attributionId,
        withdrawnAt: momentOf(command.withdrawnAt) ?? recordedAt,
        note: command.note.trim(),
        language: command.language,
        url: command.url ?? null,
        recordedBy: actor.name,
        recordedAt,
      };
      await manager.insert(AttributionWithdrawal, withdrawal);
      await recordAuditEvent(manager, actor, {
        action: 'attribution.withdrawn',
        entityType: 'claim',
        entityId: claimId,
        after: withdrawal,
      });
      await discardDraft(manager, actor.userId, 'withdrawal', claimId);
      await emit(manager, 'attribution.withdrawn', { claimId, attributionId });
    });
  }
}
