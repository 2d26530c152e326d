import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { type Occasion, RecheckOccasion } from '../recheck-occasion.entity.js';
import { requestRecheck } from '../request-recheck.js';
import { concernedClaims } from './concerned-claims.js';

/** Claims that are told in one transaction, which holds them meanwhile. */
const BATCH = 100;

/** Who asks where nobody does. */
export const TRIGGERS = systemActor('recheck triggers');

/** Asks for a recheck of each claim whose verdict something bears on that has happened, some at a time. */
@Injectable()
@JobHandler('recheck_occasion')
export class PassOnOccasion implements HandlesJob {
  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    const occasion = await manager.findOneBy(RecheckOccasion, { id: job.subject });
    if (!occasion) return { left: 'nothing to do' };
    const concerned = await concernedClaims(manager, occasion as RecheckOccasion & Occasion, BATCH);
    // In the order of their ids, in which nobody else can be waiting for them crosswise.
    for (const { claimId, trigger } of concerned) await requestRecheck(manager, TRIGGERS, claimId, trigger);
    const last = concerned.at(-1);
    if (concerned.length === BATCH && last) {
      await manager.update(RecheckOccasion, occasion.id, { afterClaimId: last.claimId });
      await enqueueJob(manager, { kind: 'recheck_occasion', subject: occasion.id });
    } else await manager.delete(RecheckOccasion, occasion.id);
    return { event: occasion.event, claims: concerned.length };
  }
}
