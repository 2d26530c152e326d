import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
