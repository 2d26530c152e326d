import { JOB_PRIORITIES } from '../job-kinds.js';
import type { ShownJobState } from './job.rules.js';

const LEVELS = Object.values(JOB_PRIORITIES).join(', ');
const AFTER = `(run_at, id) > (coalesce($4::timestamptz, '-infinity'), coalesce($3, '00000000-0000-0000-0000-000000000000'::uuid))`;

/**
 * SQL: of those that wait, of each kind and priority the next that become due, in the order in which their index has
 * them: no more is read than a page, however many wait. Of those on their way to a worker there are few.
 */
const NEXT = `(
  select next.* from unnest($1::text[]) as wanted (kind) cross join unnest(array[${LEVELS}]) as level
    cross join lateral (select * from jobs
      where state = 'queued' and jobs.kind = wanted.kind and priority = level and ($2::uuid is null or subject = $2)
        and ${AFTER} order by run_at, id limit $5) next
  union all select * from jobs where state = 'sent' and ${AFTER})`;

/**
 * SQL: the jobs in one state, of the kinds `$1` and about `$2`, after the place of the job `$3` at the time `$4`, `$5` of
 * them. The words stand in the statement: the database then sees which of its indexes of a single state has them. Of the
 * others than `queued` and `done` there are few, so they are sorted instead of looked for among all.
 */
export const IN_STATE: Record<ShownJobState, string> = {
  queued: NEXT,
  running: `(select * from jobs where state = 'running' offset 0)`,
  failed: `(select * from jobs where state = 'failed' offset 0)`,
  cancelled: `(select * from jobs where state = 'cancelled' offset 0)`,
  done: `(select * from jobs where state = 'done')`,
};
