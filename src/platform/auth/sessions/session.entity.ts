import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../user.entity.js';

/** A signed-in browser. Only the hash of its token is kept, so that a leaked table opens no session. */
@Entity('sessions')
@Unique('sessions_token_unique', ['tokenHash'])
@Check('sessions_token_is_sha256', 'octet_length(token_hash) = 32')
@Check('sessions_expire_later', 'expires_at > created_at')
@Check('sessions_agent_short', 'length(user_agent) <= 512')
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pk' })
  id: string;

  @Index('sessions_by_user')
  @ForeignKey(() => User, { name: 'sessions_user_fk' })
  @Column('uuid')
  userId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Index('sessions_by_expiry')
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** To the minute. */
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  /** Where it was opened from; null where that could not be told. */
  @Column('inet', { nullable: true })
  address: string | null;

  /** What the browser called itself then. */
  @Column('text', { nullable: true })
  userAgent: string | null;
}
