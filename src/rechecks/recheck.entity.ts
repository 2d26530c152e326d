import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import { Job } from '../platform/jobs/job.entity.js';
import { Verdict } from '../verdicts/verdict.entity.js';
import {
  type Finding,
  RECHECK_FAILURES,
  RECHECK_OUTCOMES,
  type RecheckFailure,
  type RecheckOutcome,
} from './findings/finding.rules.js';

/**
 * The first two are a person's. `superseded`: a later recheck or verdict took its place. `repeated`: it says what one says
 * that is still open.
 */
export const RECHECK_DECISIONS = ['verdict_stands', 'reopen', 'superseded', 'repeated'] as const;
export type RecheckDecision = (typeof RECHECK_DECISIONS)[number];

/**
 * One new look at a claim. It waits, so that all that asks for one at about the same time becomes one; it begins, and asks
 * for captures; once these are there it is concluded. What was found then, and what was decided on it, never changes.
 */
@Entity('rechecks')
@Unique('rechecks_one_per_job', ['jobId'])
@Unique('rechecks_one_per_conclusion', ['conclusionJobId'])
@ForeignKey(() => Verdict, ['verdictId', 'claimId'], ['id', 'claimId'], { name: 'rechecks_verdict_fk' })
@Check('rechecks_outcome_known', oneOf('outcome', RECHECK_OUTCOMES))
@Check('rechecks_failure_known', oneOf('failure', RECHECK_FAILURES))
@Check('rechecks_failed_says_why', `(failure is not null) = (coalesce(outcome, '') = 'failed')`)
@Check('rechecks_ended_after_beginning', 'outcome is null or begun_at is not null')
@Check('rechecks_concluded_after_beginning', 'conclusion_job_id is null or begun_at is not null')
@Check('rechecks_left_out_counted', 'left_out >= 0')
@Check('rechecks_outcome_has_time', '(outcome is null) = (finished_at is null)')
@Check('rechecks_findings_are_a_list', `jsonb_typeof(findings) = 'array'`)
@Check('rechecks_decision_known', oneOf('decision', RECHECK_DECISIONS))
@Check('rechecks_decided_where_open', 'decision is null or open_since is not null')
@Check(
  'rechecks_open_where_it_needs_review',
  `(open_since is not null) = (coalesce(outcome, '') = 'needs_review')`,
)
@Check(
  'rechecks_decision_is_signed',
  '(decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)',
)
@Check(
  'rechecks_note_of_a_decision',
  `decision_note is null or decision is not null and btrim(decision_note) <> '' and length(decision_note) <= 2000`,
)
@Index('rechecks_one_waiting_per_claim', ['claimId'], { unique: true, where: '(begun_at IS NULL)' })
@Index('rechecks_one_open_per_claim', ['claimId'], {
  unique: true,
  where: `((outcome = 'needs_review'::text) AND (decision IS NULL))`,
})
@Index('rechecks_by_claim', { synchronize: false })
@Index('rechecks_newest', { synchronize: false })
@Index('rechecks_by_what_they_say_of_verdicts', { synchronize: false })
@Index('rechecks_by_verdict', ['verdictId'])
export class Recheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rechecks_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'rechecks_claim_fk' })
  @Column('uuid')
  claimId: string;

  /** Begins it, when its time has come. */
  @ForeignKey(() => Job, { name: 'rechecks_job_fk' })
  @Column('uuid')
  jobId: string;

  /** Concludes it; promised when the last of its captures is finished. */
  @ForeignKey(() => Job, { name: 'rechecks_conclusion_job_fk' })
  @Column('uuid', { nullable: true })
  conclusionJobId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;

  /** From then on what else asks for a recheck gets another one. */
  @Column('timestamptz', { nullable: true })
  begunAt: Date | null;

  /** The verdict that stood when it was concluded; null: none. */
  @Column('uuid', { nullable: true })
  verdictId: string | null;

  /** How many pieces of evidence have a page that is not looked at, because they are kept to the desk. */
  @Column('integer', { default: 0 })
  leftOut: number;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: RecheckOutcome | null;

  @Column('text', { nullable: true })
  failure: RecheckFailure | null;

  @Column('jsonb', { default: '[]' })
  findings: Finding[];

  /** Since when something is to be looked at by a person; of the first recheck where later ones took its place. */
  @Column('timestamptz', { nullable: true })
  openSince: Date | null;

  @Column('text', { nullable: true })
  decision: RecheckDecision | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Name of who decided, as it was then. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionNote: string | null;
}
