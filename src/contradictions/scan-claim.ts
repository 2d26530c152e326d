import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../platform/jobs/job-handler.js';
import { FOR_ONE_CLAIM } from './candidates.js';
import { scanClaims, type ScanSummary } from './scan-claims.js';

/** Compares a claim that was entered or corrected with those that could contradict it. */
@Injectable()
@JobHandler('contradiction_scan')
export class ScanClaim implements HandlesJob {
  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    return { ...(await this.scan(manager, job.subject)) };
  }

  scan(manager: EntityManager, claimId: string): Promise<ScanSummary> {
    return scanClaims(manager, [claimId], FOR_ONE_CLAIM);
  }
}
