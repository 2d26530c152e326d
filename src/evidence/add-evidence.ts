import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { takesWork } from '../claims/claim-state.js';
import { Claim } from '../claims/claim.entity.js';
import { ClaimClosed } from '../claims/claim.errors.js';
import { databaseTime } from '../platform/database/database-time.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { emit } from '../platform/events/emit.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { lastReadableCapture, placeIn } from './anchor-quotes.js';
import { EvidenceLink, type Stance } from './evidence-link.entity.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceUnknown } from './evidence.errors.js';
import { type NewPiece, storeEvidence } from './store-evidence.js';

export interface NewEvidence extends Partial<NewPiece> {
  evidenceId?: string;
  stance: Stance;
  quote?: string;
  quotePrefix?: string;
  quoteSuffix?: string;
  quoteStart?: number;
  locator?: string;
  note?: string;
}

/** Links evidence to a claim, with its stance; stores the evidence first where it is new. */
@Injectable()
export class AddEvidence {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the link
   * @throws RecordNotFound, ClaimClosed, EvidenceUnknown; the constraints of `evidence.errors.ts`
   */
  execute(actor: Actor, claimId: string, command: NewEvidence): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      // Against a verdict that is being published at the same moment on the evidence as it stands.
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      if (!takesWork(claim.status)) throw new ClaimClosed(claim.status);
      const evidenceId = await this.evidence(manager, actor, command);
      const { stance, quote, locator, note } = command;
      const link = {
        id: newId(),
        claimId,
        evidenceId,
        stance,
        quote,
        locator,
        note,
        // Taken under the lock, as a verdict's time is: what waited for a verdict was added after it.
        addedAt: await databaseTime(manager),
        addedBy: actor.name,
        ...selectorIn(command),
      };
      await manager.insert(EvidenceLink, link);
      const place = await this.anchor(manager, link);
      await recordAuditEvent(manager, actor, {
        action: 'evidence.added',
        entityType: 'claim',
        entityId: claimId,
        after: { ...link, ...place },
      });
      await discardDraft(manager, actor.userId, 'evidence', claimId);
      await emit(manager, 'evidence.link_changed', { claimId, evidenceId, linkId: link.id, change: 'added' });
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
    return storeEvidence(manager, actor, { ...command, title, tier, language });
  }

  /** Only once the link stands: from then on a capture that ends meanwhile finds it, or is found here. */
  private async anchor(
    manager: EntityManager,
    link: ReturnType<typeof selectorIn> & { id: string; evidenceId: string; quote: string | undefined },
  ): Promise<object> {
    const { quote } = link;
    const capture = quote === undefined ? null : await lastReadableCapture(manager, link.evidenceId);
    if (quote === undefined || !capture) return {};
    const place = placeIn(capture, { ...link, quote });
    await manager.update(EvidenceLink, link.id, place);
    return place;
  }
}

/** What is said of the place of the quote; nothing where there is no quote. */
function selectorIn({ quote, quotePrefix, quoteSuffix, quoteStart }: NewEvidence): {
  quotePrefix: string | null;
  quoteSuffix: string | null;
  quoteStart: number | null;
} {
  if (quote === undefined) return { quotePrefix: null, quoteSuffix: null, quoteStart: null };
  return {
    quotePrefix: quotePrefix ?? null,
    quoteSuffix: quoteSuffix ?? null,
    quoteStart: quoteStart ?? null,
  };
}
