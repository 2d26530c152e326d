import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { newId } from '../../../src/platform/database/new-id.js';
import { enqueueJob } from '../../../src/platform/jobs/enqueue-job.js';
import { JobHandlers } from '../../../src/platform/jobs/job-handlers.js';
import { CancelJob } from '../../../src/platform/jobs/manage/cancel-job.js';
import { RetryJob } from '../../../src/platform/jobs/manage/retry-job.js';
import { HandleReviewDue } from '../../../src/rechecks/handle-review-due.js';
import { type Desk, EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** Where every kind is handled as review dates are. */
const HANDLERS = new JobHandlers(new DiscoveryService(new ModulesContainer()));
HANDLERS.get = () => new HandleReviewDue();

/** What people do to the work in the background. */
export const JOB_WRITES: Write[] = [
  [
    'platform/jobs/manage/cancel-job.ts',
    ['job.cancelled'],
    ({ desk, waitingJobId }: Ready): Promise<void> =>
      new CancelJob(desk.dataSource, HANDLERS).execute(EDITOR, waitingJobId),
  ],
  [
    'platform/jobs/manage/revive-job.ts',
    ['job.retried'],
    ({ desk, failedJobId }: Ready): Promise<void> =>
      new RetryJob(desk.dataSource, HANDLERS).execute(EDITOR, failedJobId),
  ],
];

/** What these need beside the rest: a job that waits, and one that was given up. */
export async function makeJobsReady(desk: Desk): Promise<Pick<Ready, 'waitingJobId' | 'failedJobId'>> {
  const promise = (): Promise<string> =>
    desk.dataSource.transaction((manager) => enqueueJob(manager, { kind: 'recheck', subject: newId() }));
  const failedJobId = await promise();
  await desk.rows(`update jobs set state = 'failed', last_error = 'E', finished_at = now() where id = $1`, [
    failedJobId,
  ]);
  return { waitingJobId: await promise(), failedJobId };
}
