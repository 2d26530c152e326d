import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { RecheckCapture } from '../recheck-capture.entity.js';
import { Recheck } from '../recheck.entity.js';
import { giveUpRecheck } from './give-up-recheck.js';
import { takeCapture } from './take-capture.js';

interface PageRow {
  id: string;
  isShown: boolean;
}

/**
 * Begins a recheck: sees to it that each public page of the claim's evidence is looked at. What asks for a recheck from now
 * on gets another one. The last capture that is finished has it concluded.
 */
@Injectable()
@JobHandler('recheck')
export class BeginRecheck implements HandlesJob {
  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    const recheck = await manager.findOne(Recheck, {
      where: { id: job.subject, begunAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!recheck) return { left: 'nothing to do' };
    const pages = await this.pages(manager, recheck.claimId);
    let waiting = 0;
    let looks = 0;
    let leftOut = 0;
    for (const { id: evidenceId, isShown } of pages) {
      const capture = await takeCapture(manager, recheck, evidenceId);
      if (!capture && !isShown) leftOut += 1;
      if (!capture) continue;
      await manager.insert(RecheckCapture, { recheckId: recheck.id, evidenceId, afterCaptureId: capture.id });
      looks += 1;
      if (!capture.isFinished) waiting += 1;
    }
    await manager.update(Recheck, recheck.id, {
      begunAt: () => 'clock_timestamp()',
      leftOut,
      conclusionJobId:
        waiting > 0 ? null : await enqueueJob(manager, { kind: 'recheck_conclusion', subject: recheck.id }),
    });
    return { pages: looks, waiting, leftOut };
  }

  giveUp(manager: EntityManager, job: RunningJob): Promise<void> {
    return giveUpRecheck(manager, job.subject);
  }

  /** In the order of their ids, in which whoever takes several of them has to take them. */
  private pages(manager: EntityManager, claimId: string): Promise<PageRow[]> {
    return manager.query<PageRow[]>(
      `select e.id, e.access_level = 'public' as "isShown"
       from evidence_links l join evidence e on e.id = l.evidence_id
       where l.claim_id = $1 and l.removed_at is null and e.url is not null order by e.id`,
      [claimId],
    );
  }
}
