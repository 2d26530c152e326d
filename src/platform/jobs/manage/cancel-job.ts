import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Actor } from '../../auth/actor.js';
import { JobHandlers } from '../job-handlers.js';
import { announceCancelled, tellOfJobs } from '../job-news.js';
import { getJobForChange, type LockedJob } from './get-job-for-change.js';
import { JobEnded, JobRecurs } from './job.errors.js';
import { recurs, shownState } from './job.rules.js';

/**
 * Has a job end without being done. One that waits ends at once; one that runs is broken off by its process, unless it
 * is done before.
 */
@Injectable()
export class CancelJob {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /** @throws RecordNotFound, JobEnded, JobRecurs */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const job = await getJobForChange(manager, id);
      if (job.state === 'done' || job.state === 'failed' || job.state === 'cancelled')
        throw new JobEnded(job.state);
      if (recurs(job.kind)) throw new JobRecurs(job.kind);
      // Whoever asked for that first is the one who cancelled it.
      if (job.cancelledBy !== null) return;
      if (job.state === 'running') await this.breakOff(manager, job, actor);
      else await this.end(manager, job, actor);
      await recordAuditEvent(manager, actor, {
        action: 'job.cancelled',
        entityType: 'job',
        entityId: id,
        before: { kind: job.kind, subject: job.subject, state: shownState(job.state) },
        after: { cancelledBy: actor.name },
      });
      await tellOfJobs(manager);
    });
  }

  /** `WorkerLife` of the process that has it is told, and looks every few seconds besides. */
  private async breakOff(manager: EntityManager, job: LockedJob, actor: Actor): Promise<void> {
    await manager.query('update jobs set cancelled_by = $2 where id = $1', [job.id, actor.name]);
    await announceCancelled(manager);
  }

  private async end(manager: EntityManager, job: LockedJob, actor: Actor): Promise<void> {
    await manager.query(
      `update jobs set state = 'cancelled', cancelled_by = $2, finished_at = now() where id = $1`,
      [job.id, actor.name],
    );
    await this.handlers.get(job.kind).giveUp?.(manager, job, `Cancelled by ${actor.name}.`);
  }
}
