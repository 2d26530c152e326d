import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { oneOf } from '../platform/database/one-of.js';
import { Evidence } from './evidence.entity.js';

export const STANCES = ['supports', 'refutes', 'contextual'] as const;
export type Stance = (typeof STANCES)[number];

/** What one piece of evidence says about one claim. A removed link stays, signed, so that the desk can see what was there. */
@Entity('evidence_links')
@Check('evidence_links_stance_known', oneOf('stance', STANCES))
@Check('evidence_links_removal_is_signed', '(removed_at is null) = (removed_by is null)')
@Index('evidence_links_one_stance_per_claim', ['claimId', 'evidenceId'], {
  unique: true,
  where: '(removed_at IS NULL)',
})
export class EvidenceLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_links_pk' })
  id: string;

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
