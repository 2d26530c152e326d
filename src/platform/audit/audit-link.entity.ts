import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One event in the chain: what it was when it was sealed, tied to all that was sealed before it. */
@Entity('audit_links')
@Unique('audit_links_each_event_once', ['seq'])
@Check('audit_links_counted', 'position >= 1')
@Check('audit_links_hold_hashes', 'octet_length(digest) = 32 and octet_length(hash) = 32')
export class AuditLink {
  /** Counts from 1 without a gap, in the order of sealing, which need not be that of the events. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_links_pk' })
  position: string;

  /** Of the event. */
  @Column('bigint')
  seq: string;

  /** Hash of the event and its number: `digestOf`. */
  @Column('bytea')
  digest: Buffer;

  /** Hash of the hash before and the digest: `follow`. */
  @Column('bytea')
  hash: Buffer;
}
