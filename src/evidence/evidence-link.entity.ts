import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ANCHOR_STATUSES, type AnchorStatus } from '../claims/appearance.entity.js';
import { Claim } from '../claims/claim.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import { Capture } from './capture.entity.js';
import { Evidence } from './evidence.entity.js';

export const STANCES = ['supports', 'refutes', 'contextual'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * What one piece of evidence says about one claim. A removed link stays, signed, so that the desk can see what was there.
 * A trigger compares a quote that is found with the text of the capture.
 */
@Entity('evidence_links')
@Check('evidence_links_stance_known', oneOf('stance', STANCES))
@Check('evidence_links_removal_is_signed', '(removed_at is null) = (removed_by is null)')
@Unique('evidence_links_of_claim_unique', ['id', 'claimId'])
@Check('evidence_links_anchor_known', oneOf('anchor_status', ANCHOR_STATUSES))
@Check(
  'evidence_links_anchored_somewhere',
  'anchor_status is null or (capture_id is not null and quote is not null)',
)
@Check(
  'evidence_links_span_fits_quote',
  `coalesce(anchor_status, 'none') not in ('anchored', 'moved')
    or coalesce(quote_start >= 0 and quote_end - quote_start = length(quote), false)`,
)
@ForeignKey(() => Capture, ['captureId', 'evidenceId'], ['id', 'evidenceId'], {
  name: 'evidence_links_capture_fk',
})
@Index('evidence_links_one_stance_per_claim', ['claimId', 'evidenceId'], {
  unique: true,
  where: '(removed_at IS NULL)',
})
export class EvidenceLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_links_pk' })
  id: string;

  @Index('evidence_links_by_claim')
  @ForeignKey(() => Claim, { name: 'evidence_links_claim_fk' })
  @Column('uuid')
  claimId: string;

  @Index('evidence_links_by_evidence')
  @ForeignKey(() => Evidence, { name: 'evidence_links_evidence_fk' })
  @Column('uuid')
  evidenceId: string;

  @Column('text')
  stance: Stance;

  /** Words of the evidence that bear on the claim. */
  @Column('text', { nullable: true })
  quote: string | null;

  /** The capture that told where the words stand. A later one that says the same changes nothing. */
  @Index('evidence_links_by_capture')
  @Column('uuid', { nullable: true })
  captureId: string | null;

  /** Whether the words stand in that text; null: not looked for yet. */
  @Column('text', { nullable: true })
  anchorStatus: AnchorStatus | null;

  @Column('text', { nullable: true })
  quotePrefix: string | null;

  @Column('text', { nullable: true })
  quoteSuffix: string | null;

  /** In Unicode code points from the start of the capture's text. */
  @Column('integer', { nullable: true })
  quoteStart: number | null;

  /** The code point after the last. */
  @Column('integer', { nullable: true })
  quoteEnd: number | null;

  @Column('integer', { default: 1 })
  revision: number;

  /** Where in the evidence: page, paragraph, time code. */
  @Column('text', { nullable: true })
  locator: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** Name of who added it, as it was then. */
  @Column('text')
  addedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('text', { nullable: true })
  removedBy: string | null;
}
