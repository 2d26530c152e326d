import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { User } from '../../platform/auth/user.entity.js';
import { oneOf } from '../../platform/database/one-of.js';

export const RELEASE_REASONS = ['released', 'reassigned', 'idle', 'review_filed', 'claim_closed'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/**
 * Somebody works on a claim, from `assignedAt` until `releasedAt`. A released one stays, so that it can be told who had
 * the claim when; whoever takes it again gets a new one.
 */
@Entity('assignments')
@Check('assignments_release_is_signed', 'num_nonnulls(released_at, released_by, release_reason) in (0, 3)')
@Check('assignments_release_reason_known', oneOf('release_reason', RELEASE_REASONS))
@Index('assignments_one_per_person', ['claimId', 'assigneeId'], {
  unique: true,
  where: '(released_at IS NULL)',
})
@Index('assignments_by_assignee', ['assigneeId'], { where: '(released_at IS NULL)' })
export class Assignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignments_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'assignments_claim_fk' })
  @Column('uuid')
  claimId: string;

  @ForeignKey(() => User, { name: 'assignments_assignee_fk' })
  @Column('uuid')
  assigneeId: string;

  /** Name of whoever gave it: the assignee who took it, or an editor. */
  @Column('text')
  assignedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('text', { nullable: true })
  releasedBy: string | null;

  @Column('text', { nullable: true })
  releaseReason: ReleaseReason | null;
}
