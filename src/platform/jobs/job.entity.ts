import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/one-of.js';
import type { JobKind } from './job-kinds.js';

/**
 * `sent`: its id was handed to whoever brings it to a worker. `running`: a worker has begun it. A row becomes `done` only
 * together with the effect of its handler. `failed`: given up, until a person has it tried again.
 */
export const JOB_STATES = ['queued', 'sent', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What went wrong at one attempt. */
export interface JobError {
  attempt: number;
  at: string;
  message: string;
}

/** A promise to do something, written in the transaction that made it necessary. */
@Entity('jobs')
@Check('jobs_state_known', oneOf('state', JOB_STATES))
@Check('jobs_attempts_counted', 'attempts >= 0 and max_attempts >= 1')
@Check('jobs_priority_in_order', 'priority between 1 and 3')
@Check('jobs_sent_has_time', `state <> 'sent' or sent_at is not null`)
@Check('jobs_running_by_somebody', `state <> 'running' or (started_at is not null and worker_id is not null)`)
@Check('jobs_finished_has_time', `(state in ('done', 'failed', 'cancelled')) = (finished_at is not null)`)
@Check('jobs_failed_says_why', `state <> 'failed' or last_error is not null`)
@Check('jobs_cancelled_by_somebody', `state <> 'cancelled' or cancelled_by is not null`)
@Check(
  'jobs_traceparent_of_w3c',
  `traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' and traceparent !~ '-(0{32}|0{16})-'`,
)
@Check('jobs_errors_are_a_list', `jsonb_typeof(errors) = 'array'`)
@Check(
  'jobs_progress_of_something',
  '(progress_done is null) = (progress_total is null) and (progress_done is null or progress_done between 0 and progress_total)',
)
@Index('jobs_due', ['kind', 'priority', 'runAt', 'id'], { where: `(state = 'queued'::text)` })
@Index('jobs_sent', ['kind', 'sentAt'], { where: `(state = 'sent'::text)` })
@Index('jobs_running', ['workerId', 'startedAt'], { where: `(state = 'running'::text)` })
@Index('jobs_by_subject', ['subject'])
@Index('jobs_given_up', ['finishedAt'], { where: `(state = 'failed'::text)` })
@Index('jobs_done', ['kind', 'finishedAt'], { where: `(state = 'done'::text)` })
@Index('jobs_cancelled', ['finishedAt'], { where: `(state = 'cancelled'::text)` })
@Index('jobs_begun', ['kind', 'startedAt'], { where: `(kind = 'capture'::text)` })
export class Job {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'jobs_pk' })
  id: string;

  @Column('text')
  kind: JobKind;

  /** Id of what the work is about: which table it lies in follows from the kind. */
  @Column('uuid')
  subject: string;

  /** See `JOB_PRIORITIES`: 1 is sent first. */
  @Column('smallint', { default: 2 })
  priority: number;

  @Column('timestamptz', { default: () => 'now()' })
  runAt: Date;

  @Column('text', { default: 'queued' })
  state: JobState;

  /** Those that were begun. Together with the process, an attempt's number also tells it from a later one of the same job. */
  @Column('integer', { default: 0 })
  attempts: number;

  @Column('integer', { default: 5 })
  maxAttempts: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  /** Of the last attempts, the newest last. */
  @Column('jsonb', { default: '[]' })
  errors: JobError[];

  /** What the handler reports of its work, for a person to read. */
  @Column('jsonb', { nullable: true })
  result: unknown;

  @Column('integer', { nullable: true })
  progressDone: number | null;

  @Column('integer', { nullable: true })
  progressTotal: number | null;

  /** W3C `traceparent` of the request, or of the other job, that asked for it; null where nobody traced that. */
  @Column('text', { nullable: true })
  traceparent: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  /** The process that works on it, or did so last. */
  @Column('uuid', { nullable: true })
  workerId: string | null;

  /** Name of whoever wants it to end without being done. */
  @Column('text', { nullable: true })
  cancelledBy: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
