import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

export const SOURCE_KINDS = [
  'person',
  'organisation',
  'armed_force',
  'government_body',
  'state_media',
  'news_agency',
  'media_outlet',
  'anonymous',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Somebody who says, relays or publishes things. Carries no score: what it said is judged claim by claim. */
@Entity('sources')
@Unique('sources_external_key_unique', ['externalKey'])
@Check('sources_kind_known', oneOf('kind', SOURCE_KINDS))
@Check('sources_not_merged_into_themselves', 'merged_into_id <> id')
export class Source {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sources_pk' })
  id: string;

  /** Name of the record in the file that it was loaded from, so that loading again finds it. */
  @Column('text', { nullable: true })
  externalKey: string | null;

  @Column('text')
  kind: SourceKind;

  /** Addresses elsewhere that stand for the same source (schema.org `sameAs`). */
  @Column('text', { array: true, default: () => `'{}'` })
  sameAs: string[];

  @Column('text', { nullable: true })
  note: string | null;

  /**
   * The source that this one turned out to be. What points here stays as it is and is read as pointing there; nothing new
   * may point here. One step leads to the source that stands.
   */
  @Index('sources_by_merger')
  @ForeignKey(() => Source, { name: 'sources_merged_into_fk' })
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** Counts every change; a trigger keeps it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
