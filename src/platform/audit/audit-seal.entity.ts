import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AuditLink } from './audit-link.entity.js';

/** A batch of events was sealed: where the chain had got to. Copied elsewhere, it proves later that nothing before it changed. */
@Entity('audit_seals')
@Unique('audit_seals_position_unique', ['lastPosition'])
@Check('audit_seals_counted', 'number >= 1')
@Check('audit_seals_hold_a_hash', 'octet_length(hash) = 32')
export class AuditSeal {
  /** Counts from 1 without a gap. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_seals_pk' })
  number: string;

  /** Of the last link of the batch. */
  @ForeignKey(() => AuditLink, { name: 'audit_seals_position_fk' })
  @Column('bigint')
  lastPosition: string;

  /** Of that link. */
  @Column('bytea')
  hash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  sealedAt: Date;
}
