import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { requestCapture } from './captures/request-capture.js';
import { type AccessLevel, Evidence, type EvidenceTier } from './evidence.entity.js';
import { fileNameOf, searchTextOf } from './evidence.rules.js';

export interface NewPiece {
  title: string;
  url?: string;
  fileSha256?: string;
  fileName?: string;
  tier: EvidenceTier;
  secondaryReason?: string;
  language: string;
  publisherId?: string;
  publishedAt?: string;
  accessLevel?: AccessLevel;
  accessReason?: string;
  derivedFromId?: string;
}

/**
 * Stores a piece of evidence, to be linked to claims. A page of the web is captured soon after.
 *
 * @returns its id
 * @throws the constraints of `evidence.errors.ts`
 */
export async function storeEvidence(manager: EntityManager, actor: Actor, piece: NewPiece): Promise<string> {
  const { fileSha256, fileName, publishedAt } = piece;
  const evidence = {
    id: newId(),
    title: piece.title.trim(),
    url: piece.url ?? null,
    fileName: fileName === undefined ? null : fileNameOf(fileName),
    tier: piece.tier,
    secondaryReason: piece.secondaryReason ?? null,
    language: piece.language,
    publisherId: piece.publisherId ?? null,
    publishedAt: publishedAt === undefined ? null : new Date(publishedAt),
    accessLevel: piece.accessLevel ?? 'public',
    accessReason: piece.accessReason ?? null,
    derivedFromId: piece.derivedFromId ?? null,
  };
  await manager.insert(Evidence, {
    ...evidence,
    fileSha256: fileSha256 === undefined ? null : Buffer.from(fileSha256, 'hex'),
    searchText: searchTextOf(evidence),
  });
  await recordAuditEvent(manager, actor, {
    action: 'evidence.stored',
    entityType: 'evidence',
    entityId: evidence.id,
    after: { ...evidence, fileSha256: fileSha256 ?? null },
  });
  if (evidence.url !== null) await requestCapture(manager, actor, evidence.id, evidence.url);
  return evidence.id;
}
