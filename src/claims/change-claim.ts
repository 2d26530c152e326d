import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { checkRevision } from '../platform/http/check-revision.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { setTags, tagsOf, tidyTags } from './claim-tags.js';
import { ClaimTranslation } from './claim-translation.entity.js';
import { Claim } from './claim.entity.js';
import { ClaimClosed } from './claim.errors.js';
import { claimRevision } from './claim-revision.js';
import { indexClaims } from './matching/index-claims.js';
import { recordRewordedPairs } from './record-reworded-pairs.js';
import { searchable } from './searchable.js';

export interface ClaimChanges {
  text?: string;
  topic?: string | null;
  claimedAt?: string | null;
  eventDate?: string | null;
  reach?: number | null;
  harm?: number | null;
  tags?: string[];
}

/**
 * Changes what is recorded of a claim. Its chain and its place are what was found, and stay; the database keeps its words
 * and dates while reviews or a verdict are about them.
 */
@Injectable()
export class ChangeClaim {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, EditConflict, ClaimClosed; ClaimReviewed, ClaimJudged and ClaimDecided by constraints
   */
  async execute(
    actor: Actor,
    id: string,
    changes: ClaimChanges,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!claim) throw new RecordNotFound('claim', id);
      await checkRevision(manager, {
        expected,
        current: claim.revision,
        entityType: 'claim',
        entityId: id,
        domain: 'claim',
      });
      if (claim.status === 'archived') throw new ClaimClosed(claim.status);
      const before = {
        text: claim.text,
        topic: claim.topic,
        claimedAt: claim.claimedAt?.toISOString() ?? null,
        eventDate: claim.eventDate,
        reach: claim.reach,
        harm: claim.harm,
        tags: await tagsOf(manager, id),
      };
      const after = {
        ...before,
        ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
      };
      after.tags = tidyTags(after.tags);
      await this.write(manager, claim, after);
      if (after.text !== before.text) await indexClaims(manager, [id]);
      // Tags are rows of their own: the trigger that counts revisions does not see them.
      if (JSON.stringify(after.tags) !== JSON.stringify(before.tags)) {
        await setTags(manager, id, after.tags);
        await manager.update(Claim, { id, revision: claim.revision }, { revision: claim.revision + 1 });
      }
      await recordAuditEvent(manager, actor, {
        action: 'claim.changed',
        entityType: 'claim',
        entityId: id,
        before,
        after: { ...after, revision: await claimRevision(manager, id) },
      });
      const isReworded =
        after.text !== before.text ||
        after.eventDate !== before.eventDate ||
        after.claimedAt !== before.claimedAt;
      if (isReworded) {
        await recordRewordedPairs(manager, actor, id, before, after);
        await enqueueJob(manager, { kind: 'contradiction_scan', subject: id });
      }
    });
  }

  private async write(
    manager: EntityManager,
    { id, language }: Claim,
    after: Required<Omit<ClaimChanges, 'tags'>>,
  ): Promise<void> {
    const translations = await manager.findBy(ClaimTranslation, { claimId: id });
    await manager.update(Claim, id, {
      text: after.text.trim(),
      topic: after.topic?.trim() ?? null,
      claimedAt: after.claimedAt === null ? null : new Date(after.claimedAt),
      eventDate: after.eventDate,
      reach: after.reach,
      harm: after.harm,
      ...searchable([{ language, text: after.text }, ...translations]),
      updatedAt: () => 'clock_timestamp()',
    });
  }
}
