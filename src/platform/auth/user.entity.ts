import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../database/one-of.js';
import { USER_ROLES, type UserRole } from './permissions.js';

/** A person who signs in. Never deleted, since reviews and events name them; `disabledAt` shuts the door. */
@Entity('users')
@Unique('users_email_unique', ['email'])
@Check('users_email_lower_case', `email = lower(email) and email like '%_@_%'`)
@Check('users_name_given', `btrim(name) <> ''`)
@Check('users_role_known', oneOf('role', USER_ROLES))
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pk' })
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  role: UserRole;

  /** Argon2id in its own encoded form, parameters included. */
  @Column('text')
  passwordHash: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;
}
