import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../database/one-of.js';
import { ACTOR_KINDS, type ActorKind } from '../auth/actor.js';

/** One change: who made it, to what, from which state to which. The database refuses to alter or delete it. */
@Entity('audit_events')
@Check('audit_events_actor_known', oneOf('actor_kind', ACTOR_KINDS))
@Check('audit_events_actor_identified', `(actor_kind = 'system') = (actor_id is null)`)
@Index('audit_events_by_entity', ['entityType', 'entityId', 'seq'])
export class AuditEvent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_events_pk',
  })
  seq: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('text')
  actorKind: ActorKind;

  /** The user or the API key; null for the system itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** As it was at that time: a name may change later. */
  @Column('text')
  actorName: string;

  @Column('text')
  action: string;

  @Column('text')
  entityType: string;

  @Column('uuid')
  entityId: string;

  @Column('jsonb', { nullable: true })
  before: object | null;

  @Column('jsonb', { nullable: true })
  after: object | null;
}
