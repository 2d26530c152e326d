import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { countChanges } from '../../claims/matching/index-claims.js';
import { indexOlderClaims } from '../../claims/matching/index-stale-claims.js';
import { hasOlderKeys } from '../../claims/refresh-keys.js';
import { systemActor } from '../../platform/auth/actor.js';
import { type HandlesJob, JobHandler, type JobSummary } from '../../platform/jobs/job-handler.js';
import { comeAgainSoon } from '../../platform/jobs/recurring-jobs.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { requestRescan } from './request-rescan.js';

/** In whose name all claims are compared again after an upgrade. */
export const UPGRADE = systemActor('upgrade of the engine');

/**
 * Looks every hour for claims that an older engine has read. They are there where processes of two versions ran beside each
 * other: the older ones go on entering and correcting claims after the newer ones have looked for such claims at their start,
 * and may end a rescan by their own keys. Keys of a newer engine are left to the processes that have it.
 */
@Injectable()
@JobHandler('engine_upkeep')
export class KeepUpWithEngine implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    const read = await indexOlderClaims(manager);
    if (read > 0) await comeAgainSoon(manager, 'engine_upkeep');
    await countChanges(manager);
    return { read, rescans: (await rescanOlder(manager)) ? 1 : 0 };
  }
}

/** A rescan that is under way may be that of an older engine: the next run looks again. */
async function rescanOlder(manager: EntityManager): Promise<boolean> {
  if (!(await hasOlderKeys(manager)) || (await manager.existsBy(ContradictionRescan, { outcome: IsNull() })))
    return false;
  return (await requestRescan(manager, UPGRADE)) !== null;
}
