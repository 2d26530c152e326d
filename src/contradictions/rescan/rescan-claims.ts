import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import {
  type HandlesJob,
  type JobControl,
  JobHandler,
  JobPostponed,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { doBatch, isOver, lockOpen } from './rescan-batch.js';
import { RescanUnderWay } from './rescan.errors.js';

/** Milliseconds after which others get a turn that wait for the same lane. */
const SLICE = 20_000;

const NOTHING_TO_DO = { left: 'nothing to do' };

/** Milliseconds until it looks again whether somebody still changes a claim whose keys are old. */
const LOOK_AGAIN = 1_000;
/** Milliseconds in which a process with a newer engine has time to take it. */
const LEAVE_TO_NEWER = 5_000;

/**
 * Compares all claims with each other again, in the order of their ids. A batch commits what it found together with how far
 * it came. So a worker that is killed loses one batch, another goes on from there, and nothing is done twice.
 */
@Injectable()
@JobHandler('contradiction_rescan')
export class RescanClaims implements HandlesJob<boolean> {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns whether there was a rescan to be done */
  async prepare({ subject }: RunningJob, signal: AbortSignal, control: JobControl): Promise<boolean> {
    for (const until = performance.now() + SLICE; ;) {
      signal.throwIfAborted();
      const batch = await this.dataSource.transaction((manager) => doBatch(manager, subject));
      if (!batch) return false;
      if (batch.next === 'newer') throw later(LEAVE_TO_NEWER, 'A newer engine has begun with it.');
      control.progress(batch.rescan.done, batch.rescan.steps);
      if (batch.next === 'over') return true;
      if (batch.next === 'wait') throw later(LOOK_AGAIN, 'Somebody is changing a claim.');
      if (performance.now() > until) throw later(0, 'Others get a turn.');
    }
  }

  async run(manager: EntityManager, { subject }: RunningJob, wasDone: boolean): Promise<JobSummary> {
    const rescan = wasDone ? await lockOpen(manager, subject) : null;
    if (!rescan) return NOTHING_TO_DO;
    if (!isOver(rescan)) throw later(LEAVE_TO_NEWER, 'A newer engine has begun anew.');
    await end(manager, subject, 'done');
    const { claims, read, compared, suggested, withdrawn } = rescan;
    return { claims, read, compared: Number(compared), suggested, withdrawn };
  }

  async giveUp(manager: EntityManager, { subject }: RunningJob): Promise<void> {
    if (await lockOpen(manager, subject)) await end(manager, subject, 'given_up');
  }

  /** It goes on from where it was. */
  async revive(manager: EntityManager, { subject }: RunningJob): Promise<void> {
    // The index says so, too; but after this the transaction goes on.
    if (await manager.existsBy(ContradictionRescan, { outcome: IsNull() })) throw new RescanUnderWay();
    await manager.update(ContradictionRescan, subject, { endedAt: null, outcome: null });
  }
}

function later(milliseconds: number, reason: string): JobPostponed {
  return new JobPostponed(new Date(Date.now() + milliseconds), reason);
}

async function end(manager: EntityManager, id: string, outcome: 'done' | 'given_up'): Promise<void> {
  await manager.update(ContradictionRescan, id, { outcome, endedAt: () => 'clock_timestamp()' });
}
