import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { emit } from '../platform/events/emit.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { Source } from './source.entity.js';
import { SourceMerged, SourceUnknown } from './source.errors.js';

export interface Merge {
  intoId: string;
  reason: string;
}

/**
 * Records that a source is another that is in the registry too. Its row stays for what points to it, and is read as the
 * other from now on.
 */
@Injectable()
export class MergeSource {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision of the source that the actor has seen; null: merged in any case
   * @throws RecordNotFound, SourceUnknown, InputInvalid, SourceMerged, EditConflict
   */
  async execute(
    actor: Actor,
    id: string,
    { intoId, reason }: Merge,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // Those that were merged into it before change too. In one order, so that two merges never wait in a circle.
      const rows = await manager
        .createQueryBuilder(Source, 'source')
        .where('source.id in (:id, :intoId) or source.mergedIntoId = :id', { id, intoId })
        .orderBy('source.id')
        .setLock('pessimistic_write')
        .getMany();
      const source = rows.find((row) => row.id === id);
      const into = rows.find((row) => row.id === intoId);
      if (!source) throw new RecordNotFound('source', id);
      if (!into) throw new SourceUnknown('intoId');
      if (id === intoId) throw new InputInvalid([INTO_ITSELF]);
      if (source.mergedIntoId !== null) throw new SourceMerged(source.mergedIntoId);
      if (into.mergedIntoId !== null) throw new SourceMerged(into.mergedIntoId, 'intoId');
      await checkRevision(manager, {
        expected,
        current: source.revision,
        entityType: 'source',
        entityId: id,
        domain: 'source',
      });
      const merged = { mergedIntoId: intoId, updatedAt: () => 'clock_timestamp()' };
      await manager.update(Source, { mergedIntoId: id }, merged);
      await manager.update(Source, id, merged);
      await recordAuditEvent(manager, actor, {
        action: 'source.merged',
        entityType: 'source',
        entityId: id,
        before: { mergedIntoId: null },
        after: {
          mergedIntoId: intoId,
          reason: reason.trim(),
          alsoMerged: rows.filter((row) => row.mergedIntoId === id).map((row) => row.id),
          revision: source.revision + 1,
        },
      });
      await discardDraft(manager, actor.userId, 'merge', id);
      await emit(manager, 'source.merged', { sourceId: id, intoId });
    });
  }
}

const INTO_ITSELF = { field: 'intoId', message: 'must be another source', code: 'other_source' };
