import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Channel on which it is said that jobs were promised: the relay sends them. */
export const JOBS_PROMISED = 'isnad_jobs';
/** Channel on which it is said that jobs were begun, have got further, or ended: whoever looks on wants to know. */
export const JOBS_NEWS = 'isnad_job_news';

/** Channel on which it is said that somebody cancelled a job that runs: its process breaks it off. */
export const JOBS_CANCELLED = 'isnad_jobs_cancelled';

/** Milliseconds between two announcements of one process, however many jobs it runs. */
const TELL_EVERY = 1_000;

/** Wakes the relays for jobs that were not inserted but put back. Told with the commit. */
export async function announceJobs(manager: EntityManager): Promise<void> {
  await manager.query('select pg_notify($1, $2)', [JOBS_PROMISED, '']);
}

/** Wakes the process that has a job which somebody cancelled. Told with the commit. */
export async function announceCancelled(manager: EntityManager): Promise<void> {
  await manager.query('select pg_notify($1, $2)', [JOBS_CANCELLED, '']);
}

/** Tells of a change that a person made. Told with the commit. */
export async function tellOfJobs(manager: EntityManager): Promise<void> {
  await manager.query('select pg_notify($1, $2)', [JOBS_NEWS, '']);
}

/**
 * Tells all processes that something happened to jobs of this one, at most once a second: thousands of jobs a second are
 * one announcement. What happened is read from the rows.
 */
@Injectable()
export class JobNews implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private toldAt = -Infinity;
  private isStopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** To be called after the commit. */
  tell(): void {
    if (this.isStopping) return;
    const wait = Math.max(0, this.toldAt + TELL_EVERY - performance.now());
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.toldAt = performance.now();
      // An announcement that is lost is followed by another.
      tellOfJobs(this.dataSource.manager).catch(() => undefined);
    }, wait);
  }

  onApplicationShutdown(): void {
    this.isStopping = true;
    clearTimeout(this.timer);
  }
}
