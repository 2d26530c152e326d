import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../user.entity.js';

/** Under which name an identity provider knows a person. An address may change hands there; issuer and subject never do. */
@Entity('user_identities')
@Unique('user_identities_one_per_provider', ['userId', 'issuer'])
export class UserIdentity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'user_identities_pk' })
  issuer: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'user_identities_pk' })
  subject: string;

  @ForeignKey(() => User, { name: 'user_identities_user_fk' })
  @Column('uuid')
  userId: string;

  @Column('timestamptz', { default: () => 'now()' })
  linkedAt: Date;
}
