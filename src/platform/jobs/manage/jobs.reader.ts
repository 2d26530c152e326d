import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayDo } from '../../auth/actor.js';
import { RecordNotFound } from '../../http/general.errors.js';
import { page, placeOf, placeSql } from '../../http/paging.js';
import { JobHandlers } from '../job-handlers.js';
import { JOB_KINDS, JOB_PRIORITIES, type JobKind, type JobPriority, NO_SUBJECT } from '../job-kinds.js';
import type { JobError, JobState } from '../job.entity.js';
import { isRevivable, jobActions, type ShownJobState, shownState } from './job.rules.js';
import { jobSentence } from './job-sentence.js';
import type { JobDto, JobPageDto, JobsQuery } from './jobs.dto.js';

interface Row {
  id: string;
  kind: JobKind;
  subject: string;
  state: JobState;
  priority: number;
  attempts: number;
  maxAttempts: number;
  errors: JobError[];
  result: Record<string, unknown> | null;
  progressDone: number | null;
  progressTotal: number | null;
  createdAt: Date;
  runAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  cancelledBy: string | null;
  host: string | null;
  pid: number | null;
  place: string;
}

const SELECT = `
  select j.id, j.kind, j.subject, j.state, j.priority, j.attempts, j.max_attempts as "maxAttempts", j.errors, j.result,
    j.progress_done as "progressDone", j.progress_total as "progressTotal", j.created_at as "createdAt",
    j.run_at as "runAt", j.started_at as "startedAt", j.finished_at as "finishedAt", j.cancelled_by as "cancelledBy",
    w.host, w.pid, ${placeSql('j.created_at', 'j.id')} as place`;

/**
 * The jobs in one state. The words stand in the statement: the database then sees which of its indexes of a single state
 * has them. Of the others than `done` there are few, so they are sorted instead of looked for among all.
 */
const IN_STATE: Record<ShownJobState, string> = {
  queued: `(select * from jobs where state = 'queued' union all select * from jobs where state = 'sent' offset 0)`,
  running: `(select * from jobs where state = 'running' offset 0)`,
  failed: `(select * from jobs where state = 'failed' offset 0)`,
  cancelled: `(select * from jobs where state = 'cancelled' offset 0)`,
  done: `(select * from jobs where state = 'done')`,
};

/** Bytes of a summary that a list shows. */
const LISTED = 4 * 1024;

const PRIORITY_NAMES = Object.keys(JOB_PRIORITIES) as JobPriority[];

/** Reads jobs; those of a kind that only another version knows are left to that. */
@Injectable()
export class JobsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /**
   * Newest first. Ids are given out in the order of time, and are what the list is sorted by.
   *
   * @throws CursorInvalid
   */
  async list(actor: Actor, { state, kind, subject, limit, cursor }: JobsQuery): Promise<JobPageDto> {
    const after = placeOf('jobs', cursor);
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} from ${state ? IN_STATE[state] : 'jobs'} j left join job_workers w on w.id = j.worker_id
       where ($1::text is null or j.kind = $1) and ($2::uuid is null or j.subject = $2)
         and ($3::uuid is null or j.id < $3) and j.kind = any($5)
       order by j.id desc limit $4`,
      [kind ?? null, subject ?? null, after?.id ?? null, limit + 1, JOB_KINDS],
    );
    return page('jobs', rows, limit, (row) => inList(this.toJob(actor, row)));
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<JobDto> {
    const [row] = await this.dataSource.query<Row[]>(
      `${SELECT} from jobs j left join job_workers w on w.id = j.worker_id where j.id = $1 and j.kind = any($2)`,
      [id, JOB_KINDS],
    );
    if (!row) throw new RecordNotFound('job', id);
    return this.toJob(actor, row);
  }

  private toJob(actor: Actor, row: Row): JobDto {
    const { progressDone: done, progressTotal: total, host, pid } = row;
    return {
      id: row.id,
      kind: row.kind,
      subject: row.subject === NO_SUBJECT ? null : row.subject,
      state: shownState(row.state),
      priority: PRIORITY_NAMES.find((name) => JOB_PRIORITIES[name] === row.priority) ?? 'normal',
      attempts: row.attempts,
      maxAttempts: row.maxAttempts,
      errors: row.errors,
      summary: row.result,
      sentence: jobSentence(row.kind, row.result),
      progress: done === null || total === null ? null : { done, total },
      createdAt: row.createdAt.toISOString(),
      runAt: row.runAt.toISOString(),
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
      cancelledBy: row.cancelledBy,
      worker: host === null || pid === null ? null : { host, pid },
      actions: mayDo(actor, 'jobs.manage') ? jobActions(row, isRevivable(this.handlers.get(row.kind))) : [],
    };
  }
}

/** A page stays small, whatever its jobs have to tell. */
function inList(job: JobDto): JobDto {
  const isLong = job.summary !== null && Buffer.byteLength(JSON.stringify(job.summary)) > LISTED;
  return isLong ? { ...job, summary: null } : job;
}
