import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { User } from '../../platform/auth/user.entity.js';
import { Source } from '../../sources/source.entity.js';

/**
 * Something of a person's own that bears on a source, and so on every claim that it makes or relays, or on one claim.
 * While it is declared, the database takes no review and no adjudication of such a claim from that person.
 */
@Entity('interests')
@Check('interests_in_one_thing', 'num_nonnulls(source_id, claim_id) = 1')
@Check('interests_only_a_source_is_a_person', 'not is_self or source_id is not null')
@Check('interests_note_given', `btrim(note) <> '' and length(note) <= 2000`)
@Index('interests_once_per_source', ['userId', 'sourceId'], { unique: true, where: '(withdrawn_at IS NULL)' })
@Index('interests_once_per_claim', ['userId', 'claimId'], { unique: true, where: '(withdrawn_at IS NULL)' })
export class Interest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interests_pk' })
  id: string;

  @ForeignKey(() => User, { name: 'interests_user_fk' })
  @Column('uuid')
  userId: string;

  @Index('interests_by_source')
  @ForeignKey(() => Source, { name: 'interests_source_fk' })
  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Index('interests_by_claim')
  @ForeignKey(() => Claim, { name: 'interests_claim_fk' })
  @Column('uuid', { nullable: true })
  claimId: string | null;

  /** The source is the person. */
  @Column('boolean', { default: false })
  isSelf: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  declaredAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
