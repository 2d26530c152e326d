import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Carrier, SentJob } from './carrier.js';
import { JOB_POLICIES } from './job-kinds.js';
import { RunJob } from './run-job.js';

/** Runs jobs in this process, one after the other in each lane: for installations without Redis. */
@Injectable()
export class InProcessCarrier implements Carrier, BeforeApplicationShutdown {
  readonly name = 'in_process';
  private readonly waiting = new Set<string>();
  private readonly lanes = { desk: Promise.resolve(), outside: Promise.resolve() };

  constructor(private readonly runJob: RunJob) {}

  carry(jobs: SentJob[]): Promise<void> {
    for (const { id, kind } of jobs) {
      if (this.waiting.has(id)) continue;
      this.waiting.add(id);
      const lane = JOB_POLICIES[kind].isOutside ? 'outside' : 'desk';
      this.lanes[lane] = this.lanes[lane].then(() => this.run(id));
    }
    return Promise.resolve();
  }

  private async run(id: string): Promise<void> {
    try {
      await this.runJob.execute(id);
    } catch {
      // The database could not be reached; RunJob has logged it, the row is as it was, and the reconciler offers it again.
    } finally {
      this.waiting.delete(id);
    }
  }

  lost(jobs: SentJob[]): Promise<string[]> {
    return Promise.resolve(jobs.map(({ id }) => id).filter((id) => !this.waiting.has(id)));
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** Lets the jobs at hand finish; the others are refused by then, and go back to the database. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.lanes));
  }
}
