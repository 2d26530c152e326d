import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler, type JobSummary } from './job-handler.js';
import { JOB_KINDS, JOB_POLICIES } from './job-kinds.js';
import { comeAgainSoon } from './recurring-jobs.js';

/** Of each kind, so that the transaction stays short; the next run takes the rest. */
const MOST = 5_000;

/** Throws away what nobody will ask for: jobs that went well some time ago, and processes that are gone. */
@Injectable()
@JobHandler('job_cleanup')
export class CleanUpJobs implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    let jobs = 0;
    for (const kind of JOB_KINDS) {
      const { keepDays } = JOB_POLICIES[kind];
      if (keepDays === null) continue;
      const [, deleted] = await manager.query<[unknown, number]>(
        `delete from jobs where id in (
           select id from jobs where kind = $1 and state = 'done' and finished_at < now() - make_interval(days => $2)
           order by finished_at limit ${MOST.toString()})`,
        [kind, keepDays],
      );
      jobs += deleted;
      if (deleted === MOST) await comeAgainSoon(manager, 'job_cleanup');
    }
    const [, workers] = await manager.query<[unknown, number]>(
      `delete from job_workers where seen_at < now() - interval '1 day'`,
    );
    return { jobs, workers };
  }
}
