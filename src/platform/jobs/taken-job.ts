import type { RunningJob } from './job-handler.js';

/** A job that this process has begun. Its number of attempts is its token: whoever has an older one may not close it. */
export interface TakenJob extends RunningJob {
  maxAttempts: number;
  traceparent: string | null;
}
