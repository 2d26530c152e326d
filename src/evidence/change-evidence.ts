import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { emit } from '../platform/events/emit.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { changesOf } from '../platform/http/changed-fields.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { requestCapture } from './captures/request-capture.js';
import { type AccessLevel, Evidence, type EvidenceTier } from './evidence.entity.js';
import { fileNameOf, searchTextOf } from './evidence.rules.js';

export interface EvidenceChanges {
  title?: string;
  url?: string | null;
  fileSha256?: string | null;
  fileName?: string | null;
  tier?: EvidenceTier;
  secondaryReason?: string | null;
  language?: string;
  publisherId?: string | null;
  publishedAt?: string | null;
  accessLevel?: AccessLevel;
  accessReason?: string | null;
  derivedFromId?: string | null;
}

/** Changes what is recorded of a piece of evidence, for every claim that uses it. */
@Injectable()
export class ChangeEvidence {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, EditConflict; the constraints of `evidence.errors.ts`
   */
  async execute(
    actor: Actor,
    id: string,
    changes: EvidenceChanges,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const evidence = await manager.findOne(Evidence, {
        where: { id },
        // Not the strongest lock: what is being linked to this piece, or derived from it, need not wait.
        lock: { mode: 'for_no_key_update' },
      });
      if (!evidence) throw new RecordNotFound('piece of evidence', id);
      await checkRevision(manager, {
        expected,
        current: evidence.revision,
        entityType: 'evidence',
        entityId: id,
        domain: 'evidence',
      });
      await discardDraft(manager, actor.userId, 'evidence', id);
      const before = recordOf(evidence);
      const after = changed(before, changes);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await manager.update(Evidence, id, {
        ...after,
        fileSha256: after.fileSha256 === null ? null : Buffer.from(after.fileSha256, 'hex'),
        publishedAt: after.publishedAt === null ? null : new Date(after.publishedAt),
        searchText: searchTextOf(after),
        revision: evidence.revision + 1,
      });
      await recordAuditEvent(manager, actor, {
        action: 'evidence.changed',
        entityType: 'evidence',
        entityId: id,
        before,
        after: { ...after, revision: evidence.revision + 1 },
      });
      const fields = changesOf([{ before, after }]).map(({ field }) => field);
      await emit(manager, 'evidence.changed', { evidenceId: id, fields });
      // Another address is another page, of which nothing was seen yet.
      if (after.url !== null && after.url !== before.url) await requestCapture(manager, actor, id, after.url);
    });
  }
}

type EvidenceRecord = Required<EvidenceChanges>;

function recordOf(evidence: Evidence): EvidenceRecord {
  return {
    title: evidence.title,
    url: evidence.url,
    fileSha256: evidence.fileSha256?.toString('hex') ?? null,
    fileName: evidence.fileName,
    tier: evidence.tier,
    secondaryReason: evidence.secondaryReason,
    language: evidence.language,
    publisherId: evidence.publisherId,
    publishedAt: evidence.publishedAt?.toISOString() ?? null,
    accessLevel: evidence.accessLevel,
    accessReason: evidence.accessReason,
    derivedFromId: evidence.derivedFromId,
  };
}

function changed(before: EvidenceRecord, changes: EvidenceChanges): EvidenceRecord {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given } as EvidenceRecord;
  return {
    ...after,
    title: after.title.trim(),
    fileName: after.fileName === null ? null : fileNameOf(after.fileName),
    publishedAt: after.publishedAt === null ? null : new Date(after.publishedAt).toISOString(),
    // A file that is taken away takes its name with it.
    ...(changes.fileSha256 === null ? { fileName: null } : {}),
  };
}
