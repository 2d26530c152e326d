import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../database/one-of.js';
import { THROTTLE_SCOPES, type ThrottleScope } from './limits.js';

/**
 * How many attempts somebody has used up, as the time at which the last of them will be forgotten: each attempt puts it
 * off, and waiting brings it back. A row whose time has passed says nothing, and is swept up.
 */
@Entity('attempt_limits')
@Check('attempt_limits_scope_known', oneOf('scope', THROTTLE_SCOPES))
@Check('attempt_limits_subject_is_sha256', 'octet_length(subject) = 32')
export class AttemptLimit {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'attempt_limits_pk' })
  scope: ThrottleScope;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'attempt_limits_pk' })
  subject: Buffer;

  @Index('attempt_limits_by_time')
  @Column('timestamptz')
  freeAt: Date;
}
