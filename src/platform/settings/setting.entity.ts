import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What a desk has decided for itself. A setting that was never changed has no row, and its default. */
@Entity('settings')
@Unique('settings_key_unique', ['key'])
@Check('settings_key_is_dotted', `key ~ '^[a-z_]+\\.[a-z_]+$'`)
export class SettingRow {
  /** What audit events know it by; people and programs use the key. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'settings_pk' })
  id: string;

  @Column('text')
  key: string;

  @Column('jsonb')
  value: unknown;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt: Date;

  @Column('text')
  changedBy: string;
}
