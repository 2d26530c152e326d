import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from './claim.entity.js';

/** A word by which the desk groups its work: a campaign, a beat, a shift. Unlike the topic, a claim has any number. */
@Entity('claim_tags')
@Check('claim_tags_tag_given', `btrim(tag) = tag and tag <> '' and length(tag) <= 60`)
export class ClaimTag {
  @ForeignKey(() => Claim, { name: 'claim_tags_claim_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_tags_pk' })
  claimId: string;

  @Index('claim_tags_by_tag')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'claim_tags_pk' })
  tag: string;

  /** Tells it from the same tag when that is taken off and put on again. */
  @Column('uuid')
  id: string;
}
