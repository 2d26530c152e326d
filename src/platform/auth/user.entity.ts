import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../database/one-of.js';
import { USER_ROLES, type UserRole } from './permissions.js';

export const USER_KINDS = ['person', 'program'] as const;
export type UserKind = (typeof USER_KINDS)[number];

/**
 * Whoever acts: a person who signs in, or a program whose keys were made at the command line. Never deleted, since reviews
 * and events name them; `disabledAt` shuts the door.
 */
@Entity('users')
@Unique('users_email_unique', ['email'])
@Check('users_email_lower_case', `email = lower(email) and email like '%_@_%'`)
@Check('users_name_given', `btrim(name) <> ''`)
@Check('users_role_known', oneOf('role', USER_ROLES))
@Check('users_kind_known', oneOf('kind', USER_KINDS))
@Check('users_people_have_an_address', `(kind = 'person') = (email is not null)`)
@Check('users_programs_have_no_password', `kind = 'person' or password_hash is null`)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pk' })
  id: string;

  @Column('text', { default: 'person' })
  kind: UserKind;

  /** Null for a program. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text')
  name: string;

  @Column('text')
  role: UserRole;

  /** Argon2id in its own encoded form, parameters included; null for whoever cannot sign in with a password. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;
}
