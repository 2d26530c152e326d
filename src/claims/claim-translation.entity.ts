import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { Claim } from './claim.entity.js';

/** The claim in another language, for readers; the original is what was said. */
@Entity('claim_translations')
@Check('claim_translations_text_given', `btrim(text) <> '' and length(text) <= 5000`)
@Check('claim_translations_language_is_tag', LANGUAGE_TAG)
export class ClaimTranslation {
  @ForeignKey(() => Claim, { name: 'claim_translations_claim_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_translations_pk' })
  claimId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'claim_translations_pk' })
  language: string;

  @Column('text')
  text: string;
}
