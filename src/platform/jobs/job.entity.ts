import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/one-of.js';
import type { JobKind } from './job-kinds.js';

/** `sent`: its id was handed to Redis. A row leaves `queued` and `sent` only together with the effect of its handler. */
export const JOB_STATES = ['queued', 'sent', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A promise to do something, written in the transaction that made it necessary. */
@Entity('jobs')
@Check('jobs_state_known', oneOf('state', JOB_STATES))
@Check('jobs_attempts_counted', 'attempts >= 0 and max_attempts >= 1')
@Check('jobs_sent_has_time', `state <> 'sent' or sent_at is not null`)
@Check('jobs_finished_has_time', `(state in ('done', 'failed')) = (finished_at is not null)`)
@Check('jobs_failed_says_why', `state <> 'failed' or last_error is not null`)
@Index('jobs_due', ['runAt'], { where: `(state = 'queued'::text)` })
@Index('jobs_in_flight', ['sentAt'], { where: `(state = 'sent'::text)` })
@Index('jobs_by_subject', ['subject'])
@Index('jobs_given_up', ['finishedAt'], { where: `(state = 'failed'::text)` })
export class Job {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'jobs_pk' })
  id: string;

  @Column('text')
  kind: JobKind;

  /** Id of what the work is about: which table it lies in follows from the kind. */
  @Column('uuid')
  subject: string;

  @Column('timestamptz', { default: () => 'now()' })
  runAt: Date;

  @Column('text', { default: 'queued' })
  state: JobState;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('integer', { default: 5 })
  maxAttempts: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  /** What the handler reports of its work, for a person to read. */
  @Column('jsonb', { nullable: true })
  result: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
