import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import { Source } from '../sources/source.entity.js';
import { Claim } from './claim.entity.js';

export const ATTRIBUTION_ROLES = ['claimant', 'speaks_for', 'relayed_by', 'published_by'] as const;
export type AttributionRole = (typeof ATTRIBUTION_ROLES)[number];

export const ATTRIBUTION_KINDS = ['direct_quote', 'paraphrase', 'unnamed', 'document'] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/**
 * One link of the chain by which a claim reached the reader. Position 0 is who says it: the claimant, or the publisher
 * where the article itself does. A deferred trigger keeps the chain without gaps.
 */
@Entity('attributions')
@Unique('attributions_one_per_position', ['claimId', 'position'])
@Unique('attributions_source_once_per_role', ['claimId', 'sourceId', 'role'])
@Check('attributions_role_known', oneOf('role', ATTRIBUTION_ROLES))
@Check('attributions_kind_known', oneOf('kind', ATTRIBUTION_KINDS))
@Check('attributions_position_counts_from_zero', 'position >= 0')
@Check('attributions_verb_given', `btrim(reporting_verb) <> '' and length(reporting_verb) <= 100`)
@Index('attributions_one_claimant_per_claim', ['claimId'], {
  unique: true,
  where: `(role = 'claimant'::text)`,
})
export class Attribution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attributions_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'attributions_claim_fk' })
  @Column('uuid')
  claimId: string;

  @Column('integer')
  position: number;

  @Index('attributions_by_source')
  @ForeignKey(() => Source, { name: 'attributions_source_fk' })
  @Column('uuid')
  sourceId: string;

  @Column('text')
  role: AttributionRole;

  @Column('text')
  kind: AttributionKind;

  /** The word with which the text reports it ("said", "أكد"), in the document's language. */
  @Column('text', { nullable: true })
  reportingVerb: string | null;
}
