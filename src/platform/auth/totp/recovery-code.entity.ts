import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** A code that stands in for the authenticator, once. It has 80 random bits, so that a plain hash hides it. */
@Entity('recovery_codes')
@Check('recovery_codes_code_is_sha256', 'octet_length(code_hash) = 32')
export class RecoveryCode {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'recovery_codes_pk' })
  codeHash: Buffer;

  @Index('recovery_codes_by_user')
  @ForeignKey(() => User, { name: 'recovery_codes_user_fk' })
  @Column('uuid')
  userId: string;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
