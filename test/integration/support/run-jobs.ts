import type { DataSource } from 'typeorm';
import { Announcements } from '../../../src/platform/database/announcements.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { AttemptOutside } from '../../../src/platform/jobs/attempt-outside.js';
import { JobEvents } from '../../../src/platform/jobs/job-events.js';
import { JobEndings } from '../../../src/platform/jobs/job-endings.js';
import type { HandlesJob, JobControl } from '../../../src/platform/jobs/job-handler.js';
import type { JobHandlers } from '../../../src/platform/jobs/job-handlers.js';
import type { JobKind } from '../../../src/platform/jobs/job-kinds.js';
import { JobNews } from '../../../src/platform/jobs/job-news.js';
import { JobProgress } from '../../../src/platform/jobs/job-progress.js';
import { RunJob } from '../../../src/platform/jobs/run-job.js';
import { RunTogether } from '../../../src/platform/jobs/run-together.js';
import { TakeJobs } from '../../../src/platform/jobs/take-jobs.js';
import { WorkerLife } from '../../../src/platform/jobs/worker-life.js';

/** For handlers that a test calls by hand: nobody breaks them off, and nobody asks how far they are. */
export const UNWATCHED: JobControl = { signal: new AbortController().signal, progress: () => undefined };

/** What runs jobs, without anything that would bring them: a test does. */
export function jobRunner(dataSource: DataSource, byKind: ReadonlyMap<JobKind, HandlesJob<unknown>>): RunJob {
  const handlers = { get: (kind: JobKind) => byKind.get(kind) } as JobHandlers;
  const news = new JobNews(dataSource);
  const config = loadConfig({});
  const life = new WorkerLife(config, news, new Announcements(config));
  const progress = new JobProgress(dataSource, news);
  const together = new RunTogether(dataSource, handlers, progress);
  return new RunJob(
    new TakeJobs(dataSource, life, news),
    new AttemptOutside(handlers, together, progress),
    together,
    new JobEndings(dataSource, handlers, new JobEvents(), news),
    life,
  );
}
