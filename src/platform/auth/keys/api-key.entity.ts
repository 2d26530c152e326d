import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../database/one-of.js';
import { USER_ROLES, type UserRole } from '../permissions.js';
import { User } from '../user.entity.js';

/** A program's key. The key itself is shown once, when it is made; here stands its hash. */
@Entity('api_keys')
@Unique('api_keys_secret_unique', ['secretHash'])
@Check('api_keys_name_given', `btrim(name) <> ''`)
@Check('api_keys_role_known', oneOf('role', USER_ROLES))
@Check('api_keys_secret_is_sha256', 'octet_length(secret_hash) = 32')
export class ApiKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_keys_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  role: UserRole;

  @Column('bytea')
  secretHash: Buffer;

  /** Whose key it is, and whose work counts what is done with it: a person, or the program that it was made for. */
  @Index('api_keys_by_owner')
  @ForeignKey(() => User, { name: 'api_keys_owner_fk' })
  @Column('uuid')
  ownerId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}
