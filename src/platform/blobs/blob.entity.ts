import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Bytes in the store, known by what they are. The same bytes are stored once. */
@Entity('blobs')
@Check('blobs_key_is_sha256', 'octet_length(sha256) = 32')
@Check('blobs_size_counts', 'size >= 0')
export class Blob {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'blobs_pk' })
  sha256: Buffer;

  /** In bytes. */
  @Column('bigint')
  size: string;

  @Column('text')
  mediaType: string;

  @Column('timestamptz', { default: () => 'now()' })
  storedAt: Date;
}
