import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/one-of.js';

/** What was answered to a write that carried an Idempotency-Key. Kept for a day. */
@Entity('idempotency_keys')
@Check('idempotency_keys_key_short', 'length(key) between 1 and 255')
@Check('idempotency_keys_state_known', oneOf('state', ['running', 'done']))
@Check('idempotency_keys_done_has_status', `(state = 'done') = (status is not null)`)
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyKey {
  /** Keys of different callers never meet. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  actorId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  key: string;

  /** SHA-256 of method, path and body: the same key on another request is a mistake of the caller. */
  @Column('bytea')
  requestHash: Buffer;

  @Column('text', { default: 'running' })
  state: 'running' | 'done';

  @Column('integer', { nullable: true })
  status: number | null;

  /** As text, so that the repeated answer is the same to the letter. */
  @Column('json', { nullable: true })
  body: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
