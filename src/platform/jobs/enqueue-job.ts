import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';
import { currentTraceparent } from '../tracing/trace-context.js';
import { JOB_POLICIES, JOB_PRIORITIES, type JobKind, type JobPriority } from './job-kinds.js';

export interface NewJob {
  kind: JobKind;
  /** Id of what the work is about. */
  subject: string;
  /** Earliest time to run; left out: as soon as the transaction is committed. */
  runAt?: Date;
  /** Left out: as is usual for its kind. */
  priority?: JobPriority;
}

/**
 * Promises work in the caller's transaction: committed with it, or never.
 *
 * @returns the job's id
 */
export async function enqueueJob(manager: EntityManager, job: NewJob): Promise<string> {
  const id = newId();
  await insertJobs(manager, [id], [job]);
  return id;
}

/**
 * Promises many pieces of work at once, in one statement.
 *
 * @returns the jobs' ids, in the order of the jobs
 */
export async function enqueueJobs(manager: EntityManager, jobs: readonly NewJob[]): Promise<string[]> {
  const ids = jobs.map(() => newId());
  await insertJobs(manager, ids, jobs);
  return ids;
}

async function insertJobs(
  manager: EntityManager,
  ids: readonly string[],
  jobs: readonly NewJob[],
): Promise<void> {
  await manager.query(
    `insert into jobs (id, kind, subject, run_at, priority, max_attempts, traceparent)
     select id, kind, subject, coalesce(run_at, now()), priority, max_attempts, $7
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[], $5::smallint[], $6::integer[])
       as new (id, kind, subject, run_at, priority, max_attempts)`,
    [
      ids,
      jobs.map(({ kind }) => kind),
      jobs.map(({ subject }) => subject),
      jobs.map(({ runAt }) => runAt?.toISOString() ?? null),
      jobs.map(({ kind, priority }) => JOB_PRIORITIES[priority ?? JOB_POLICIES[kind].priority]),
      jobs.map(({ kind }) => JOB_POLICIES[kind].attempts),
      currentTraceparent(),
    ],
  );
}
