import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentSnapshot } from '../documents/document-snapshot.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import { Claim } from './claim.entity.js';

export const ANCHOR_STATUSES = ['anchored', 'moved', 'ambiguous', 'orphaned'] as const;
export type AnchorStatus = (typeof ANCHOR_STATUSES)[number];

/**
 * Where a claim is seen: W3C Web Annotation's TextQuoteSelector and TextPositionSelector. A trigger compares an
 * `anchored` one with the snapshot's text.
 */
@Entity('appearances')
@Unique('appearances_once_per_place', ['claimId', 'snapshotId', 'startAt', 'endAt'])
@Check('appearances_exact_given', `exact <> ''`)
@Check('appearances_span_fits_exact', 'start_at >= 0 and end_at - start_at = length(exact)')
@Check('appearances_anchor_known', oneOf('anchor_status', ANCHOR_STATUSES))
export class Appearance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appearances_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'appearances_claim_fk' })
  @Column('uuid')
  claimId: string;

  @Index('appearances_by_snapshot')
  @ForeignKey(() => DocumentSnapshot, { name: 'appearances_snapshot_fk' })
  @Column('uuid')
  snapshotId: string;

  @Column('text')
  exact: string;

  @Column('text')
  prefix: string;

  @Column('text')
  suffix: string;

  /** In Unicode code points from the start of the snapshot's text. */
  @Column('integer')
  startAt: number;

  /** The code point after the last. */
  @Column('integer')
  endAt: number;

  @Column('text', { default: 'anchored' })
  anchorStatus: AnchorStatus;
}
