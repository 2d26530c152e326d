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

/**
 * Does the work of one kind. All writes go through `manager`: they are committed together with the closing of the job's
 * row, so the effect is there exactly once however often the job is delivered. A handler reads the state afresh and
 * returns quietly when there is nothing left to do.
 */
export interface HandlesJob {
  run(manager: EntityManager, job: RunningJob): Promise<JobSummary>;
}

/** Marks a provider as the handler of a kind. */
export const JobHandler = DiscoveryService.createDecorator<JobKind>();
