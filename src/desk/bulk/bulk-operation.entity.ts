import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';

export const BULK_ACTIONS = ['assign', 'tag', 'untag', 'archive'] as const;
export type BulkActionName = (typeof BULK_ACTIONS)[number];

/** Something that was done to many claims at once. It can be undone once. */
@Entity('bulk_operations')
@Check('bulk_operations_action_known', oneOf('action', BULK_ACTIONS))
@Check('bulk_operations_undoing_is_signed', '(undone_at is null) = (undone_by is null)')
export class BulkOperation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_operations_pk' })
  id: string;

  @Column('text')
  action: BulkActionName;

  @Column('text')
  madeBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  madeAt: Date;

  @Column('text', { nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
