import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WITHOUT_WAITING } from './without-waiting.js';
import { inBatches } from '../concurrency/in-batches.js';
import { JobNews } from './job-news.js';
import type { TakenJob } from './taken-job.js';
import { WorkerLife } from './worker-life.js';

/** Jobs that are begun by one statement at most. */
const MOST = 200;

/** Statements at the same time that wait for rows which somebody else holds. */
const WAITING = 2;

/** Begins jobs: counts the attempt, and notes who has them. Jobs that come at the same time are begun by one statement. */
@Injectable()
export class TakeJobs {
  private readonly takeFree = inBatches<string, TakenJob | null>({ size: MOST, atOnce: 1 }, (ids) =>
    this.begin(ids, 'for update skip locked'),
  );
  private readonly takeOnceFree = inBatches<string, TakenJob | null>({ size: MOST, atOnce: WAITING }, (ids) =>
    this.begin(ids, 'order by id for update'),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly workerLife: WorkerLife,
    private readonly news: JobNews,
  ) {}

  /**
   * Null when there is nothing to do: it was done, somebody else has it, it is to wait still, or it is not there. A row that
   * is locked is most often one that somebody else begins. But whoever looks for due jobs locks, until that statement ends,
   * also rows that it finds to have been sent meanwhile: so for what was not had at once one waits, and holds up nobody who
   * comes for others.
   */
  async take(id: string): Promise<TakenJob | null> {
    return (await this.takeFree(id)) ?? (await this.takeOnceFree(id));
  }

  /** Sends it back as it came. */
  async refuse(id: string): Promise<void> {
    await this.dataSource.query(
      `update jobs set state = 'queued', sent_at = null where id = $1 and state = 'sent'`,
      [id],
    );
  }

  private async begin(ids: readonly string[], locking: string): Promise<(TakenJob | null)[]> {
    const [rows] = await this.dataSource.query<[TakenJob[], number]>(
      `update jobs set state = 'running', attempts = attempts + 1, started_at = now(), worker_id = $2,
         progress_done = null, progress_total = null
       from ${WITHOUT_WAITING}
       where id in (
         select id from jobs where id = any($1) and (state = 'sent' or state = 'queued' and run_at <= now())
         ${locking})
       returning id, kind, subject, attempts, max_attempts as "maxAttempts", worker_id as "workerId",
         traceparent, cancelled_by as "cancelledBy"`,
      [ids, this.workerLife.id],
    );
    if (rows.length > 0) this.news.tell();
    const taken = new Map(rows.map((job) => [job.id, job]));
    return ids.map((id) => {
      const job = taken.get(id) ?? null;
      // Delivered twice at once, it is for one of the two.
      taken.delete(id);
      return job;
    });
  }
}
