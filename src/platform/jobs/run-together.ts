import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { contextOf, inTrace } from '../tracing/trace-context.js';
import { closeJobs } from './job-endings.js';
import type { JobSummary } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import { JOB_POLICIES, type JobKind } from './job-kinds.js';
import { JobProgress } from './job-progress.js';
import type { TakenJob } from './taken-job.js';
import { withinLimits } from './time-limit.js';

/** Thrown where a job was taken over or cancelled meanwhile: what was done for it is rolled back. */
export class JobOvertaken extends Error {
  constructor() {
    super('This attempt no longer counts.');
  }
}

/** Does the work of jobs of one kind, and closes them, in one transaction. */
@Injectable()
export class RunTogether {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
    private readonly progress: JobProgress,
  ) {}

  /**
   * @param kind of all of the jobs
   * @param signals break the work off
   * @throws whatever a handler throws, `JobTookTooLong`, `JobOvertaken`; nothing was done then
   */
  execute(
    kind: JobKind,
    jobs: readonly TakenJob[],
    signals: readonly AbortSignal[],
    prepared?: unknown,
  ): Promise<void> {
    const { timeout } = JOB_POLICIES[kind];
    return this.dataSource.transaction(async (manager) => {
      const working = { isOver: false };
      try {
        const summaries = await withinLimits(timeout, signals, (signal) =>
          this.work(manager, jobs, signal, prepared).finally(() => {
            working.isOver = true;
          }),
        );
        if ((await closeJobs(manager, jobs, summaries)) < jobs.length) throw new JobOvertaken();
      } catch (error) {
        if (!working.isOver) await this.cutOff(manager);
        throw error;
      }
    });
  }

  private async work(
    manager: EntityManager,
    jobs: readonly TakenJob[],
    signal: AbortSignal,
    prepared: unknown,
  ): Promise<JobSummary[]> {
    const summaries: JobSummary[] = [];
    for (const job of jobs) {
      signal.throwIfAborted();
      const control = this.progress.control(job, signal);
      // Of its own trace, whichever of the company was the first.
      const run = () => this.handlers.get(job.kind).run(manager, job, prepared, control);
      summaries.push(await inTrace(contextOf(job.traceparent), run));
    }
    return summaries;
  }

  /**
   * Ends the connection of work that was broken off and has not noticed: whatever it still sends would otherwise be
   * written after the rollback, outside of any transaction.
   */
  private async cutOff(manager: EntityManager): Promise<void> {
    const client = (await manager.queryRunner?.connect()) as
      (ClientBase & { processID?: number }) | undefined;
    if (client?.processID === undefined) return;
    await this.dataSource.query('select pg_terminate_backend($1, 5000)', [client.processID]);
  }
}
