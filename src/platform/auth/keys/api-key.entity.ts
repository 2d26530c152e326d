import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../database/one-of.js';
import { KEY_SCOPES, type Permission, USER_ROLES, type UserRole } from '../permissions.js';
import { User } from '../user.entity.js';

const KNOWN_SCOPES = KEY_SCOPES.map((scope) => `'${scope}'`).join(', ');

/** A program's key. What opens with it stands in `ApiKeySecret`. */
@Entity('api_keys')
@Check('api_keys_name_given', `btrim(name) <> ''`)
@Check('api_keys_role_known', oneOf('role', USER_ROLES))
@Check('api_keys_scopes_given', `cardinality(scopes) > 0`)
@Check('api_keys_scopes_known', `scopes <@ array[${KNOWN_SCOPES}]`)
export class ApiKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_keys_pk' })
  id: string;

  @Column('text')
  name: string;

  /** What it was made for; it is worth less while its owner's role is a lesser one. */
  @Column('text')
  role: UserRole;

  /** What it is limited to; null: all that its role may do. */
  @Column('text', { array: true, nullable: true })
  scopes: Permission[] | null;

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
