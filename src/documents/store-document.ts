import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { detectLanguage } from '../language/text/language.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { DocumentSnapshot } from './document-snapshot.entity.js';
import { Document } from './document.entity.js';

export interface NewDocument {
  externalKey?: string;
  text: string;
  title: string;
  language?: string;
  url?: string;
  publishedAt?: string;
  publisherId?: string;
}

/** Stores an article and its words. */
@Injectable()
export class StoreDocument {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the ids of the document and of its snapshot */
  execute(actor: Actor, command: NewDocument): Promise<{ id: string; snapshotId: string }> {
    return this.dataSource.transaction((manager) => this.within(manager, actor, command));
  }

  /** The same as part of a larger transaction. */
  async within(
    manager: EntityManager,
    actor: Actor,
    command: NewDocument,
  ): Promise<{ id: string; snapshotId: string }> {
    const { text, ...given } = command;
    const document = {
      id: newId(),
      externalKey: given.externalKey ?? null,
      title: given.title.trim(),
      language: given.language ?? detectLanguage(text),
      url: given.url ?? null,
      publisherId: given.publisherId ?? null,
      publishedAt: given.publishedAt === undefined ? null : new Date(given.publishedAt),
    };
    const sha256 = createHash('sha256').update(text, 'utf8').digest();
    const snapshotId = newId();
    await manager.insert(Document, document);
    await manager.insert(DocumentSnapshot, { id: snapshotId, documentId: document.id, sha256, text });
    await recordAuditEvent(manager, actor, {
      action: 'document.stored',
      entityType: 'document',
      entityId: document.id,
      after: { ...document, snapshotId, sha256: sha256.toString('hex') },
    });
    return { id: document.id, snapshotId };
  }
}
