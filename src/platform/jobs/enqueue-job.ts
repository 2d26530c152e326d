import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';
import type { JobKind } from './job-kinds.js';

export interface NewJob {
  kind: JobKind;
  /** Id of what the work is about. */
  subject: string;
  /** Earliest time to run; left out: as soon as the transaction is committed. */
  runAt?: Date;
}

/**
 * Promises work in the caller's transaction: committed with it, or never.
 *
 * @returns the job's id
 */
export async function enqueueJob(manager: EntityManager, job: NewJob): Promise<string> {
  const id = newId();
  await manager.query(
    'insert into jobs (id, kind, subject, run_at) values ($1, $2, $3, coalesce($4, now()))',
    [id, job.kind, job.subject, job.runAt ?? null],
  );
  return id;
}
