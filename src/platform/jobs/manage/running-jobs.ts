import type { EntityManager } from 'typeorm';
import { JOB_KINDS, type JobKind } from '../job-kinds.js';
import type { RunningJobDto } from './jobs-overview.dto.js';

/** No screen shows more. */
const MOST = 50;

interface Row {
  id: string;
  kind: JobKind;
  startedAt: Date;
  done: number | null;
  total: number | null;
}

/** What is worked on at this moment, those first that have been at hand the longest. */
export async function runningJobs(manager: EntityManager): Promise<RunningJobDto[]> {
  const rows = await manager.query<Row[]>(
    `select id, kind, started_at as "startedAt", progress_done as done, progress_total as total from jobs
     where state = 'running' and kind = any($1) order by started_at, id limit ${MOST.toString()}`,
    [JOB_KINDS],
  );
  return rows.map(({ id, kind, startedAt, done, total }) => ({
    id,
    kind,
    startedAt: startedAt.toISOString(),
    progress: done === null || total === null ? null : { done, total },
  }));
}
