import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor.js';
import { AuditEvent } from './audit-event.entity.js';

export interface Change {
  /** Domain and past participle: `claim.created`, `verdict.published`. */
  action: string;
  entityType: string;
  entityId: string;
  before?: object;
  after?: object;
}

/** Writes the audit event of a change through the change's own transaction, so that neither is there without the other. */
export function recordAuditEvent(manager: EntityManager, actor: Actor, change: Change): Promise<void> {
  return recordAuditEvents(manager, actor, [change]);
}

/** Events of one statement. */
const CHUNK = 1_000;

/** Writes the audit events of many changes at once, in their order. */
export async function recordAuditEvents(
  manager: EntityManager,
  actor: Actor,
  changes: readonly Change[],
): Promise<void> {
  for (let from = 0; from < changes.length; from += CHUNK)
    await manager.insert(
      AuditEvent,
      changes.slice(from, from + CHUNK).map((change) => ({
        actorKind: actor.kind,
        actorId: actor.id,
        actorName: actor.name,
        action: change.action,
        entityType: change.entityType,
        entityId: change.entityId,
        before: change.before ?? null,
        after: change.after ?? null,
      })),
    );
}
