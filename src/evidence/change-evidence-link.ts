import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { anchor } from '../claims/anchor.js';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { emit } from '../platform/events/emit.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { lastReadableCapture, placeIn, type QuotePlace } from './anchor-quotes.js';
import { EvidenceLink, type Stance } from './evidence-link.entity.js';
import { QuoteNotFound } from './evidence.errors.js';
import { selectorOf } from './quote-anchor.js';

export interface EvidenceLinkChanges {
  stance?: Stance;
  quote?: string | null;
  quotePrefix?: string;
  quoteSuffix?: string;
  quoteStart?: number;
  locator?: string | null;
  note?: string | null;
}

const NOWHERE: QuotePlace = {
  captureId: null,
  anchorStatus: null,
  quotePrefix: null,
  quoteSuffix: null,
  quoteStart: null,
  quoteEnd: null,
};

/** Changes what a piece of evidence says about a claim. The state before stays in the audit trail. */
@Injectable()
export class ChangeEvidenceLink {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, also when it was removed; EditConflict, QuoteNotFound
   */
  async execute(
    actor: Actor,
    claimId: string,
    linkId: string,
    changes: EvidenceLinkChanges,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // Against a verdict that is being published at the same moment on the evidence as it stands.
      await manager.findOne(Claim, { where: { id: claimId }, lock: { mode: 'pessimistic_write' } });
      const link = await manager.findOne(EvidenceLink, {
        where: { id: linkId, claimId, removedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!link) throw new RecordNotFound('evidence link of this claim', linkId);
      await checkRevision(manager, {
        expected,
        current: link.revision,
        entityType: 'claim',
        entityId: claimId,
        domain: 'evidence',
        named: { linkId },
      });
      await discardDraft(manager, actor.userId, 'evidence', linkId);
      const before = recordOf(link);
      const after = { ...before, ...(await this.changed(manager, link, changes)) };
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      const revision = link.revision + 1;
      await manager.update(EvidenceLink, linkId, { ...after, revision });
      const about = { linkId, evidenceId: link.evidenceId };
      await recordAuditEvent(manager, actor, {
        action: 'evidence.reassessed',
        entityType: 'claim',
        entityId: claimId,
        before: { ...about, ...before },
        after: { ...about, ...after, revision },
      });
      await emit(manager, 'evidence.link_changed', { claimId, ...about, change: 'reassessed' });
    });
  }

  private async changed(
    manager: EntityManager,
    link: EvidenceLink,
    { stance = link.stance, locator = link.locator, note = link.note, ...changes }: EvidenceLinkChanges,
  ): Promise<Partial<EvidenceLink>> {
    return { stance, locator, note, ...(await this.quote(manager, link, changes)) };
  }

  private async quote(
    manager: EntityManager,
    link: EvidenceLink,
    changes: Pick<EvidenceLinkChanges, 'quote' | 'quotePrefix' | 'quoteSuffix' | 'quoteStart'>,
  ): Promise<Partial<EvidenceLink>> {
    const { quote = link.quote, quotePrefix, quoteSuffix, quoteStart } = changes;
    const isPlaced = [quotePrefix, quoteSuffix, quoteStart].some((part) => part !== undefined);
    if (quote === null) return { quote, ...NOWHERE };
    if (quote === link.quote && !isPlaced) return {};
    const meant = {
      quote,
      quotePrefix: quotePrefix ?? null,
      quoteSuffix: quoteSuffix ?? null,
      quoteStart: quoteStart ?? null,
    };
    const capture = await lastReadableCapture(manager, link.evidenceId);
    if (!capture) return { ...NOWHERE, ...meant };
    // Who says where the words stand is told when they do not, instead of being given another place.
    const said = anchor(capture.text, selectorOf(meant));
    if (isPlaced && said.found === null) throw new QuoteNotFound(said.times);
    return { quote, ...placeIn(capture, meant) };
  }
}

function recordOf({ stance, quote, locator, note, ...link }: EvidenceLink): Partial<EvidenceLink> {
  const { captureId, anchorStatus, quotePrefix, quoteSuffix, quoteStart, quoteEnd } = link;
  const place = { captureId, anchorStatus, quotePrefix, quoteSuffix, quoteStart, quoteEnd };
  return { stance, quote, locator, note, ...place };
}
