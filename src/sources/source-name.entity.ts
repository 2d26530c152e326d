import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { Source } from './source.entity.js';

const USES = ['name', 'alias'] as const;

/** How a source is called: one name per language for showing it, and any number of aliases for recognising it. */
@Entity('source_names')
@Unique('source_names_spelling_unique', ['sourceId', 'use', 'name'])
@Check('source_names_use_known', oneOf('use', USES))
@Check('source_names_name_given', `btrim(name) <> '' and length(name) <= 500`)
@Check('source_names_name_has_language', `use = 'alias' or language is not null`)
@Check('source_names_language_is_tag', LANGUAGE_TAG)
@Index('source_names_one_name_per_language', ['sourceId', 'language'], {
  unique: true,
  where: `(use = 'name'::text)`,
})
@Index('source_names_search', { synchronize: false })
export class SourceName {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_names_pk' })
  id: string;

  @ForeignKey(() => Source, { name: 'source_names_source_fk' })
  @Column('uuid')
  sourceId: string;

  @Column('text')
  use: (typeof USES)[number];

  /** Null for an alias whose language nobody gave. */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('text')
  name: string;

  /** The name folded for searching. */
  @Column('text')
  searchText: string;
}
