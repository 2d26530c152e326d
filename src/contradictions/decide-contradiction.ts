import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { emit } from '../platform/events/emit.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { Contradiction, type ContradictionStatus, type Resolution } from './contradiction.entity.js';
import { DecidedMeanwhile, ResolutionWithoutConfirmation } from './contradiction.errors.js';

export interface NewDecision {
  status: 'confirmed' | 'rejected';
  resolution?: Resolution;
  reason: string;
  expectedStatus?: ContradictionStatus;
  /** The revision that the decider has seen; left out or null: decided in any case. */
  expected?: number | null;
}

/** A person's decision on a pair. It may be taken again later; the audit keeps each. */
@Injectable()
export class DecideContradiction {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, ResolutionWithoutConfirmation, EditConflict, DecidedMeanwhile */
  async execute(actor: Actor, id: string, command: NewDecision): Promise<void> {
    const { status, resolution = 'open', reason } = command;
    if (status === 'rejected' && resolution !== 'open') throw new ResolutionWithoutConfirmation();
    await this.dataSource.transaction(async (manager) => {
      await lockSides(manager, id);
      const before = await manager.findOne(Contradiction, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw new RecordNotFound('contradiction', id);
      if (command.expectedStatus !== undefined && command.expectedStatus !== before.status) {
        throw new DecidedMeanwhile(before.status);
      }
      await checkRevision(manager, {
        expected: command.expected ?? null,
        current: before.revision,
        entityType: 'contradiction',
        entityId: id,
        domain: 'contradiction',
      });
      const after = { status, resolution, decisionReason: reason.trim() };
      await manager.update(Contradiction, id, {
        ...after,
        decidedBy: actor.name,
        decidedAt: () => 'clock_timestamp()',
      });
      await recordAuditEvent(manager, actor, {
        action: `contradiction.${status}`,
        entityType: 'contradiction',
        entityId: id,
        before: {
          status: before.status,
          resolution: before.resolution,
          decisionReason: before.decisionReason,
        },
        after: { ...after, revision: before.revision + 1 },
      });
      await discardDraft(manager, actor.userId, 'decision', id);
      if (status !== 'confirmed' || before.status === 'confirmed') return;
      const claimIds: [string, string] = [before.claimAId, before.claimBId];
      await emit(manager, 'contradiction.confirmed', { contradictionId: id, claimIds });
    });
  }
}

/**
 * Whoever is correcting a side at this moment is waited for, and the correction raises the revision of the pair. Claims come
 * before pairs in the order of locks, as where a claim is corrected.
 */
async function lockSides(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `select from claims where id in (
       select unnest(array[claim_a_id, claim_b_id]) from contradictions where id = $1)
     order by id for no key update`,
    [id],
  );
}
