import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler, type JobSummary } from '../jobs/job-handler.js';
import { comeAgainSoon } from '../jobs/recurring-jobs.js';
import { sealBatch } from './seal-batch.js';

/** Batches of one run, so that its transaction stays short; what is left over is sealed by the next, at once. */
const BATCHES = 5;

/** Seals the trail again and again. */
@Injectable()
@JobHandler('audit_seal')
export class SealAudit implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    let [events, batches, isMore] = [0, 0, true];
    for (; isMore && batches < BATCHES; batches += 1) {
      const sealed = await sealBatch(manager);
      events += sealed.events;
      isMore = sealed.events > 0;
    }
    if (isMore) await comeAgainSoon(manager, 'audit_seal');
    return { events };
  }
}
