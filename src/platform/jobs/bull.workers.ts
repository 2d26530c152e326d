import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BullCarrier } from './bull.carrier.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from './job-kinds.js';
import { lanesOf, type Parcel } from './parcels.js';
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
      void this.carrier.queueOf(kind).process(lanesOf(kind), ({ data }) => this.run(kind, data as Parcel));
    }
  }

  /**
   * Of those that were cut off, one may be what ended its process, and have ended the others that were at hand with it. They
   * are begun one after the other, so that next time it takes none of them along, and they are not given up with it.
   */
  private run(kind: JobKind, { ids, wasCutOff }: Parcel): Promise<void> {
    if (!wasCutOff) return this.runAll(ids);
    const lane = JOB_POLICIES[kind].isOutside ? 'outside' : 'desk';
    const turn = this.alone[lane].then(() => this.runAll(ids));
    this.alone[lane] = turn.catch(() => undefined);
    return turn;
  }

  /** Ends when all have ended: until then the parcel is in Redis, and none of them is held to be lost. */
  private async runAll(ids: readonly string[]): Promise<void> {
    const ended = await Promise.allSettled(ids.map((id) => this.runJob.execute(id)));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  }
}
