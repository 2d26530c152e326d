import type { RunningJob } from './job-handler.js';

/**
 * A job that this process has begun. Its process and its number of attempts are its token: whoever has an older one may not
 * close it. The number alone is none, since it begins anew where somebody has a job tried again.
 */
export interface TakenJob extends RunningJob {
  maxAttempts: number;
  workerId: string;
  traceparent: string | null;
  /** Who wanted it to end before it was begun, where somebody did and it has not ended yet. */
  cancelledBy: string | null;
}
