import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { Attribution } from './attribution.entity.js';

/**
 * That the source of an attribution took back what it said, or corrected it. The attribution stays, since the claim was
 * made; this can be recorded whatever the state of the claim.
 */
@Entity('attribution_withdrawals')
@Check('attribution_withdrawals_note_given', `btrim(note) <> '' and length(note) <= 5000`)
@Check('attribution_withdrawals_language_is_tag', LANGUAGE_TAG)
@Check('attribution_withdrawals_url_is_web', `url ~ '^https?://'`)
@Check('attribution_withdrawals_not_to_come', 'withdrawn_at <= recorded_at')
export class AttributionWithdrawal {
  @ForeignKey(() => Attribution, { name: 'attribution_withdrawals_attribution_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attribution_withdrawals_pk' })
  attributionId: string;

  /** When the source did it. */
  @Column('timestamptz')
  withdrawnAt: Date;

  /** What it said then. */
  @Column('text')
  note: string;

  /** Language of the note. */
  @Column('text')
  language: string;

  /** Where it can be read. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  recordedAt: Date;
}
