import { Injectable } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { JOB_POLICIES } from './job-kinds.js';
import { JobProgress } from './job-progress.js';
import { RunTogether } from './run-together.js';
import type { TakenJob } from './taken-job.js';
import { withinLimits } from './time-limit.js';

/** Does the work of a job that waits for the outside: without a transaction, which would be open for as long as others care to let us wait. */
@Injectable()
export class AttemptOutside {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly runTogether: RunTogether,
    private readonly progress: JobProgress,
  ) {}

  /** @throws as `RunTogether` does; what was prepared is dropped then */
  async execute(job: TakenJob, signals: readonly AbortSignal[]): Promise<void> {
    const { timeout } = JOB_POLICIES[job.kind];
    const prepared = await withinLimits(timeout, signals, async (signal) => {
      const control = this.progress.control(job, signal);
      return this.handlers.get(job.kind).prepare?.(job, signal, control);
    });
    await this.runTogether.execute(job.kind, [job], signals, prepared);
  }
}
