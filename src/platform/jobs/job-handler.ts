import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { JobKind } from './job-kinds.js';

/** What a run of a job did, in the words and figures of its kind. Kept on the job's row, unless it is longer than 64 KB. */
export type JobSummary = Record<string, unknown>;

export interface RunningJob {
  id: string;
  kind: JobKind;
  subject: string;
  /** This one included. */
  attempts: number;
}

/** What a handler can tell, and is told, while it works. */
export interface JobControl {
  /** Aborted when the attempt is to end: the process stops, its time is over, or somebody cancelled the job. */
  readonly signal: AbortSignal;
  /** Shows how far the work is: `done` of `total` steps. Calls in quick succession become one. */
  progress(done: number, total: number): void;
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
   * @param signal of the control, for whatever waits; when the process stops, the job is handed back as if this attempt
   *   had not been
   */
  prepare?(job: RunningJob, signal: AbortSignal, control: JobControl): Promise<Prepared>;
  run(manager: EntityManager, job: RunningJob, prepared: Prepared, control: JobControl): Promise<JobSummary>;
  /**
   * Called in the transaction that gives the job up after its last attempt or cancels it, so that its subject does not
   * wait for ever.
   */
  giveUp?(manager: EntityManager, job: RunningJob, reason: string): Promise<void>;
  /**
   * Called in the transaction that has a job tried again that was given up: takes back what `giveUp` did. Where there is a
   * `giveUp` and no `revive`, a job that was given up stays so, and its subject is asked for anew.
   */
  revive?(manager: EntityManager, job: RunningJob): Promise<void>;
}

/** Marks a provider as the handler of a kind. */
export const JobHandler = DiscoveryService.createDecorator<JobKind>();
