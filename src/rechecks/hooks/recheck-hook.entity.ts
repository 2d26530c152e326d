import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An address under which a service that watches pages asks for rechecks. Whoever knows the address may. */
@Entity('recheck_hooks')
@Unique('recheck_hooks_secret_unique', ['secretHash'])
@Check('recheck_hooks_name_given', `btrim(name) <> '' and length(name) <= 200`)
@Check('recheck_hooks_hash_is_sha256', 'octet_length(secret_hash) = 32')
@Check('recheck_hooks_used_has_time', '(uses = 0) = (last_used_at is null) and uses >= 0')
export class RecheckHook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recheck_hooks_pk' })
  id: string;

  /** What rechecks say of who asked. */
  @Column('text')
  name: string;

  /** SHA-256 of the secret part of the address, which is kept nowhere. */
  @Column('bytea')
  secretHash: Buffer;

  /** Name of who made it, as it was then. */
  @Column('text')
  createdBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  /** How often it was called. */
  @Column('integer', { default: 0 })
  uses: number;
}
