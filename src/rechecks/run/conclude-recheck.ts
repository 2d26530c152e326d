import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { ScanClaim } from '../../contradictions/scan-claim.js';
import { databaseTime } from '../../platform/database/database-time.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import { systemActor } from '../../platform/auth/actor.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { findings, outcomeOf } from '../findings/finding.rules.js';
import { Recheck } from '../recheck.entity.js';
import { compareCaptures } from './compare-captures.js';
import { giveUpRecheck } from './give-up-recheck.js';
import { isOvertaken, isRepeated, openRecheckOf, supersede } from './open-recheck.js';
import { sinceVerdict } from './since-verdict.js';
import { standingVerdict } from './standing-verdict.js';

const RECHECKS = systemActor('recheck');

type Ending = Pick<Recheck, 'outcome' | 'failure' | 'findings' | 'verdictId'>;

/**
 * Concludes a recheck once its pages were looked at: compares them, scans for contradictions, and says what has changed
 * since the verdict. Changes no verdict: where there is something to look at, a person decides.
 */
@Injectable()
@JobHandler('recheck_conclusion')
export class ConcludeRecheck implements HandlesJob {
  constructor(private readonly scanClaim: ScanClaim) {}

  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    const recheck = await this.lock(manager, job.subject);
    if (!recheck) return { left: 'nothing to do' };
    const scan = await this.scanClaim.scan(manager, recheck.claimId);
    const verdict = await standingVerdict(manager, recheck.claimId);
    const pages = await compareCaptures(manager, recheck, verdict);
    const since = await sinceVerdict(manager, recheck.claimId, verdict);
    const finishedAt = await databaseTime(manager);
    const found = findings(since, pages, finishedAt.toISOString().slice(0, 10));
    const end = { ...outcomeOf(found, pages), findings: found, verdictId: verdict?.id ?? null };
    const settled = await this.settle(manager, recheck, end, finishedAt);
    await manager.update(Recheck, recheck.id, { ...end, ...settled, finishedAt });
    await recordAuditEvent(manager, RECHECKS, {
      action: 'recheck.finished',
      entityType: 'claim',
      entityId: recheck.claimId,
      after: { recheckId: recheck.id, ...end, decision: settled.decision ?? null },
    });
    const { outcome } = end;
    return { outcome, pages: pages.length, findings: found.map(({ code }) => code), scan };
  }

  giveUp(manager: EntityManager, job: RunningJob): Promise<void> {
    return giveUpRecheck(manager, job.subject);
  }

  /** The claim first, as whoever publishes or decides does: what is concluded is of the verdict that stands now. */
  private async lock(manager: EntityManager, id: string): Promise<Recheck | null> {
    await manager.query(
      'select from claims where id = (select claim_id from rechecks where id = $1) for key share',
      [id],
    );
    return manager.findOne(Recheck, {
      where: { id, outcome: IsNull(), conclusionJobId: Not(IsNull()) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /**
   * Of a claim at most one recheck waits for a decision: this one, or the one before where this one only repeats it, or the
   * one that has overtaken it.
   */
  private async settle(
    manager: EntityManager,
    recheck: Recheck,
    end: Ending,
    finishedAt: Date,
  ): Promise<Partial<Recheck>> {
    if (end.outcome === 'failed') return {};
    const over = { decidedAt: finishedAt, decidedBy: RECHECKS.name } as const;
    // Where the verdict was retracted meanwhile, nobody is asked whether it stands.
    if (
      (end.verdictId === null && (await wasJudged(manager, recheck.claimId))) ||
      (await isOvertaken(manager, recheck, end.verdictId))
    )
      return end.outcome === 'unchanged' ? {} : { openSince: finishedAt, decision: 'superseded', ...over };
    const open = await openRecheckOf(manager, recheck.claimId);
    if (end.outcome !== 'needs_review') {
      if (open) await supersede(manager, RECHECKS, open);
      return {};
    }
    if (!open) return { openSince: finishedAt };
    if (await isRepeated(manager, open, { id: recheck.id, ...end }))
      return { openSince: open.openSince, decision: 'repeated', ...over };
    await supersede(manager, RECHECKS, open);
    return { openSince: open.verdictId === end.verdictId ? open.openSince : finishedAt };
  }
}

async function wasJudged(manager: EntityManager, claimId: string): Promise<boolean> {
  const rows = await manager.query<object[]>('select from verdicts where claim_id = $1 limit 1', [claimId]);
  return rows.length > 0;
}
