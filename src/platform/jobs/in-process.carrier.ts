import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Carrier } from './carrier.js';
import { RunJob } from './run-job.js';

/** Runs jobs in this process, one after the other: for installations without Redis. */
@Injectable()
export class InProcessCarrier implements Carrier, OnApplicationShutdown {
  readonly name = 'in_process';
  private readonly waiting = new Set<string>();
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(private readonly runJob: RunJob) {}

  carry(ids: string[]): Promise<void> {
    for (const id of ids) {
      if (this.waiting.has(id)) continue;
      this.waiting.add(id);
      this.running = this.running.then(() => this.run(id));
    }
    return Promise.resolve();
  }

  private async run(id: string): Promise<void> {
    try {
      if (!this.isStopping) await this.runJob.execute(id);
    } catch {
      // The database could not be reached; RunJob has logged it, the row is as it was, and the reconciler offers it again.
    } finally {
      this.waiting.delete(id);
    }
  }

  lost(ids: string[]): Promise<string[]> {
    return Promise.resolve(ids.filter((id) => !this.waiting.has(id)));
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** Lets the job at hand finish; the others stay in the database. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }
}
