import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { JobKind } from './job-kinds.js';

/** What a run of a job did, in the words and figures of its kind. Kept on the job's row. */
export type JobSummary = Record<string, unknown>;

export interface RunningJob {
  id: string;
  kind: JobKind;
  subject: string;
  /** This one included. */
  attempts: number;
}

/** Thrown by a handler whose turn has not come yet: the job comes back later, and this attempt is none. */
export class JobPostponed extends Error {
  constructor(
    readonly until: Date,
    reason: string,
  ) {
    super(reason);
  }
}

/**
 * Does the work of one kind. All writes go through `manager`: they are committed together with the closing of the job's
 * row, so the effect is there exactly once however often the job is delivered. A handler reads the state afresh and
 * returns quietly when there is nothing left to do.
 */
export interface HandlesJob<Prepared = undefined> {
  /**
   * For the kinds that talk to the outside, before `run` and without a transaction: it may take long, may be cut off at
   * any point, and may happen twice, also at once. What it comes to is handed to `run`, which makes it count once.
   *
   * @param signal is aborted when the process stops; the job is then handed back as if this attempt had not been
   */
  prepare?(job: RunningJob, signal: AbortSignal): Promise<Prepared>;
  run(manager: EntityManager, job: RunningJob, prepared: Prepared): Promise<JobSummary>;
  /** Called in the transaction that gives the job up after its last attempt, so that its subject does not wait for ever. */
  giveUp?(manager: EntityManager, job: RunningJob, reason: string): Promise<void>;
}

/** Marks a provider as the handler of a kind. */
export const JobHandler = DiscoveryService.createDecorator<JobKind>();
