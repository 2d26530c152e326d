import type { EntityManager } from 'typeorm';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { settingValue } from '../../platform/settings/setting.js';
import { ACTIVE_AT } from './active-at.js';
import { IDLE_HOURS } from './idle-hours.js';

/**
 * One job looks for idle assignments and promises its successor, for as long as anybody works on anything. It comes when
 * the first assignment will be idle, and at the latest in an hour, since the setting may have been lowered meanwhile.
 */

/** Of whoever promises a check and the check that runs, one sees what the other did. */
export async function lockIdleChecks(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('idle assignments'))`);
}

/** Sees to it that a check is to come, after somebody was put to work. */
export async function promiseIdleCheck(manager: EntityManager): Promise<void> {
  await lockIdleChecks(manager);
  const [promised] = await manager.query<object[]>(
    `select from jobs where kind = 'idle_assignments' and state in ('queued', 'sent') limit 1`,
  );
  if (!promised) await promiseNextIdleCheck(manager);
}

/** Promises the next check; none when nobody works on anything. */
export async function promiseNextIdleCheck(manager: EntityManager): Promise<void> {
  const hours = await settingValue(manager, IDLE_HOURS);
  const [first] = await manager.query<{ id: string; run_at: Date }[]>(
    `select id, greatest(now() + interval '1 minute',
       least(now() + interval '1 hour', active_at + make_interval(hours => $1))) as run_at
     from assignments, ${ACTIVE_AT} where released_at is null order by active_at, id limit 1`,
    [hours],
  );
  if (first) await enqueueJob(manager, { kind: 'idle_assignments', subject: first.id, runAt: first.run_at });
}
