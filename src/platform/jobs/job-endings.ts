import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { backoffSeconds } from './backoff.js';
import { type AttemptOutcome, JobEvents } from './job-events.js';
import type { JobSummary } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import { JobNews } from './job-news.js';
import type { TakenJob } from './taken-job.js';

/** How many errors a row keeps. */
const ERRORS = 10;
/** Characters of an error that are kept. */
const ERROR_LENGTH = 2_000;

/**
 * How an attempt ends otherwise than well. Each is written only where this attempt is still the one that counts, and tells
 * what it came to.
 */
@Injectable()
export class JobEndings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
    private readonly events: JobEvents,
    private readonly news: JobNews,
  ) {}

  /** Says, once it is written, how an attempt has ended. */
  tell({ kind, attempts }: TakenJob, outcome: AttemptOutcome, seconds: number): void {
    this.events.ended({ kind, number: attempts, outcome, seconds });
    this.news.tell();
  }

  /**
   * The handler's own transaction is rolled back, so the failure is written in one of its own. Where the job cannot be given
   * up, because what that would do to its subject fails, it waits and is given up later.
   */
  async fail(job: TakenJob, reason: string): Promise<AttemptOutcome> {
    if (job.attempts < job.maxAttempts) return this.writeFailure(job, reason, false);
    try {
      return await this.writeFailure(job, reason, true);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return this.writeFailure(job, `${reason} It could not be given up: ${why}`, false);
    }
  }

  private async writeFailure(job: TakenJob, reason: string, isLast: boolean): Promise<AttemptOutcome> {
    const isWritten = await this.dataSource.transaction(async (manager) => {
      const [, changed] = await manager.query<[unknown, number]>(
        `update jobs set last_error = $3,
           errors = (select coalesce(jsonb_agg(e order by n), '[]') from (
             select e, n from jsonb_array_elements(
               errors || jsonb_build_object('attempt', $2::integer, 'at', now(), 'message', $3::text))
               with ordinality as list (e, n) order by n desc limit ${ERRORS.toString()}) newest),
           state = case when $4 then 'failed' else 'queued' end,
           finished_at = case when $4 then now() end,
           sent_at = case when $4 then sent_at end,
           run_at = case when $4 then run_at else now() + make_interval(secs => $5) end
         where id = $1 and state = 'running' and attempts = $2::integer and cancelled_by is null`,
        [job.id, job.attempts, reason.slice(0, ERROR_LENGTH), isLast, backoffSeconds(job.attempts)],
      );
      if (isLast && changed > 0) await this.handlers.get(job.kind).giveUp?.(manager, job, reason);
      return changed > 0;
    });
    if (!isWritten) return this.cancelIfWanted(job);
    return isLast ? 'given_up' : 'failed';
  }

  /** An attempt that we broke off ourselves, or whose time had not come, is none. */
  async handBack(job: TakenJob, until?: Date): Promise<AttemptOutcome> {
    const [, changed] = await this.dataSource.query<[unknown, number]>(
      `update jobs set state = 'queued', sent_at = null, attempts = attempts - 1, run_at = coalesce($3, run_at)
       where id = $1 and state = 'running' and attempts = $2 and cancelled_by is null`,
      [job.id, job.attempts, until ?? null],
    );
    if (changed === 0) return this.cancelIfWanted(job);
    return until ? 'postponed' : 'handed_back';
  }

  /** Ends a job that somebody cancelled while it was at hand. */
  async cancelIfWanted(job: TakenJob): Promise<'cancelled' | 'overtaken'> {
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ cancelled_by: string }[], number]>(
        `update jobs set state = 'cancelled', finished_at = now()
         where id = $1 and state = 'running' and attempts = $2 and cancelled_by is not null returning cancelled_by`,
        [job.id, job.attempts],
      );
      const [row] = rows;
      if (row) await this.handlers.get(job.kind).giveUp?.(manager, job, `Cancelled by ${row.cancelled_by}.`);
      return row ? 'cancelled' : 'overtaken';
    });
  }
}

/**
 * Closes jobs whose work is done, in the transaction that has done it.
 *
 * @returns how many of them were still this process's to close
 */
export async function closeJobs(
  manager: EntityManager,
  jobs: readonly TakenJob[],
  summaries: readonly JobSummary[],
): Promise<number> {
  const [, closed] = await manager.query<[unknown, number]>(
    `update jobs set state = 'done', result = ended.result::jsonb, last_error = null, finished_at = now()
     from unnest($1::uuid[], $2::integer[], $3::text[]) as ended (id, attempts, result)
     where jobs.id = ended.id and jobs.attempts = ended.attempts and state = 'running' and cancelled_by is null`,
    [
      jobs.map(({ id }) => id),
      jobs.map(({ attempts }) => attempts),
      summaries.map((summary) => JSON.stringify(summary)),
    ],
  );
  return closed;
}
