import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import { type HandlesJob, JobHandler, type JobSummary } from '../../platform/jobs/job-handler.js';
import { settingValue } from '../../platform/settings/setting.js';
import { ACTIVE_AT } from './active-at.js';
import { IDLE_HOURS } from './idle-hours.js';
import { releaseAssignment } from './release-assignment.js';

/** Released at once; the next check takes the rest. */
const MOST = 200;

/** Gives back the claims on which whoever has them has done nothing for longer than the desk allows. */
@Injectable()
@JobHandler('idle_assignments')
export class ReleaseIdleAssignments implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    const hours = await settingValue(manager, IDLE_HOURS);
    // A claim that somebody is changing at this moment is not idle, and whoever changes it may wait for our lock.
    const idle = await manager.query<{ claim_id: string; assignee_id: string }[]>(
      `select claim_id, assignee_id from assignments join claims on claims.id = claim_id, ${ACTIVE_AT}
       where released_at is null and active_at <= now() - make_interval(hours => $1)
       order by active_at, assignments.id limit ${MOST.toString()}
       for update of claims, assignments skip locked`,
      [hours],
    );
    for (const { claim_id, assignee_id } of idle)
      await releaseAssignment(manager, systemActor('idle claims'), claim_id, assignee_id, 'idle');
    return { released: idle.length, idleHours: hours };
  }
}
