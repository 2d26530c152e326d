import type { DataSource } from 'typeorm';
import { newId } from '../../../src/platform/database/new-id.js';
import { enqueueJob } from '../../../src/platform/jobs/enqueue-job.js';
import type { JobKind } from '../../../src/platform/jobs/job-kinds.js';

const FAR_AWAY = new Date('2999-01-01T00:00:00Z');

/** A job that the relay leaves alone. */
export function waitingJob(dataSource: DataSource, kind: JobKind): Promise<string> {
  return dataSource.transaction((manager) =>
    enqueueJob(manager, { kind, subject: newId(), runAt: FAR_AWAY }),
  );
}

/** A job that was given up after its second attempt. */
export async function failedJob(dataSource: DataSource, kind: JobKind, message: string): Promise<string> {
  const id = await waitingJob(dataSource, kind);
  await dataSource.query(
    `update jobs set state = 'failed', attempts = 2, max_attempts = 2, last_error = $2, finished_at = now(),
       errors = jsonb_build_array(
         jsonb_build_object('attempt', 1, 'at', to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'message', 'timed out'),
         jsonb_build_object('attempt', 2, 'at', to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'message', $2::text))
     where id = $1`,
    [id, message],
  );
  return id;
}

/** Makes a job one that another process works on, which says that it lives. */
export async function runElsewhere(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(
    `with worker as (insert into job_workers (id, role, host, pid, seen_at)
       values ($2, 'worker', 'worker-2', 4711, now() + interval '1 hour'))
     update jobs set state = 'running', attempts = 1, started_at = now(), worker_id = $2 where id = $1`,
    [id, newId()],
  );
  await dataSource.query(`select pg_notify('isnad_job_news', '')`);
}

/** What the other process says of how far it is. */
export async function progress(
  dataSource: DataSource,
  id: string,
  done: number,
  total: number,
): Promise<void> {
  await dataSource.query('update jobs set progress_done = $2, progress_total = $3 where id = $1', [
    id,
    done,
    total,
  ]);
  await dataSource.query(`select pg_notify('isnad_job_news', '')`);
}
