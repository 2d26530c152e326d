import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { emit } from '../platform/events/emit.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { lastReadableCapture, placeIn } from './anchor-quotes.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { EvidenceNotRemoved } from './evidence.errors.js';

/** Brings evidence back that was taken off a claim: the same link, which reviews may have relied on. */
@Injectable()
export class RestoreEvidence {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, EvidenceNotRemoved, EvidenceLinkedAlready when it was added again meanwhile */
  async execute(actor: Actor, claimId: string, linkId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.findOne(Claim, { where: { id: claimId }, lock: { mode: 'pessimistic_write' } });
      const link = await manager.findOne(EvidenceLink, {
        where: { id: linkId, claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!link) throw new RecordNotFound('evidence link of this claim', linkId);
      if (link.removedAt === null) throw new EvidenceNotRemoved();
      const { evidenceId, stance, quote } = link;
      // A capture passes over what is removed, so that what it would have found is looked for now.
      const capture = quote === null ? null : await lastReadableCapture(manager, evidenceId);
      await manager.update(EvidenceLink, linkId, {
        removedAt: null,
        removedBy: null,
        ...(quote !== null && capture ? placeIn(capture, { ...link, quote }) : {}),
      });
      await recordAuditEvent(manager, actor, {
        action: 'evidence.restored',
        entityType: 'claim',
        entityId: claimId,
        after: { linkId, evidenceId, stance },
      });
      await emit(manager, 'evidence.link_changed', { claimId, evidenceId, linkId, change: 'restored' });
    });
  }
}
