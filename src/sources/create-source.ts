import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { insertNames } from './source-names.js';
import { Source, type SourceKind } from './source.entity.js';

export interface NewSource {
  externalKey?: string;
  kind: SourceKind;
  names: { language: string; name: string }[];
  aliases?: string[];
  sameAs?: string[];
  note?: string | null;
}

/** Enters a source into the registry. */
@Injectable()
export class CreateSource {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the id of the source */
  execute(actor: Actor, command: NewSource): Promise<string> {
    return this.dataSource.transaction((manager) => this.within(manager, actor, command));
  }

  /** The same as part of a larger transaction. */
  async within(manager: EntityManager, actor: Actor, command: NewSource): Promise<string> {
    const id = newId();
    const source = {
      id,
      externalKey: command.externalKey ?? null,
      kind: command.kind,
      sameAs: command.sameAs ?? [],
      note: command.note ?? null,
    };
    await manager.insert(Source, source);
    await insertNames(manager, id, { names: command.names, aliases: command.aliases ?? [] });
    await recordAuditEvent(manager, actor, {
      action: 'source.created',
      entityType: 'source',
      entityId: id,
      after: { ...source, names: command.names, aliases: command.aliases ?? [] },
    });
    return id;
  }
}
