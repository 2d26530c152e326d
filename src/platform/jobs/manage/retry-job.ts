import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../auth/actor.js';
import { JobHandlers } from '../job-handlers.js';
import { announceJobs, tellOfJobs } from '../job-news.js';
import { getJobForChange } from './get-job-for-change.js';
import { JobNotEnded, JobNotRevivable, JobRecurs } from './job.errors.js';
import { isRevivable, recurs, shownState } from './job.rules.js';
import { reviveJob } from './revive-job.js';

/** Has a job that failed or was cancelled tried again, at once. */
@Injectable()
export class RetryJob {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /** @throws RecordNotFound, JobNotEnded, JobNotRevivable, JobRecurs */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const job = await getJobForChange(manager, id);
      if (job.state !== 'failed' && job.state !== 'cancelled') throw new JobNotEnded(shownState(job.state));
      if (recurs(job.kind)) throw new JobRecurs(job.kind);
      const handler = this.handlers.get(job.kind);
      if (!isRevivable(handler)) throw new JobNotRevivable(job.kind);
      await reviveJob(manager, actor, job, handler);
      await announceJobs(manager);
      await tellOfJobs(manager);
    });
  }
}
