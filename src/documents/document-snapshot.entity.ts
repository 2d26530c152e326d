import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Document } from './document.entity.js';

/** The words of a document as they stood at one time. Never altered: claims point into it by position. */
@Entity('document_snapshots')
@Unique('document_snapshots_same_text_once', ['documentId', 'sha256'])
@Check('document_snapshots_text_given', 'length(text) between 1 and 1000000')
@Check('document_snapshots_hash_is_of_text', `sha256 = sha256(convert_to(text, 'UTF8'))`)
export class DocumentSnapshot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_snapshots_pk' })
  id: string;

  @ForeignKey(() => Document, { name: 'document_snapshots_document_fk' })
  @Column('uuid')
  documentId: string;

  /** SHA-256 of the text in UTF-8; the database checks it. */
  @Column('bytea')
  sha256: Buffer;

  @Column('text')
  text: string;

  @Column('timestamptz', { default: () => 'now()' })
  capturedAt: Date;
}
