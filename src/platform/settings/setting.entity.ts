import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What a desk has decided for itself. A setting that was never changed has no row, and its default. */
@Entity('settings')
@Check('settings_key_is_dotted', `key ~ '^[a-z_]+\\.[a-z_]+$'`)
export class SettingRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'settings_pk' })
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
