import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { BulkOperation } from './bulk-operation.entity.js';

/** What a bulk operation changed of one claim: enough to tell later whether it still stands so, and to undo it. */
@Entity('bulk_changes')
export class BulkChange {
  @ForeignKey(() => BulkOperation, { name: 'bulk_changes_operation_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_changes_pk' })
  operationId: string;

  @ForeignKey(() => Claim, { name: 'bulk_changes_claim_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_changes_pk' })
  claimId: string;

  /** In the shape of its operation's action. */
  @Column('jsonb')
  change: object;
}
