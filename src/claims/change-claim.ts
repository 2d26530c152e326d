import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { ClaimTranslation } from './claim-translation.entity.js';
import { Claim } from './claim.entity.js';
import { searchable } from './searchable.js';

export interface ClaimChanges {
  text?: string;
  topic?: string | null;
  claimedAt?: string | null;
  eventDate?: string | null;
}

/** Changes what is recorded of a claim. Its chain and its place are what was found, and stay. */
@Injectable()
export class ChangeClaim {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async execute(actor: Actor, id: string, changes: ClaimChanges): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!claim) throw new RecordNotFound('claim', id);
      const before = {
        text: claim.text,
        topic: claim.topic,
        claimedAt: claim.claimedAt?.toISOString() ?? null,
        eventDate: claim.eventDate,
      };
      const after = {
        ...before,
        ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
      };
      const isReworded =
        after.text !== before.text ||
        after.eventDate !== before.eventDate ||
        after.claimedAt !== before.claimedAt;
      const translations = await manager.findBy(ClaimTranslation, { claimId: id });
      await manager.update(Claim, id, {
        text: after.text.trim(),
        topic: after.topic?.trim() ?? null,
        claimedAt: after.claimedAt === null ? null : new Date(after.claimedAt),
        eventDate: after.eventDate,
        ...searchable([{ language: claim.language, text: after.text }, ...translations]),
        updatedAt: () => 'clock_timestamp()',
      });
      await recordAuditEvent(manager, actor, {
        action: 'claim.changed',
        entityType: 'claim',
        entityId: id,
        before,
        after,
      });
      if (isReworded) {
        await enqueueJob(manager, { kind: 'contradiction_scan', subject: id });
      }
    });
  }
}
