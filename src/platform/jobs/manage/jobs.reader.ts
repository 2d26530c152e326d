import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayDo } from '../../auth/actor.js';
import { RecordNotFound } from '../../http/general.errors.js';
import { page, placeOf, placeSql } from '../../http/paging.js';
import { JobHandlers } from '../job-handlers.js';
import { JOB_KINDS, JOB_PRIORITIES, type JobKind, type JobPriority, NO_SUBJECT } from '../job-kinds.js';
import type { JobError, JobState } from '../job.entity.js';
import { aboutJobs, type JobAbout } from './job-about.js';
import { isRevivable, jobActions, shownState } from './job.rules.js';
import { jobSentence } from './job-sentence.js';
import { IN_STATE } from './jobs-in-state.js';
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
}

const SELECT = `
  select j.id, j.kind, j.subject, j.state, j.priority, j.attempts, j.max_attempts as "maxAttempts", j.errors, j.result,
    j.progress_done as "progressDone", j.progress_total as "progressTotal", j.created_at as "createdAt",
    j.run_at as "runAt", j.started_at as "startedAt", j.finished_at as "finishedAt", j.cancelled_by as "cancelledBy",
    w.host, w.pid`;

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
   * Newest first, by their ids, which are given out in the order of time; of those that wait, the next first.
   *
   * @throws CursorInvalid
   */
  async list(actor: Actor, { state, kind, subject, limit, cursor }: JobsQuery): Promise<JobPageDto> {
    const isWaiting = state === 'queued';
    const list = isWaiting ? 'waiting_jobs' : 'jobs';
    const after = placeOf(list, cursor);
    const rows = await this.dataSource.query<(Row & { place: string })[]>(
      `${SELECT}, ${placeSql(isWaiting ? 'j.run_at' : 'j.created_at', 'j.id')} as place
       from ${state ? IN_STATE[state] : 'jobs'} j left join job_workers w on w.id = j.worker_id
       where j.kind = any($1::text[]) and ($2::uuid is null or j.subject = $2)
         and ($4::timestamptz is null or ${isWaiting ? '(j.run_at, j.id) > ($4, $3::uuid)' : 'j.id < $3::uuid'})
       order by ${isWaiting ? 'j.run_at, j.id' : 'j.id desc'} limit $5`,
      [kind ? [kind] : JOB_KINDS, subject ?? null, after?.id ?? null, after?.at ?? null, limit + 1],
    );
    const about = await this.about(actor, rows);
    return page(list, rows, limit, (row) => inList(this.toJob(actor, row, about)));
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<JobDto> {
    const [row] = await this.dataSource.query<Row[]>(
      `${SELECT} from jobs j left join job_workers w on w.id = j.worker_id where j.id = $1 and j.kind = any($2)`,
      [id, JOB_KINDS],
    );
    if (!row) throw new RecordNotFound('job', id);
    return this.toJob(actor, row, await this.about(actor, [row]));
  }

  private about(actor: Actor, rows: readonly Row[]): Promise<Map<string, JobAbout>> {
    const jobs = rows.filter(({ subject }) => subject !== NO_SUBJECT);
    return aboutJobs(this.dataSource.manager, actor, jobs);
  }

  private toJob(actor: Actor, row: Row, about: ReadonlyMap<string, JobAbout>): JobDto {
    const { progressDone: done, progressTotal: total, host, pid } = row;
    return {
      id: row.id,
      kind: row.kind,
      subject: row.subject === NO_SUBJECT ? null : row.subject,
      about: about.get(row.subject) ?? null,
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
