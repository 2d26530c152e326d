import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { passageSubject } from '../documents/passages/passage-subject.js';
import { detectLanguage } from '../language/text/language.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { type Anchor, anchor, type Selector } from './anchor.js';
import { sameSourceSql } from '../sources/source-ref.js';
import { Appearance } from './appearance.entity.js';
import { Attribution, type AttributionKind, type AttributionRole } from './attribution.entity.js';
import { ClaimTranslation } from './claim-translation.entity.js';
import { Claim, type FirstStatus } from './claim.entity.js';
import {
  ClaimStandsHere,
  DocumentUnknown,
  QuotationNotFound,
  TranslationIntoItself,
} from './claim.errors.js';
import { indexClaims } from './matching/index-claims.js';
import { searchable } from './searchable.js';

export interface NewClaim {
  externalKey?: string;
  text: string;
  language?: string;
  translations?: { language: string; text: string }[];
  attributions: {
    sourceId: string;
    role: AttributionRole;
    kind: AttributionKind;
    reportingVerb?: string | null;
  }[];
  appearance?: Selector & { documentId: string };
  topic?: string | null;
  claimedAt?: string | null;
  eventDate?: string | null;
  status?: FirstStatus;
  another?: boolean;
}

/** Where a claim is going to stand. */
interface Place {
  snapshotId: string;
  anchor: Anchor;
}

/** Enters a claim with its chain and place, and has it compared with the claims that are there. */
@Injectable()
export class CreateClaim {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the claim
   * @throws DocumentUnknown, QuotationNotFound, ClaimStandsHere; the constraints of `claim.errors.ts`
   */
  execute(actor: Actor, command: NewClaim): Promise<string> {
    return this.dataSource.transaction((manager) => this.within(manager, actor, command));
  }

  /** The same as part of a larger transaction. */
  async within(manager: EntityManager, actor: Actor, command: NewClaim): Promise<string> {
    const id = newId();
    const language = command.language ?? detectLanguage(command.text);
    const text = command.text.trim();
    const translations = (command.translations ?? []).map((each) => ({ ...each, text: each.text.trim() }));
    if (translations.some((each) => each.language === language)) throw new TranslationIntoItself();
    const place = command.appearance ? await this.placeOf(manager, command.appearance) : null;
    if (place && command.another !== true) await this.refuseSecond(manager, place, command.attributions[0]);
    const claim = {
      id,
      externalKey: command.externalKey ?? null,
      text,
      language,
      topic: command.topic?.trim() ?? null,
      claimedAt: command.claimedAt ? new Date(command.claimedAt) : null,
      eventDate: command.eventDate ?? null,
      status: command.status ?? 'open',
    };
    await manager.insert(Claim, { ...claim, ...searchable([{ language, text }, ...translations]) });
    if (translations.length > 0) {
      await manager.insert(
        ClaimTranslation,
        translations.map((translation) => ({ claimId: id, ...translation })),
      );
    }
    await manager.insert(
      Attribution,
      command.attributions.map((link, position) => ({ id: newId(), claimId: id, position, ...link })),
    );
    if (place) await this.put(manager, actor, id, place);
    await indexClaims(manager, [id]);
    await recordAuditEvent(manager, actor, {
      action: 'claim.created',
      entityType: 'claim',
      entityId: id,
      after: {
        ...claim,
        translations,
        attributions: command.attributions,
        appearance: command.appearance ?? null,
      },
    });
    await enqueueJob(manager, { kind: 'contradiction_scan', subject: id });
    return id;
  }

  /** The words in the newest snapshot, which stays locked: two who file the same sentence at once see each other. */
  private async placeOf(
    manager: EntityManager,
    appearance: Selector & { documentId: string },
  ): Promise<Place> {
    const [snapshot] = await manager.query<{ id: string; text: string }[]>(
      `select id, text from document_snapshots where document_id = $1
       order by captured_at desc, id desc limit 1 for no key update`,
      [appearance.documentId],
    );
    if (!snapshot) throw new DocumentUnknown();
    const anchoring = anchor(snapshot.text, appearance);
    if (!anchoring.found) throw new QuotationNotFound(anchoring.times);
    return { snapshotId: snapshot.id, anchor: anchoring.found };
  }

  /** @throws ClaimStandsHere */
  private async refuseSecond(
    manager: EntityManager,
    { snapshotId, anchor: { start, end } }: Place,
    saidBy: NewClaim['attributions'][number] | undefined,
  ): Promise<void> {
    const [claim] = await manager.query<{ id: string }[]>(
      `select claims.id from appearances
         join claims on claims.id = appearances.claim_id
         join attributions on attributions.claim_id = claims.id and attributions.position = 0
       where appearances.snapshot_id = $1 and appearances.start_at = $2 and appearances.end_at = $3
         and attributions.source_id in ${sameSourceSql('$4')} and claims.status <> 'archived'
       order by claims.id limit 1`,
      [snapshotId, start, end, saidBy?.sourceId],
    );
    if (claim) throw new ClaimStandsHere(claim.id);
  }

  private async put(
    manager: EntityManager,
    actor: Actor,
    claimId: string,
    { snapshotId, anchor: { start, end, ...quote } }: Place,
  ): Promise<void> {
    await manager.insert(Appearance, {
      id: newId(),
      claimId,
      snapshotId,
      ...quote,
      startAt: start,
      endAt: end,
    });
    await discardDraft(manager, actor.userId, 'new_claim', passageSubject(snapshotId, { start, end }));
  }
}
