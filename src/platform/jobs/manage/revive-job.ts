import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import type { Actor } from '../../auth/actor.js';
import type { HandlesJob } from '../job-handler.js';
import { JOB_PRIORITIES } from '../job-kinds.js';
import type { LockedJob } from './get-job-for-change.js';

/**
 * Puts a job that was given up or cancelled back into the queue, before all that is not urgent: somebody waits for it. What
 * went wrong with it stays readable.
 *
 * @param handler of its kind, which can take back what giving it up did
 */
export async function reviveJob(
  manager: EntityManager,
  actor: Actor,
  job: LockedJob,
  handler: HandlesJob<unknown>,
): Promise<void> {
  await manager.query(
    `update jobs set state = 'queued', attempts = 0, run_at = now(), priority = ${JOB_PRIORITIES.urgent.toString()},
       sent_at = null, finished_at = null, cancelled_by = null, result = null,
       progress_done = null, progress_total = null
     where id = $1`,
    [job.id],
  );
  await handler.revive?.(manager, job);
  await recordAuditEvent(manager, actor, {
    action: 'job.retried',
    entityType: 'job',
    entityId: job.id,
    before: { kind: job.kind, subject: job.subject, state: job.state, lastError: job.lastError },
    after: { state: 'queued' },
  });
}
