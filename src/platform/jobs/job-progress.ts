import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { JobControl } from './job-handler.js';
import { JobNews } from './job-news.js';
import type { TakenJob } from './taken-job.js';

/** Milliseconds between two notes of one job. */
const NOTE_EVERY = 1_000;

/** Notes how far jobs are, outside their transactions, so that everybody sees it while they run. */
@Injectable()
export class JobProgress {
  constructor(
    private readonly dataSource: DataSource,
    private readonly news: JobNews,
  ) {}

  control(job: TakenJob, signal: AbortSignal): JobControl {
    let notedAt = 0;
    return {
      signal,
      progress: (done, total) => {
        const now = performance.now();
        if (now - notedAt < NOTE_EVERY && done < total) return;
        notedAt = now;
        // A note that is lost is followed by another.
        this.note(job, done, total).catch(() => undefined);
      },
    };
  }

  private async note(job: TakenJob, done: number, total: number): Promise<void> {
    await this.dataSource.query(
      `update jobs set progress_done = least($3::integer, $4::integer), progress_total = $4
       where id = (
         select id from jobs where id = $1 and state = 'running' and attempts = $2 and worker_id = $5
         for update skip locked)`,
      [job.id, job.attempts, done, total, job.workerId],
    );
    this.news.tell();
  }
}
