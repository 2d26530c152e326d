import { Process, Processor } from '@nestjs/bull';
import type { Job as BullJob } from 'bull';
import { OUTSIDE_QUEUE, QUEUE } from './bull.carrier.js';
import { RunJob } from './run-job.js';

/** Jobs that one worker process runs at the same time. Each holds a database connection. */
const CONCURRENCY = 4;

/** The same for jobs that wait for the outside, and hold no connection meanwhile. */
const OUTSIDE_CONCURRENCY = 4;

/** Takes ids from Bull and runs their jobs. */
@Processor(QUEUE)
export class BullProcessor {
  constructor(private readonly runJob: RunJob) {}

  @Process({ concurrency: CONCURRENCY })
  async process(job: BullJob): Promise<void> {
    await this.runJob.execute(String(job.id));
  }
}

/** The same for the lane of jobs that talk to the outside. */
@Processor(OUTSIDE_QUEUE)
export class OutsideBullProcessor {
  constructor(private readonly runJob: RunJob) {}

  @Process({ concurrency: OUTSIDE_CONCURRENCY })
  async process(job: BullJob): Promise<void> {
    await this.runJob.execute(String(job.id));
  }
}
