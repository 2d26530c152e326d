import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { backoffSeconds } from './backoff.js';
import { errorText } from './error-text.js';
import { type AttemptOutcome, JobEvents } from './job-events.js';
import type { JobSummary } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import { JobNews } from './job-news.js';
import type { TakenJob } from './taken-job.js';

/** How many errors a row keeps. */
const ERRORS = 10;
/** Characters of an error that are kept. */
const ERROR_LENGTH = 2_000;
/** Bytes of a summary that are kept. */
const SUMMARY_BYTES = 64 * 1024;

/** SQL: what goes into a row whose attempt $2 ended with the error $3. */
const NOTE_ERROR = `last_error = $3,
  errors = (select coalesce(jsonb_agg(e order by n), '[]') from (
    select e, n from jsonb_array_elements(
      errors || jsonb_build_object('attempt', $2::integer, 'at', now(), 'message', $3::text))
      with ordinality as list (e, n) order by n desc limit ${ERRORS.toString()}) newest)`;

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
      return this.writeFailure(job, `${reason} ${notGivenUp(error)}`, false);
    }
  }

  private async writeFailure(job: TakenJob, reason: string, isLast: boolean): Promise<AttemptOutcome> {
    const isWritten = await this.dataSource.transaction(async (manager) => {
      const [, changed] = await manager.query<[unknown, number]>(
        `update jobs set ${NOTE_ERROR},
           state = case when $4 then 'failed' else 'queued' end,
           finished_at = case when $4 then now() end,
           sent_at = case when $4 then sent_at end,
           run_at = case when $4 then run_at else now() + make_interval(secs => $5) end
         where id = $1 and state = 'running' and attempts = $2::integer and worker_id = $6 and cancelled_by is null`,
        [
          job.id,
          job.attempts,
          reason.slice(0, ERROR_LENGTH),
          isLast,
          backoffSeconds(job.attempts),
          job.workerId,
        ],
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
       where id = $1 and state = 'running' and attempts = $2 and worker_id = $4 and cancelled_by is null`,
      [job.id, job.attempts, until ?? null, job.workerId],
    );
    if (changed === 0) return this.cancelIfWanted(job);
    return until ? 'postponed' : 'handed_back';
  }

  /** Ends a job that somebody cancelled while it was at hand; where it cannot be given up, it waits and is ended later. */
  async cancelIfWanted(job: TakenJob): Promise<'cancelled' | 'failed' | 'overtaken'> {
    try {
      return (await this.writeCancelled(job)) ? 'cancelled' : 'overtaken';
    } catch (error) {
      return (await this.putOffCancelling(job, notGivenUp(error))) ? 'failed' : 'overtaken';
    }
  }

  private async writeCancelled(job: TakenJob): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ cancelled_by: string }[], number]>(
        `update jobs set state = 'cancelled', finished_at = now()
         where id = $1 and state = 'running' and attempts = $2 and worker_id = $3 and cancelled_by is not null
         returning cancelled_by`,
        [job.id, job.attempts, job.workerId],
      );
      const [row] = rows;
      if (row) await this.handlers.get(job.kind).giveUp?.(manager, job, `Cancelled by ${row.cancelled_by}.`);
      return row !== undefined;
    });
  }

  private async putOffCancelling(job: TakenJob, reason: string): Promise<boolean> {
    const [, changed] = await this.dataSource.query<[unknown, number]>(
      `update jobs set ${NOTE_ERROR}, state = 'queued', sent_at = null, run_at = now() + make_interval(secs => $4)
       where id = $1 and state = 'running' and attempts = $2::integer and worker_id = $5 and cancelled_by is not null`,
      [job.id, job.attempts, reason.slice(0, ERROR_LENGTH), backoffSeconds(job.attempts), job.workerId],
    );
    return changed > 0;
  }
}

/**
 * Closes jobs whose work is done, in the transaction that has done it.
 *
 * @param jobs that this process has begun
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
     where jobs.id = ended.id and jobs.attempts = ended.attempts and worker_id = $4 and state = 'running'
       and cancelled_by is null`,
    [
      jobs.map(({ id }) => id),
      jobs.map(({ attempts }) => attempts),
      summaries.map(keptSummary),
      jobs[0]?.workerId,
    ],
  );
  return closed;
}

/** As it is written: one that is too long is told by its length alone. */
function keptSummary(summary: JobSummary): string {
  const text = JSON.stringify(summary);
  const bytes = Buffer.byteLength(text);
  return bytes <= SUMMARY_BYTES ? text : JSON.stringify({ tooLong: bytes });
}

function notGivenUp(error: unknown): string {
  return `It could not be given up: ${errorText(error)}`;
}
