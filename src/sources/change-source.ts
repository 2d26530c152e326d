import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { insertNames } from './source-names.js';
import { SourceName } from './source-name.entity.js';
import { SourceMerged } from './source.errors.js';
import { Source, type SourceKind } from './source.entity.js';

export interface SourceChanges {
  kind?: SourceKind;
  names?: { language: string; name: string }[];
  aliases?: string[];
  sameAs?: string[];
  note?: string | null;
}

/** Changes what the registry says of a source. */
@Injectable()
export class ChangeSource {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, SourceMerged, EditConflict
   */
  async execute(
    actor: Actor,
    id: string,
    changes: SourceChanges,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const source = await manager.findOne(Source, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!source) throw new RecordNotFound('source', id);
      if (source.mergedIntoId !== null) throw new SourceMerged(source.mergedIntoId);
      const current = source.revision;
      await checkRevision(manager, {
        expected,
        current,
        entityType: 'source',
        entityId: id,
        domain: 'source',
      });
      const spellings = await manager.findBy(SourceName, { sourceId: id });
      const before = {
        kind: source.kind,
        sameAs: source.sameAs,
        note: source.note,
        names: spellings
          .filter(({ use }) => use === 'name')
          .map(({ language, name }) => ({ language: language ?? '', name })),
        aliases: spellings.filter(({ use }) => use === 'alias').map(({ name }) => name),
      };
      const { names, aliases, ...columns } = changes;
      const after = { ...before, ...withoutUndefined(changes) };
      await manager.update(Source, id, {
        ...withoutUndefined(columns),
        updatedAt: () => 'clock_timestamp()',
      });
      if (names || aliases) {
        await manager.delete(SourceName, { sourceId: id });
        await insertNames(manager, id, after);
      }
      await recordAuditEvent(manager, actor, {
        action: 'source.changed',
        entityType: 'source',
        entityId: id,
        before,
        after: { ...after, revision: current + 1 },
      });
    });
  }
}

function withoutUndefined<T extends object>(changes: T): T {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as T;
}
