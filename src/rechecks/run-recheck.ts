import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ScanClaim } from '../contradictions/scan-claim.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import { systemActor } from '../platform/auth/actor.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../platform/jobs/job-handler.js';
import { Recheck } from './recheck.entity.js';
import { findings, type SinceVerdict } from './recheck.rules.js';

interface SinceRow {
  published_at: Date | null;
  review_by: string | null;
  contradictions: number;
  evidence_added: number;
  evidence_removed: number;
  opposing_verdicts: number;
}

const SINCE = `
  select v.published_at, v.review_by::text,
    (select count(*)::integer from contradictions where c.id in (claim_a_id, claim_b_id) and status <> 'rejected'
       and coalesce(decided_at, suggested_at) > v.published_at) as contradictions,
    (select count(*)::integer from evidence_links where claim_id = c.id and removed_at is null
       and added_at > v.published_at) as evidence_added,
    (select count(*)::integer from evidence_links where claim_id = c.id and removed_at > v.published_at
       and added_at <= v.published_at) as evidence_removed,
    (select count(*)::integer from contradictions k join verdicts o
         on o.claim_id = case when k.claim_a_id = c.id then k.claim_b_id else k.claim_a_id end
     where c.id in (k.claim_a_id, k.claim_b_id) and k.status = 'confirmed'
       and o.published_at > v.published_at) as opposing_verdicts
  from claims c
  left join lateral (select * from verdicts where claim_id = c.id order by version desc limit 1) v
    on v.kind <> 'retraction'
  where c.id = $1`;

/** Looks at a claim again: scans for contradictions, and lists what has changed since its verdict. Changes no verdict. */
@Injectable()
@JobHandler('recheck')
export class RunRecheck implements HandlesJob {
  constructor(private readonly scanClaim: ScanClaim) {}

  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    const recheck = await manager.findOneBy(Recheck, { id: job.subject });
    if (!recheck || recheck.outcome !== null) return { left: 'nothing to do' };
    const scan = await this.scanClaim.scan(manager, recheck.claimId);
    const finishedAt = new Date();
    const found = findings(await this.since(manager, recheck.claimId), finishedAt.toISOString().slice(0, 10));
    const outcome = found.length === 0 ? 'unchanged' : 'needs_review';
    await manager.update(Recheck, recheck.id, { outcome, findings: found, finishedAt });
    await recordAuditEvent(manager, systemActor('recheck'), {
      action: 'recheck.finished',
      entityType: 'claim',
      entityId: recheck.claimId,
      after: { recheckId: recheck.id, outcome, findings: found },
    });
    return { outcome, findings: found.map(({ code }) => code), scan };
  }

  private async since(manager: EntityManager, claimId: string): Promise<SinceVerdict> {
    const [row] = await manager.query<SinceRow[]>(SINCE, [claimId]);
    return {
      verdict: row?.published_at ? { publishedAt: row.published_at, reviewBy: row.review_by } : null,
      contradictions: row?.contradictions ?? 0,
      evidenceAdded: row?.evidence_added ?? 0,
      evidenceRemoved: row?.evidence_removed ?? 0,
      opposingVerdicts: row?.opposing_verdicts ?? 0,
    };
  }
}
