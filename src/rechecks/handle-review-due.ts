import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../platform/auth/actor.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../platform/jobs/job-handler.js';
import { requestRecheck } from './request-recheck.js';

const REVIEW_DATES = systemActor('review dates');

/** The day for a verdict's review has come: asks for a recheck, unless another verdict has taken its place meanwhile. */
@Injectable()
@JobHandler('review_due')
export class HandleReviewDue implements HandlesJob {
  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    const [verdict] = await manager.query<{ claim_id: string }[]>(
      `select claim_id from verdicts v where id = $1
         and not exists (select from verdicts n where n.claim_id = v.claim_id and n.supersedes_version = v.version)`,
      [job.subject],
    );
    if (!verdict) return { requested: false };
    const about = { verdictId: job.subject };
    const trigger = { trigger: 'review_date' as const, about };
    const recheckId = await requestRecheck(manager, REVIEW_DATES, verdict.claim_id, trigger);
    return { requested: true, recheckId };
  }
}
