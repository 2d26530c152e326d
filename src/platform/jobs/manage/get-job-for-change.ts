import type { EntityManager } from 'typeorm';
import { RecordNotFound } from '../../http/general.errors.js';
import type { RunningJob } from '../job-handler.js';
import { JOB_KINDS } from '../job-kinds.js';
import type { JobState } from '../job.entity.js';

/** A job whose row is locked. */
export interface LockedJob extends RunningJob {
  state: JobState;
  cancelledBy: string | null;
  lastError: string | null;
}

const COLUMNS = `id, kind, subject, attempts, state, cancelled_by as "cancelledBy", last_error as "lastError"`;

/** @throws RecordNotFound, also where only another version knows what to do about a job of that kind */
export async function getJobForChange(manager: EntityManager, id: string): Promise<LockedJob> {
  const [job] = await manager.query<LockedJob[]>(
    `select ${COLUMNS} from jobs where id = $1 and kind = any($2) for update`,
    [id, JOB_KINDS],
  );
  if (!job) throw new RecordNotFound('job', id);
  return job;
}

/** The longest given up first; those that somebody is changing at this moment are left out. */
export function failedJobsForChange(
  manager: EntityManager,
  kind: string,
  most: number,
): Promise<LockedJob[]> {
  return manager.query<LockedJob[]>(
    `select ${COLUMNS} from jobs where state = 'failed' and kind = $1
     order by finished_at, id limit $2 for update skip locked`,
    [kind, most],
  );
}
