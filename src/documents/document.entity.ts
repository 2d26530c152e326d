import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { Source } from '../sources/source.entity.js';

/** An article, post or transcript in which claims appear. Its words are in its snapshots. */
@Entity('documents')
@Unique('documents_external_key_unique', ['externalKey'])
@Check('documents_title_given', `btrim(title) <> '' and length(title) <= 1000`)
@Check('documents_language_is_tag', LANGUAGE_TAG)
@Check('documents_url_is_web', `url ~ '^https?://'`)
export class Document {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'documents_pk' })
  id: string;

  /** Name of the record in the file that it was loaded from, so that loading again finds it. */
  @Column('text', { nullable: true })
  externalKey: string | null;

  @Column('text')
  title: string;

  @Column('text')
  language: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Index('documents_by_publisher')
  @ForeignKey(() => Source, { name: 'documents_publisher_fk' })
  @Column('uuid', { nullable: true })
  publisherId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
