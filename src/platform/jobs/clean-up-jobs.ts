import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler, type JobSummary } from './job-handler.js';
import { JOB_KINDS, JOB_POLICIES } from './job-kinds.js';
import { comeAgainSoon } from './recurring-jobs.js';

/** Of each kind, so that the transaction stays short; the next run takes the rest. */
const MOST = 5_000;

/** Days for which those that failed are kept where the next of their kind came by itself: nobody can do anything about them. */
const FAILED_DAYS = 7;

/** SQL: the ended jobs of a kind that nobody will ask for. A failed one that does not come again by itself waits for a person. */
const OLD = `
  (select id from jobs where kind = $1 and state = 'done' and finished_at < now() - make_interval(days => $2)
   order by finished_at limit ${MOST.toString()})
  union all
  (select id from jobs where kind = $1 and state = 'cancelled' and finished_at < now() - make_interval(days => $2)
   order by finished_at limit ${MOST.toString()})
  union all
  (select id from jobs where kind = $1 and state = 'failed' and $3
     and finished_at < now() - make_interval(days => ${FAILED_DAYS.toString()})
   order by finished_at limit ${MOST.toString()})
  limit ${MOST.toString()}`;

/** Throws away what nobody will ask for: jobs that ended some time ago, and processes that are gone. */
@Injectable()
@JobHandler('job_cleanup')
export class CleanUpJobs implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    let jobs = 0;
    for (const kind of JOB_KINDS) {
      const { keepDays, every } = JOB_POLICIES[kind];
      if (keepDays === null) continue;
      const [, deleted] = await manager.query<[unknown, number]>(`delete from jobs where id in (${OLD})`, [
        kind,
        keepDays,
        every !== null,
      ]);
      jobs += deleted;
      if (deleted === MOST) await comeAgainSoon(manager, 'job_cleanup');
    }
    const [, workers] = await manager.query<[unknown, number]>(
      `delete from job_workers where seen_at < now() - interval '1 day'`,
    );
    return { jobs, workers };
  }
}
