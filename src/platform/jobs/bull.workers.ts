import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BullCarrier } from './bull.carrier.js';
import { JOB_KINDS, JOB_POLICIES } from './job-kinds.js';
import { RunJob } from './run-job.js';

/** Takes ids from Bull and runs their jobs, so many of each kind at the same time as its policy says. */
@Injectable()
export class BullWorkers implements OnApplicationBootstrap {
  constructor(
    private readonly carrier: BullCarrier,
    private readonly runJob: RunJob,
  ) {}

  onApplicationBootstrap(): void {
    for (const kind of JOB_KINDS) {
      // Ends with the queue; what goes wrong on the way is an 'error' event, which the carrier hears.
      void this.carrier
        .queueOf(kind)
        .process(JOB_POLICIES[kind].concurrency, (job) => this.runJob.execute(String(job.id)));
    }
  }
}
