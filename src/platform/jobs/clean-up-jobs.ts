import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler, type JobSummary } from './job-handler.js';
import { NO_SUBJECT } from './job-kinds.js';

/** Throws away what nobody will ask for: those that recur and went well would become half a million rows a year. */
@Injectable()
@JobHandler('job_cleanup')
export class CleanUpJobs implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    const [, jobs] = await manager.query<[unknown, number]>(
      `delete from jobs where subject = $1 and state = 'done' and finished_at < now() - interval '1 day'`,
      [NO_SUBJECT],
    );
    const [, workers] = await manager.query<[unknown, number]>(
      `delete from job_workers where seen_at < now() - interval '1 day'`,
    );
    return { jobs, workers };
  }
}
