import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiKey } from './api-key.entity.js';

/**
 * What opens with a key: shown once, when it is made; here stands its hash. A key has one that is current, and those that
 * it replaced.
 */
@Entity('api_key_secrets')
@Check('api_key_secrets_hash_is_sha256', 'octet_length(secret_hash) = 32')
@Check('api_key_secrets_end_after_start', 'expires_at >= created_at')
@Index('api_key_secrets_one_current_per_key', ['keyId'], { unique: true, where: 'expires_at is null' })
export class ApiKeySecret {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'api_key_secrets_pk' })
  secretHash: Buffer;

  @Index('api_key_secrets_by_key')
  @ForeignKey(() => ApiKey, { name: 'api_key_secrets_key_fk' })
  @Column('uuid')
  keyId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** From when on it is refused, because another has replaced it; null: it is the current one. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;
}
