import { Entity, PrimaryColumn } from 'typeorm';

/** An event that is committed and not yet in the chain. A trigger adds it, sealing takes it away. */
@Entity('audit_unsealed')
export class UnsealedEvent {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_unsealed_pk' })
  seq: string;
}
