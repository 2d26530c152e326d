import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';
import { DocumentSnapshot } from '../document-snapshot.entity.js';

export const PASSAGE_STATUSES = ['suggested', 'rejected'] as const;
export type PassageStatus = (typeof PASSAGE_STATUSES)[number];

/**
 * What a person said last of a passage in which the engine found a statement: that it is set aside, or a suggestion again.
 * The row stays, so that what was rejected does not come back by itself. Which draft it is about, `passage.rules.ts` tells.
 */
@Entity('passage_decisions')
@Check('passage_decisions_span_has_words', '0 <= start_at and start_at < end_at')
@Check('passage_decisions_decision_known', oneOf('decision', PASSAGE_STATUSES))
@Check('passage_decisions_reason_given', `btrim(reason) <> '' and length(reason) <= 5000`)
export class PassageDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'passage_decisions_pk' })
  @ForeignKey(() => DocumentSnapshot, { name: 'passage_decisions_snapshot_fk' })
  snapshotId: string;

  /** First character of the passage, in code points. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'passage_decisions_pk' })
  startAt: number;

  /** The character after the last, in code points. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'passage_decisions_pk' })
  endAt: number;

  @Column('text')
  decision: PassageStatus;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Name of who decided, as it was then. */
  @Column('text')
  decidedBy: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
