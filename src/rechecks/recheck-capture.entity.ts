import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Capture, CAPTURE_OUTCOMES, type CaptureOutcome } from '../evidence/capture.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import type { PageComparison } from './comparison/page-comparison.js';
import { Recheck } from './recheck.entity.js';

/** The two looks at one page that a recheck compares: that which was relied on, and the new one. */
@Entity('recheck_captures')
@ForeignKey(() => Capture, ['beforeCaptureId', 'evidenceId'], ['id', 'evidenceId'], {
  name: 'recheck_captures_before_fk',
})
@ForeignKey(() => Capture, ['afterCaptureId', 'evidenceId'], ['id', 'evidenceId'], {
  name: 'recheck_captures_after_fk',
})
@Check('recheck_captures_accepted_known', oneOf('accepted_outcome', CAPTURE_OUTCOMES))
@Check('recheck_captures_comparison_is_an_object', `jsonb_typeof(comparison) = 'object'`)
export class RecheckCapture {
  @ForeignKey(() => Recheck, { name: 'recheck_captures_recheck_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recheck_captures_pk' })
  recheckId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recheck_captures_pk' })
  evidenceId: string;

  /** Null: the page had not been seen when the verdict was published. */
  @Column('uuid', { nullable: true })
  beforeCaptureId: string | null;

  @Index('recheck_captures_by_capture')
  @Column('uuid')
  afterCaptureId: string;

  /** What the page had come to when somebody last decided that the verdict stands. */
  @Column('text', { nullable: true })
  acceptedOutcome: CaptureOutcome | null;

  /** Null until the recheck is concluded. */
  @Column('jsonb', { nullable: true })
  comparison: PageComparison | null;
}
