import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/**
 * What a person's authenticator and Isnad share. Unlike a password it cannot be kept as a hash, since codes are computed
 * from it: whoever reads the database has the second step, though not the first.
 */
@Entity('totp_secrets')
@Check('totp_secrets_secret_is_base32', `secret ~ '^[A-Z2-7]{32}$'`)
export class TotpSecret {
  @ForeignKey(() => User, { name: 'totp_secrets_user_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'totp_secrets_pk' })
  userId: string;

  @Column('text')
  secret: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Null until a first code has shown that the authenticator has it: until then nobody is asked for one. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The half minute, counted from 1970, of the last code that was taken: that one and those before are refused. */
  @Column('integer', { default: 0 })
  lastStep: number;
}
