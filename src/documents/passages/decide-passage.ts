import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { databaseTime } from '../../platform/database/database-time.js';
import { discardDraft } from '../../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { DraftUnknown } from '../document.errors.js';
import { findPassages, type ReadableSnapshot } from './find-passages.js';
import { PassageDecision, type PassageStatus } from './passage-decision.entity.js';
import { decisionOn, type Place } from './passage.rules.js';
import { passageSubject } from './passage-subject.js';

export interface NewPassageDecision {
  decision: PassageStatus;
  reason?: string;
}

/** A person sets a statement aside that the engine found, or takes that back. The trail keeps each decision. */
@Injectable()
export class DecidePassage {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Nothing happens where it stands so already and nothing is said besides: of two who reject at once the first has done it.
   *
   * @throws RecordNotFound, DraftUnknown; DraftFiled by a trigger
   */
  async execute(
    actor: Actor,
    documentId: string,
    draftId: string,
    command: NewPassageDecision,
  ): Promise<void> {
    const snapshot = await this.newestSnapshot(documentId);
    // Before the transaction: a long article takes the engine a while, and these words do not change.
    const { start, end } = passageOf(snapshot, draftId);
    await this.dataSource.transaction(async (manager) => {
      const key = { snapshotId: snapshot.snapshotId, startAt: start, endAt: end };
      const before = decisionOn({ start, end }, await lockedDecisions(manager, snapshot.snapshotId));
      const reason = command.reason?.trim() ?? null;
      await discardDraft(manager, actor.userId, 'decision', draftId);
      if (isSaidAlready(before, command.decision, reason)) return;
      const after = {
        ...key,
        decision: command.decision,
        reason,
        decidedBy: actor.name,
        decidedAt: await databaseTime(manager),
      };
      await put(manager, after);
      await recordAuditEvent(manager, actor, {
        action:
          command.decision === 'rejected' ? 'document.draft_rejected' : 'document.draft_suggested_again',
        entityType: 'document',
        entityId: documentId,
        before: before?.row,
        after: { draftId, ...after },
      });
    });
  }

  private async newestSnapshot(documentId: string): Promise<ReadableSnapshot> {
    const [snapshot] = await this.dataSource.query<ReadableSnapshot[]>(
      `select snapshots.id as "snapshotId", snapshots.text, documents.language
       from documents join document_snapshots snapshots on snapshots.document_id = documents.id
       where documents.id = $1 order by snapshots.captured_at desc, snapshots.id desc limit 1`,
      [documentId],
    );
    if (!snapshot) throw new RecordNotFound('document', documentId);
    return snapshot;
  }
}

interface Standing extends Place {
  row: PassageDecision;
}

/** @throws DraftUnknown */
function passageOf(snapshot: ReadableSnapshot, draftId: string): Place {
  const { reported, narrated } = findPassages(snapshot);
  const found = [...reported, ...narrated].find(
    (passage) => passageSubject(snapshot.snapshotId, passage) === draftId,
  );
  if (!found) throw new DraftUnknown(draftId);
  return found;
}

/** What was decided on the snapshot, the latest first. It is locked: who decides at the same time sees this decision. */
async function lockedDecisions(manager: EntityManager, snapshotId: string): Promise<Standing[]> {
  await manager.query('select from document_snapshots where id = $1 for no key update', [snapshotId]);
  const rows = await manager.find(PassageDecision, { where: { snapshotId }, order: { decidedAt: 'DESC' } });
  return rows.map((row) => ({ start: row.startAt, end: row.endAt, row }));
}

/** In place of an earlier decision on exactly these words. Not `upsert`, which would set the place anew, too. */
async function put(manager: EntityManager, decision: PassageDecision): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(PassageDecision)
    .values(decision)
    .orUpdate(['decision', 'reason', 'decided_by', 'decided_at'], ['snapshot_id', 'start_at', 'end_at'])
    .execute();
}

function isSaidAlready(before: Standing | null, decision: PassageStatus, reason: string | null): boolean {
  if (decision !== (before?.row.decision ?? 'suggested')) return false;
  return decision === 'suggested' || reason === null || reason === before?.row.reason;
}
