import { Process, Processor } from '@nestjs/bull';
import type { Job as BullJob } from 'bull';
import { QUEUE } from './bull.carrier.js';
import { RunJob } from './run-job.js';

/** Jobs that one worker process runs at the same time. Each holds a database connection. */
const CONCURRENCY = 4;

/** Takes ids from Bull and runs their jobs. */
@Processor(QUEUE)
export class BullProcessor {
  constructor(private readonly runJob: RunJob) {}

  @Process({ concurrency: CONCURRENCY })
  async process(job: BullJob): Promise<void> {
    await this.runJob.execute(String(job.id));
  }
}
