import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CARRIER, type Carrier } from '../carrier.js';
import { JobHandlers } from '../job-handlers.js';
import { JOB_KINDS, type JobKind } from '../job-kinds.js';
import { DEAD_AFTER } from '../worker-life.js';
import { isRetriable } from './job.rules.js';
import type { JobKindDto, JobProcessDto, JobScheduleDto, JobsOverviewDto } from './jobs-overview.dto.js';
import { runningJobs } from './running-jobs.js';

type KindRow = Omit<JobKindDto, 'nextDueAt' | 'isRevivable'> & {
  nextDueAt: Date | null;
  failedToday: number;
};
type ScheduleRow = Omit<JobScheduleDto, 'nextAt'> & { nextAt: Date };
type ProcessRow = Omit<JobProcessDto, 'startedAt' | 'seenAt' | 'runsJobs'> & {
  startedAt: Date;
  seenAt: Date;
};

/** SQL: each kind in figures. Every part of it is answered by an index that holds rows of one state only. */
const KINDS = `
  with kinds as (select kind, place from unnest($1::text[]) with ordinality as k (kind, place)),
  waiting as (
    select kind, count(*)::integer as queued, count(*) filter (where run_at <= now())::integer as due,
      min(run_at) filter (where run_at > now()) as next, min(run_at) filter (where run_at <= now()) as oldest
    from (select kind, run_at from jobs where state = 'queued'
      union all select kind, run_at from jobs where state = 'sent') w group by kind),
  at_hand as (select kind, count(*)::integer as running from jobs where state = 'running' group by kind),
  given_up as (select kind, count(*)::integer as failed,
      count(*) filter (where finished_at > now() - interval '1 day')::integer as today
    from jobs where state = 'failed' group by kind),
  dropped as (select kind, count(*)::integer as cancelled from jobs
    where state = 'cancelled' and finished_at > now() - interval '1 day' group by kind)
  select k.kind, coalesce(queued, 0) as queued, coalesce(due, 0) as due, coalesce(running, 0) as running,
    coalesce(failed, 0) as failed, coalesce(today, 0) as "failedToday", coalesce(cancelled, 0) as cancelled,
    done.done, next as "nextDueAt", extract(epoch from now() - oldest)::integer as "oldestDueSeconds",
    times."medianMs", times."p95Ms"
  from kinds k left join waiting using (kind) left join at_hand using (kind) left join given_up using (kind)
    left join dropped using (kind)
    cross join lateral (select count(*)::integer as done from jobs
      where jobs.kind = k.kind and state = 'done' and finished_at > now() - interval '1 day') done
    cross join lateral (
      select round(percentile_cont(0.5) within group (order by took))::integer as "medianMs",
        round(percentile_cont(0.95) within group (order by took))::integer as "p95Ms"
      from (select extract(epoch from finished_at - started_at) * 1000 as took from jobs
        where jobs.kind = k.kind and state = 'done' and started_at is not null
        order by finished_at desc limit 100) last) times
  order by k.place`;

const PROCESSES = `
  select w.id, w.role, w.host, w.pid, w.started_at as "startedAt", w.seen_at as "seenAt",
    w.seen_at > now() - make_interval(secs => ${DEAD_AFTER.toString()}) as "isAlive",
    (select count(*)::integer from jobs where state = 'running' and worker_id = w.id) as running
  from job_workers w order by w.started_at desc, w.id`;

/** Reads how the work in the background goes. */
@Injectable()
export class JobsOverviewReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
    @Inject(CARRIER) private readonly carrier: Carrier,
  ) {}

  async get(): Promise<JobsOverviewDto> {
    const [kinds, running, schedules, processes] = await Promise.all([
      this.dataSource.query<KindRow[]>(KINDS, [JOB_KINDS]),
      runningJobs(this.dataSource.manager),
      this.dataSource.query<ScheduleRow[]>(
        `select kind, every_seconds as "everySeconds", next_at as "nextAt" from job_schedules
         where kind = any($1) order by next_at, kind`,
        [JOB_KINDS],
      ),
      this.dataSource.query<ProcessRow[]>(PROCESSES),
    ]);
    return {
      kinds: kinds.map((row) => this.toKind(row)),
      running,
      schedules: schedules.map((row) => ({ ...row, nextAt: row.nextAt.toISOString() })),
      processes: processes.map((row) => ({
        ...row,
        startedAt: row.startedAt.toISOString(),
        seenAt: row.seenAt.toISOString(),
        // Without Redis each process runs what it finds due, whatever it was started for.
        runsJobs: row.role !== 'web' || this.carrier.name === 'in_process',
      })),
      failedToday: kinds.reduce((sum, { failedToday }) => sum + failedToday, 0),
    };
  }

  private toKind({ failedToday: _, ...row }: KindRow): JobKindDto {
    const kind: JobKind = row.kind;
    return {
      ...row,
      nextDueAt: row.nextDueAt?.toISOString() ?? null,
      isRevivable: isRetriable(kind, this.handlers.get(kind)),
    };
  }
}
