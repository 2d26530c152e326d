import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JOB_KINDS, type JobKind } from '../jobs/job-kinds.js';
import { DEAD_AFTER } from '../jobs/worker-life.js';
import { within } from '../start/shutdown.js';

/** How the work of the whole installation stands. */
export interface Figures {
  kinds: KindFigures[];
  processes: { role: string; alive: number }[];
  /** Seconds; 0 where every event is sealed. */
  oldestUnsealed: number;
}

/** Stands for all the kinds that this version does not know: jobs that another version has left, and that nobody may run. */
const UNKNOWN_KIND = 'unknown';

interface KindFigures {
  kind: JobKind | typeof UNKNOWN_KIND;
  due: number;
  later: number;
  sent: number;
  running: number;
  failed: number;
  /** Seconds for which the oldest has been due and not begun; 0 where none is. */
  oldestDue: number;
}

/** Milliseconds for which figures are good: however many ask, the database is asked once. */
const GOOD_FOR = 5_000;
/** Longest wait for the database, in milliseconds: who asks for the metrics wants the others too. */
const PATIENCE = 2_000;

/** SQL: the name of a job's kind, beside the job. */
const NAMED = `lateral (select case when jobs.kind = any($1) then jobs.kind else '${UNKNOWN_KIND}' end as kind) named`;

/** SQL: each state is counted on the index that is kept for it, so what is done long ago costs nothing. */
const FIGURES = `
  with queued as (
    select named.kind, count(*) filter (where run_at <= now()) as due, count(*) filter (where run_at > now()) as later,
      min(run_at) filter (where run_at <= now()) as oldest
    from jobs, ${NAMED} where state = 'queued' group by 1),
  sent as (select named.kind, count(*) as sent, min(run_at) as oldest from jobs, ${NAMED} where state = 'sent' group by 1),
  running as (select named.kind, count(*) as running from jobs, ${NAMED} where state = 'running' group by 1),
  failed as (select named.kind, count(*) as failed from jobs, ${NAMED} where state = 'failed' group by 1),
  kinds as (
    select kind, coalesce(due, 0) as due, coalesce(later, 0) as later, coalesce(sent, 0) as sent,
      coalesce(running, 0) as running, coalesce(failed, 0) as failed,
      coalesce(extract(epoch from now() - least(queued.oldest, sent.oldest)), 0) as "oldestDue"
    from unnest($1::text[] || '${UNKNOWN_KIND}'::text) as known (kind) left join queued using (kind) left join sent using (kind)
      left join running using (kind) left join failed using (kind)),
  processes as (
    select role, count(id) as alive from unnest('{all,web,worker}'::text[]) as known (role)
      left join (select * from job_workers where seen_at > now() - make_interval(secs => $2)) living using (role)
    group by role)
  select (select json_agg(kinds) from kinds) as kinds, (select json_agg(processes) from processes) as processes,
    coalesce((select extract(epoch from now() - at) from audit_unsealed join audit_events using (seq)
      order by seq limit 1), 0)::double precision as "oldestUnsealed"`;

/** Reads how the work stands from the database, seldom enough that reading it is no work. */
@Injectable()
export class FiguresReader {
  private readAt = -Infinity;
  private last: Promise<Figures | null> = Promise.resolve(null);
  /** The question that the database has not answered yet. Asked once more it would hold one more connection. */
  private question: Promise<Figures | null> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Null where the database did not answer. */
  read(): Promise<Figures | null> {
    if (performance.now() - this.readAt > GOOD_FOR) {
      this.readAt = performance.now();
      this.last = within(PATIENCE, this.ask()).catch(() => null);
    }
    return this.last;
  }

  private ask(): Promise<Figures | null> {
    this.question ??= this.dataSource
      .query<[Figures]>(FIGURES, [JOB_KINDS, DEAD_AFTER])
      .then(
        ([figures]) => figures,
        () => null,
      )
      .finally(() => (this.question = null));
    return this.question;
  }
}
