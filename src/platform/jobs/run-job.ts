import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { backoffSeconds } from './backoff.js';
import { JobPostponed, type RunningJob } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';

type LockedJob = RunningJob & { maxAttempts: number };

/** Said of a job whose attempts were all begun and none of which came to an end. */
const CUT_OFF = 'Every attempt was cut off before its end.';

/** Runs one job to its end, whoever delivered it: Redis, the in-process relay, or both at once. */
@Injectable()
export class RunJob implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly stopping = new AbortController();
  /** Jobs that are being prepared, or run after that. */
  private readonly outside = new Set<Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /** Never throws for a failing handler: the failure is written on the row, which is run again later or given up. */
  async execute(id: string): Promise<void> {
    const started = performance.now();
    let job: LockedJob | undefined;
    try {
      await this.dataSource.transaction(async (manager) => {
        job = await lockJob(manager, id);
        if (job) await this.begin(manager, job);
      });
      if (job && this.handlers.get(job.kind).prepare) await this.tracked(this.goOutside(job));
      if (job) this.log.debug(`${job.kind} ${id} done in ${(performance.now() - started).toFixed(0)} ms`);
    } catch (error) {
      if (job && error instanceof JobPostponed) return this.handBack(job, error.until);
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(`${job?.kind ?? 'job'} ${id} failed: ${reason}`);
      if (job) await this.recordFailure(job, reason);
      else throw error;
    }
  }

  /** What waits for the outside may wait longer than a stop has time: it is cut off, and its job handed back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.outside);
  }

  /** Does the whole work, or, where that needs preparing, counts the attempt: it may end the process, but not for ever. */
  private async begin(manager: EntityManager, job: LockedJob): Promise<void> {
    if (!this.handlers.get(job.kind).prepare) return this.finish(manager, job, undefined);
    if (job.attempts > job.maxAttempts) throw new Error(CUT_OFF);
    await manager.query('update jobs set attempts = $2 where id = $1', [job.id, job.attempts]);
  }

  /** Prepares without a transaction, which would be open for as long as others care to let us wait. */
  private async goOutside(job: LockedJob): Promise<void> {
    const { signal } = this.stopping;
    try {
      signal.throwIfAborted();
      const prepared = await this.handlers.get(job.kind).prepare?.(job, signal);
      await this.dataSource.transaction(async (manager) => {
        // Of two deliveries that were prepared at once, the second finds the row closed, and what it brings is dropped.
        if (await lockJob(manager, job.id)) await this.finish(manager, job, prepared);
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.handBack(job);
    }
  }

  private async finish(manager: EntityManager, job: LockedJob, prepared: unknown): Promise<void> {
    const summary = await this.handlers.get(job.kind).run(manager, job, prepared);
    await manager.query(
      `update jobs set state = 'done', attempts = $2, result = $3, last_error = null, finished_at = now() where id = $1`,
      [job.id, job.attempts, JSON.stringify(summary)],
    );
  }

  private async tracked(work: Promise<void>): Promise<void> {
    this.outside.add(work);
    try {
      await work;
    } finally {
      this.outside.delete(work);
    }
  }

  /** An attempt that we broke off ourselves, or whose time had not come, is none. */
  private async handBack(job: LockedJob, until?: Date): Promise<void> {
    await this.dataSource.query(
      `update jobs set state = 'queued', sent_at = null, attempts = $2, run_at = coalesce($3, run_at)
       where id = $1 and state in ('queued', 'sent')`,
      [job.id, job.attempts - 1, until ?? null],
    );
  }

  /** The handler's own transaction is rolled back, so the failure is written in one of its own. */
  private async recordFailure(job: LockedJob, reason: string): Promise<void> {
    const isLast = job.attempts >= job.maxAttempts;
    await this.dataSource.transaction(async (manager) => {
      const [, changed] = await manager.query<[unknown, number]>(
        `update jobs set attempts = $2::integer, last_error = $3,
           state = case when $4 then 'failed' else 'queued' end,
           finished_at = case when $4 then now() end,
           run_at = case when $4 then run_at else now() + make_interval(secs => $5) end
         where id = $1 and state in ('queued', 'sent')`,
        [job.id, job.attempts, reason.slice(0, 2_000), isLast, backoffSeconds(job.attempts)],
      );
      if (isLast && changed > 0) await this.handlers.get(job.kind).giveUp?.(manager, job, reason);
    });
  }
}

/** The lock keeps a second delivery out until this one is committed; then the state tells it to leave. */
async function lockJob(manager: EntityManager, id: string): Promise<LockedJob | undefined> {
  const [row] = await manager.query<(Omit<LockedJob, 'maxAttempts'> & { max_attempts: number })[]>(
    `select id, kind, subject, attempts, max_attempts from jobs where id = $1 and state in ('queued', 'sent')
     for update skip locked`,
    [id],
  );
  if (!row) return undefined;
  const { max_attempts: maxAttempts, ...job } = row;
  return { ...job, attempts: job.attempts + 1, maxAttempts };
}
