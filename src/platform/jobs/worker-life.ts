import { hostname } from 'node:os';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Pool } from 'pg';
import { Config } from '../config/config.js';
import { Announcements } from '../database/announcements.js';
import { newId } from '../database/new-id.js';
import { JobNews, JOBS_CANCELLED } from './job-news.js';

/** Milliseconds between two signs of life. */
const BEAT_EVERY = 5_000;
/** Longest wait for an answer of the database, in milliseconds. */
const ANSWER_WITHIN = 5_000;
/** Seconds without a sign after which a process is held to be dead, and its jobs are taken from it. */
export const DEAD_AFTER = 20;
/** Seconds after its begin for which a job may be missing from what its process knows of: the answer may be on its way. */
const SETTLED_AFTER = 10;

/**
 * Says again and again that this process lives, and sees to jobs that were begun and that nobody works on any more: their
 * process died, or could not tell the database how they ended. That attempt counts, so that a job that kills whoever runs
 * it is given up in the end.
 */
@Injectable()
export class WorkerLife implements OnModuleInit, OnApplicationBootstrap {
  readonly id = newId();
  private readonly log = new Logger('Jobs');
  /** Of the jobs at hand, what breaks each off. */
  private readonly atHand = new Map<string, AbortController>();
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();
  /** One connection beside those of the others: while all of them are in use, this process is at work, and not dead. */
  private readonly connection: Pool;

  constructor(
    private readonly config: Config,
    private readonly news: JobNews,
    private readonly announcements: Announcements,
  ) {
    this.connection = new Pool({
      connectionString: config.databaseUrl ?? undefined,
      max: 1,
      application_name: 'isnad',
      connectionTimeoutMillis: ANSWER_WITHIN,
      statement_timeout: ANSWER_WITHIN,
      keepAlive: true,
    });
    // The next sign of life tells of it.
    this.connection.on('error', () => undefined);
  }

  /** Before the first job is taken, or others would think that a dead process has it. */
  async onModuleInit(): Promise<void> {
    await this.beat();
  }

  /** Only in a process that has started: one whose start fails takes no jobs, and goes. */
  async onApplicationBootstrap(): Promise<void> {
    await this.announcements.listen(JOBS_CANCELLED, () => {
      this.next(() => this.breakOffCancelled());
    });
    this.timer = setInterval(() => {
      this.next(() => this.live());
    }, BEAT_EVERY);
  }

  /** The process goes. What is at hand all the same is taken over by others at once. */
  async leave(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    await this.connection.query('delete from job_workers where id = $1', [this.id]).catch(() => undefined);
    await this.connection.end();
  }

  /** Notes that the job is at hand, for as long as the work lasts. */
  async holding<T>(jobId: string, work: (cancelled: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.atHand.set(jobId, controller);
    try {
      return await work(controller.signal);
    } finally {
      // Others may have taken it from this process meanwhile, and it may be here once more.
      if (this.atHand.get(jobId) === controller) this.atHand.delete(jobId);
      this.news.tell();
    }
  }

  /** One thing at a time; a failure is logged, and the next beat tries again. */
  private next(work: () => Promise<void>): void {
    this.beating = this.beating.then(work).catch((error: unknown) => {
      this.log.warn(`No sign of life: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  private async live(): Promise<void> {
    await this.beat();
    await this.breakOffCancelled();
    await this.takeBackOrphans();
  }

  private async beat(): Promise<void> {
    await this.connection.query(
      `insert into job_workers (id, role, host, pid) values ($1, $2, $3, $4)
       on conflict (id) do update set seen_at = now()`,
      [this.id, this.config.role, hostname(), process.pid],
    );
  }

  private async breakOffCancelled(): Promise<void> {
    const { rows: cancelled } = await this.connection.query<{ id: string; cancelled_by: string }>(
      `select id, cancelled_by from jobs where worker_id = $1 and state = 'running' and cancelled_by is not null`,
      [this.id],
    );
    for (const { id, cancelled_by } of cancelled)
      this.atHand.get(id)?.abort(new Error(`Cancelled by ${cancelled_by}.`));
  }

  private async takeBackOrphans(): Promise<void> {
    const { rowCount } = await this.connection.query(
      `update jobs set state = 'queued', sent_at = null
       where id in (
         select id from jobs where state = 'running' and (
           worker_id = $1 and id <> all($2) and started_at < now() - make_interval(secs => ${SETTLED_AFTER.toString()})
           or not exists (select from job_workers w where w.id = jobs.worker_id
             and w.seen_at > now() - make_interval(secs => ${DEAD_AFTER.toString()})))
         for update skip locked)`,
      [this.id, [...this.atHand.keys()]],
    );
    const orphans = rowCount ?? 0;
    if (orphans > 0) this.log.warn(`${orphans.toString()} jobs were begun and dropped; they are run again.`);
  }
}
