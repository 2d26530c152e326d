import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';

/** First the keys of claims are made again that an older engine made, and then all claims are compared. */
export const RESCAN_PHASES = ['reading', 'comparing'] as const;
export type RescanPhase = (typeof RESCAN_PHASES)[number];

export const RESCAN_OUTCOMES = ['done', 'given_up'] as const;
export type RescanOutcome = (typeof RESCAN_OUTCOMES)[number];

/** A rescan of all claims for contradictions, and how far it has come. It is written with what it did, in batches. */
@Entity('contradiction_rescans')
@Check('contradiction_rescans_phase_known', oneOf('phase', RESCAN_PHASES))
@Check('contradiction_rescans_outcome_known', oneOf('outcome', RESCAN_OUTCOMES))
@Check('contradiction_rescans_end_has_outcome', '(ended_at is null) = (outcome is null)')
@Check(
  'contradiction_rescans_counted',
  'claims >= 0 and steps >= 0 and done >= 0 and read >= 0 and compared >= 0 and suggested >= 0 and withdrawn >= 0',
)
@Index('contradiction_rescans_one_at_a_time', { synchronize: false })
export class ContradictionRescan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contradiction_rescans_pk' })
  id: string;

  /** Name of who asked for it, as it was then. */
  @Column('text')
  requestedBy: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  requestedAt: Date;

  /** The last claim there was: those that come later are compared when they are entered. */
  @Column('uuid')
  lastClaimId: string;

  /** Version of the keys by which it compares: a newer engine begins anew with it, and an older one leaves it alone. */
  @Column('integer')
  keysVersion: number;

  @Column('text', { default: 'reading' })
  phase: RescanPhase;

  /** The claim up to which the phase is done, in the order of ids; null at its begin. */
  @Column('uuid', { nullable: true })
  afterClaimId: string | null;

  /** How many claims there were. */
  @Column('integer')
  claims: number;

  /** Of both phases together. */
  @Column('integer')
  steps: number;

  @Column('integer', { default: 0 })
  done: number;

  /** Claims whose keys were made again. */
  @Column('integer', { default: 0 })
  read: number;

  @Column('bigint', { default: 0 })
  compared: string;

  @Column('integer', { default: 0 })
  suggested: number;

  @Column('integer', { default: 0 })
  withdrawn: number;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: RescanOutcome | null;
}
