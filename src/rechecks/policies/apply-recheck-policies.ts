import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import { type HandlesJob, JobHandler, type JobSummary } from '../../platform/jobs/job-handler.js';
import { comeAgainSoon } from '../../platform/jobs/recurring-jobs.js';
import { settingValue } from '../../platform/settings/setting.js';
import { requestRecheck } from '../request-recheck.js';
import { dueByPolicy } from './due-by-policy.js';
import { RECHECK_POLICIES } from './recheck-policies.js';

/** Claims of one run, so that they are not held for long; the others come right after. */
const BATCH = 500;

const POLICIES = systemActor('recheck policies');

/** Asks for rechecks of the verdicts whose time has come by the rules of the desk, as these are now. */
@Injectable()
@JobHandler('recheck_policies')
export class ApplyRecheckPolicies implements HandlesJob {
  async run(manager: EntityManager): Promise<JobSummary> {
    const policies = await settingValue(manager, RECHECK_POLICIES);
    const due = policies.length > 0 ? await dueByPolicy(manager, policies, BATCH) : [];
    // In the order of their ids, in which nobody else can be waiting for them crosswise.
    for (const { claimId, verdictId, everyDays } of due)
      await requestRecheck(manager, POLICIES, claimId, {
        trigger: 'policy',
        about: { verdictId, everyDays },
      });
    if (due.length === BATCH) await comeAgainSoon(manager, 'recheck_policies');
    return { policies: policies.length, requested: due.length };
  }
}
