import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../auth/actor.js';
import { JobHandlers } from '../job-handlers.js';
import type { JobKind } from '../job-kinds.js';
import { announceJobs, tellOfJobs } from '../job-news.js';
import { failedJobsForChange } from './get-job-for-change.js';
import { JobNotRevivable, JobRecurs } from './job.errors.js';
import { isRevivable, recurs } from './job.rules.js';
import { reviveJob } from './revive-job.js';

/** Jobs that are put back at once: each has its event, in one transaction. */
const MOST = 500;

/** Has the failed jobs of one kind tried again: what made them fail may have made all of them fail. */
@Injectable()
export class RetryFailedJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /**
   * @returns how many are tried again, and how many more there are
   * @throws JobNotRevivable, JobRecurs
   */
  async execute(actor: Actor, kind: JobKind): Promise<{ retried: number; left: number }> {
    if (recurs(kind)) throw new JobRecurs(kind);
    const handler = this.handlers.get(kind);
    if (!isRevivable(handler)) throw new JobNotRevivable(kind);
    return this.dataSource.transaction(async (manager) => {
      const jobs = await failedJobsForChange(manager, kind, MOST);
      for (const job of jobs) await reviveJob(manager, actor, job, handler);
      if (jobs.length > 0) {
        await announceJobs(manager);
        await tellOfJobs(manager);
      }
      const [rest] = await manager.query<[{ left: number }]>(
        `select count(*)::integer as left from jobs where state = 'failed' and kind = $1`,
        [kind],
      );
      return { retried: jobs.length, left: rest.left };
    });
  }
}
