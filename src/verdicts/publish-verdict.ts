import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { getRatingForUse } from '../ratings/get-rating-for-use.js';
import { Verdict } from './verdict.entity.js';
import { VerdictDateWrong, VerdictSuperseded } from './verdict.errors.js';
import { wrongDates } from './verdict.rules.js';

export interface NewVerdict {
  ratingId: string;
  summary: string;
  method?: string;
  limitations?: string;
  language: string;
  asOf?: string;
  reviewBy?: string;
  expectedVersion: number;
}

/** Publishes the next version of a claim's verdict. */
@Injectable()
export class PublishVerdict {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the verdict
   * @throws RecordNotFound, RatingUnknown, RatingOutOfUse, VerdictDateWrong, VerdictSuperseded
   */
  execute(actor: Actor, claimId: string, command: NewVerdict): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      // One publication at a time, over all claims: whoever reads the feed and comes back for what was published since
      // would miss a verdict that was committed after a later one. The lock is held to the end of the transaction.
      await manager.query(`select pg_advisory_xact_lock(hashtext('verdict publication'))`);
      // By the database's clock, and always after the last: the clocks of two processes differ.
      const [{ now: publishedAt }] = await manager.query<[{ now: Date }]>(
        `select greatest(date_trunc('milliseconds', clock_timestamp()),
           (select max(published_at) from verdicts) + interval '1 millisecond') as now`,
      );
      const [wrong] = wrongDates(command, publishedAt);
      if (wrong) throw new VerdictDateWrong(wrong);
      await getRatingForUse(manager, command.ratingId);
      const current = (await manager.maximum(Verdict, 'version', { claimId })) ?? 0;
      if (current !== command.expectedVersion) throw new VerdictSuperseded(current);
      const verdict = {
        id: newId(),
        claimId,
        kind: current === 0 ? ('publication' as const) : ('update' as const),
        version: current + 1,
        supersedesVersion: current === 0 ? null : current,
        ratingId: command.ratingId,
        language: command.language,
        summary: command.summary.trim(),
        method: command.method ?? null,
        limitations: command.limitations ?? null,
        asOf: command.asOf === undefined ? publishedAt : new Date(command.asOf),
        reviewBy: command.reviewBy ?? null,
        publishedAt,
        publishedById: actor.userId,
        publishedBy: actor.name,
      };
      await manager.insert(Verdict, verdict);
      await recordAuditEvent(manager, actor, {
        action: 'verdict.published',
        entityType: 'claim',
        entityId: claimId,
        after: verdict,
      });
      if (verdict.reviewBy !== null) {
        const runAt = new Date(`${verdict.reviewBy}T00:00:00Z`);
        await enqueueJob(manager, { kind: 'review_due', subject: verdict.id, runAt });
      }
      return verdict.id;
    });
  }
}
