import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import { Job } from '../platform/jobs/job.entity.js';
import type { Finding } from './recheck.rules.js';

export const RECHECK_TRIGGERS = ['manual', 'review_date'] as const;
export type RecheckTrigger = (typeof RECHECK_TRIGGERS)[number];

export const RECHECK_OUTCOMES = ['unchanged', 'needs_review'] as const;
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number];

/** One new look at a claim. Its state and attempts are those of its job. */
@Entity('rechecks')
@Unique('rechecks_one_per_job', ['jobId'])
@Check('rechecks_trigger_known', oneOf('trigger', RECHECK_TRIGGERS))
@Check('rechecks_outcome_known', oneOf('outcome', RECHECK_OUTCOMES))
@Check('rechecks_outcome_has_time', '(outcome is null) = (finished_at is null)')
@Check('rechecks_findings_are_a_list', `jsonb_typeof(findings) = 'array'`)
@Index('rechecks_by_claim', { synchronize: false })
@Index('rechecks_newest', { synchronize: false })
export class Recheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rechecks_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'rechecks_claim_fk' })
  @Column('uuid')
  claimId: string;

  @ForeignKey(() => Job, { name: 'rechecks_job_fk' })
  @Column('uuid')
  jobId: string;

  @Column('text')
  trigger: RecheckTrigger;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Name of who asked for it, as it was then. */
  @Column('text')
  requestedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: RecheckOutcome | null;

  @Column('jsonb', { default: '[]' })
  findings: Finding[];
}
