import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../database/one-of.js';
import { User } from '../user.entity.js';

export const LINK_PURPOSES = ['invitation', 'password_reset'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/**
 * A link with which a person sets a password. The link itself is shown once, to the administrator who hands it over; here
 * stands its hash. It works once.
 */
@Entity('account_links')
@Unique('account_links_token_unique', ['tokenHash'])
@Check('account_links_purpose_known', oneOf('purpose', LINK_PURPOSES))
@Check('account_links_token_is_sha256', 'octet_length(token_hash) = 32')
@Check('account_links_expire_later', 'expires_at > created_at')
@Index('account_links_one_open_per_user', ['userId'], { unique: true, where: 'ended_at is null' })
export class AccountLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_links_pk' })
  id: string;

  @ForeignKey(() => User, { name: 'account_links_user_fk' })
  @Column('uuid')
  userId: string;

  @Column('text')
  purpose: LinkPurpose;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** When it was used, or a newer one took its place. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
