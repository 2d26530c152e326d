import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { hasStaleKeys, refreshKeys } from '../../claims/refresh-keys.js';
import {
  type HandlesJob,
  type JobControl,
  JobHandler,
  JobPostponed,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { forAllClaims } from '../candidates.js';
import { scanClaims } from '../scan-claims.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { RescanUnderWay } from './rescan.errors.js';

/** Claims of one transaction: small enough that nobody who corrects one of them waits long. */
const BATCH = 100;
/** Milliseconds after which others get a turn that wait for the same lane. */
const SLICE = 20_000;

const NOTHING_TO_DO = { left: 'nothing to do' };

/** Milliseconds until it looks again whether somebody still changes a claim whose keys are old. */
const LOOK_AGAIN = 1_000;

/** What a batch did: how far it came, and how it goes on. */
interface Batch {
  rescan: ContradictionRescan;
  next: 'another' | 'wait' | 'over';
}

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
      control.progress(batch.rescan.done, batch.rescan.steps);
      if (batch.next === 'over') return true;
      if (batch.next === 'wait')
        throw new JobPostponed(new Date(Date.now() + LOOK_AGAIN), 'Somebody is changing a claim.');
      if (performance.now() > until) throw new JobPostponed(new Date(), 'Others get a turn.');
    }
  }

  async run(manager: EntityManager, { subject }: RunningJob, wasDone: boolean): Promise<JobSummary> {
    const rescan = wasDone ? await lockOpen(manager, subject) : null;
    if (!rescan) return NOTHING_TO_DO;
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

/** Null where the rescan has ended. Of two processes that are at one rescan, the second takes the batch after. */
async function doBatch(manager: EntityManager, id: string): Promise<Batch | null> {
  const rescan = await lockOpen(manager, id);
  if (!rescan) return null;
  return rescan.phase === 'reading' ? readBatch(manager, rescan) : compareBatch(manager, rescan);
}

async function readBatch(manager: EntityManager, rescan: ContradictionRescan): Promise<Batch> {
  const read = await refreshKeys(manager, { after: rescan.afterClaimId, limit: BATCH });
  const last = read.at(-1);
  rescan.read += read.length;
  rescan.done = Math.min(rescan.done + read.length, rescan.steps - rescan.claims);
  // Those that were left out because somebody was changing them, or that an older process has made, have their turn after.
  const isThrough = last === undefined && rescan.afterClaimId === null;
  const isWaiting = isThrough && (await hasStaleKeys(manager));
  rescan.afterClaimId = last ?? null;
  if (isThrough && !isWaiting) rescan.phase = 'comparing';
  await manager.save(rescan);
  return { rescan, next: isWaiting ? 'wait' : 'another' };
}

async function compareBatch(manager: EntityManager, rescan: ContradictionRescan): Promise<Batch> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from claims where ($1::uuid is null or id > $1) and id <= $2 and status <> 'archived' order by id limit ${BATCH.toString()}`,
    [rescan.afterClaimId, rescan.lastClaimId],
  );
  const ids = rows.map((row) => row.id);
  const found = await scanClaims(manager, ids, forAllClaims(rescan.claims));
  rescan.afterClaimId = ids.at(-1) ?? rescan.afterClaimId;
  const isOver = ids.length < BATCH;
  rescan.done = isOver ? rescan.steps : Math.min(rescan.done + ids.length, rescan.steps);
  rescan.compared = (Number(rescan.compared) + found.compared).toString();
  rescan.suggested += found.suggested;
  rescan.withdrawn += found.withdrawn;
  await manager.save(rescan);
  return { rescan, next: isOver ? 'over' : 'another' };
}

function lockOpen(manager: EntityManager, id: string): Promise<ContradictionRescan | null> {
  return manager.findOne(ContradictionRescan, {
    where: { id, outcome: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

async function end(manager: EntityManager, id: string, outcome: 'done' | 'given_up'): Promise<void> {
  await manager.update(ContradictionRescan, id, { outcome, endedAt: () => 'clock_timestamp()' });
}
