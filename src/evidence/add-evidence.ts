import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { EvidenceLink, type Stance } from './evidence-link.entity.js';
import { Evidence, type EvidenceTier } from './evidence.entity.js';
import { EvidenceUnknown } from './evidence.errors.js';

export interface NewEvidence {
  evidenceId?: string;
  title?: string;
  url?: string;
  tier?: EvidenceTier;
  secondaryReason?: string;
  language?: string;
  publisherId?: string;
  publishedAt?: string;
  stance: Stance;
  quote?: string;
  locator?: string;
  note?: string;
}

/** Links evidence to a claim, with its stance; stores the evidence first where it is new. */
@Injectable()
export class AddEvidence {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the link
   * @throws RecordNotFound, EvidenceUnknown, EvidenceLinkedAlready
   */
  execute(actor: Actor, claimId: string, command: NewEvidence): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      // Against a verdict that is being published at the same moment on the evidence as it stands.
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      const evidenceId = await this.evidence(manager, actor, command);
      const { stance, quote, locator, note } = command;
      // Taken under the lock, as a verdict's time is: what waited for a verdict was added after it.
      const addedAt = new Date();
      const addedBy = actor.name;
      const link = { id: newId(), claimId, evidenceId, stance, quote, locator, note, addedBy, addedAt };
      await manager.insert(EvidenceLink, link);
      await recordAuditEvent(manager, actor, {
        action: 'evidence.added',
        entityType: 'claim',
        entityId: claimId,
        after: link,
      });
      return link.id;
    });
  }

  private async evidence(manager: EntityManager, actor: Actor, command: NewEvidence): Promise<string> {
    const { evidenceId, title, tier, language } = command;
    if (evidenceId !== undefined) {
      if (!(await manager.existsBy(Evidence, { id: evidenceId }))) throw new EvidenceUnknown();
      return evidenceId;
    }
    // The DTO demands these of new evidence; a caller from code that leaves them out is told the same.
    if (title === undefined || tier === undefined || language === undefined) throw new EvidenceUnknown();
    const evidence = {
      id: newId(),
      title: title.trim(),
      url: command.url ?? null,
      tier,
      secondaryReason: command.secondaryReason ?? null,
      language,
      publisherId: command.publisherId ?? null,
      publishedAt: command.publishedAt === undefined ? null : new Date(command.publishedAt),
    };
    await manager.insert(Evidence, evidence);
    await recordAuditEvent(manager, actor, {
      action: 'evidence.stored',
      entityType: 'evidence',
      entityId: evidence.id,
      after: evidence,
    });
    return evidence.id;
  }
}
