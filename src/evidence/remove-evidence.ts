import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { databaseTime } from '../platform/database/database-time.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { emit } from '../platform/events/emit.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { EvidenceLink } from './evidence-link.entity.js';

/** Takes a piece of evidence off a claim. The evidence and the memory of the link stay. */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, also when it was removed before */
  async execute(actor: Actor, claimId: string, linkId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // Against a verdict that is being published at the same moment on the evidence as it stands.
      await manager.findOne(Claim, { where: { id: claimId }, lock: { mode: 'pessimistic_write' } });
      const link = await manager.findOne(EvidenceLink, {
        where: { id: linkId, claimId, removedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!link) throw new RecordNotFound('evidence link of this claim', linkId);
      await manager.update(EvidenceLink, linkId, {
        removedAt: await databaseTime(manager),
        removedBy: actor.name,
      });
      await recordAuditEvent(manager, actor, {
        action: 'evidence.removed',
        entityType: 'claim',
        entityId: claimId,
        before: { linkId, evidenceId: link.evidenceId, stance: link.stance },
      });
      const { evidenceId } = link;
      await emit(manager, 'evidence.link_changed', { claimId, evidenceId, linkId, change: 'removed' });
    });
  }
}
