import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BullCarrier, type CarriedJob } from './bull.carrier.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from './job-kinds.js';
import { RunJob } from './run-job.js';

/** Takes ids from Bull and runs their jobs, so many of each kind at the same time as its policy says. */
@Injectable()
export class BullWorkers implements OnApplicationBootstrap {
  private readonly alone = { desk: Promise.resolve(), outside: Promise.resolve() };

  constructor(
    private readonly carrier: BullCarrier,
    private readonly runJob: RunJob,
  ) {}

  onApplicationBootstrap(): void {
    for (const kind of JOB_KINDS) {
      // Ends with the queue; what goes wrong on the way is an 'error' event, which the carrier hears.
      void this.carrier
        .queueOf(kind)
        .process(JOB_POLICIES[kind].concurrency, ({ data }) => this.run(kind, data as CarriedJob));
    }
  }

  /**
   * Of those that were cut off, one may be what ended its process, and have ended the others that were at hand with it. They
   * are begun one after the other, so that next time it takes none of them along, and they are not given up with it.
   */
  private run(kind: JobKind, { id, wasCutOff }: CarriedJob): Promise<void> {
    if (!wasCutOff) return this.runJob.execute(id);
    const lane = JOB_POLICIES[kind].isOutside ? 'outside' : 'desk';
    const turn = this.alone[lane].then(() => this.runJob.execute(id));
    this.alone[lane] = turn.catch(() => undefined);
    return turn;
  }
}
