import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter, Histogram, Registry } from 'prom-client';
import type { SentJob } from '../jobs/carrier.js';
import { type EndedAttempt, JobEvents, type JobListener } from '../jobs/job-events.js';
import { JOB_KINDS } from '../jobs/job-kinds.js';

/** Counts and times the jobs of this process. What others do they count themselves. */
@Injectable()
export class JobMeter implements JobListener, OnModuleInit {
  private readonly durations: Histogram<'kind' | 'outcome'>;
  private readonly retries: Counter<'kind'>;
  private readonly sentJobs: Counter<'kind'>;
  private readonly lostJobs: Counter<'kind'>;

  constructor(
    registry: Registry,
    private readonly events: JobEvents,
  ) {
    const registers = [registry];
    this.durations = new Histogram({
      name: 'isnad_job_duration_seconds',
      help: 'Attempts that ended in this process, and how long they took, by kind and outcome: done, failed (is tried again), given_up, postponed, cancelled, handed_back (the process stopped), overtaken (another had the job).',
      labelNames: ['kind', 'outcome'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
      registers,
    });
    const labelNames = ['kind'] as const;
    this.retries = new Counter({
      name: 'isnad_job_retries_total',
      help: 'Attempts that ended in this process and were not the first of their job, by kind.',
      labelNames,
      registers,
    });
    this.sentJobs = new Counter({
      name: 'isnad_jobs_sent_total',
      help: 'Jobs that this process handed over to be run, by kind.',
      labelNames,
      registers,
    });
    this.lostJobs = new Counter({
      name: 'isnad_jobs_lost_total',
      help: 'Jobs that Redis had been given and no longer knew, which this process found and sends again, by kind.',
      labelNames,
      registers,
    });
    // Told from the start, so that the first of them is a change from zero.
    for (const kind of JOB_KINDS) for (const counter of this.counters()) counter.inc({ kind }, 0);
  }

  onModuleInit(): void {
    this.events.listen(this);
  }

  ended({ kind, outcome, seconds, number }: EndedAttempt): void {
    this.durations.observe({ kind, outcome }, seconds);
    if (number > 1) this.retries.inc({ kind });
  }

  sent(jobs: readonly SentJob[]): void {
    for (const { kind } of jobs) this.sentJobs.inc({ kind });
  }

  lost(jobs: readonly SentJob[]): void {
    for (const { kind } of jobs) this.lostJobs.inc({ kind });
  }

  private counters(): Counter<'kind'>[] {
    return [this.retries, this.sentJobs, this.lostJobs];
  }
}
