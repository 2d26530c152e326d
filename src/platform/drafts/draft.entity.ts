import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../auth/user.entity.js';
import { oneOf } from '../database/one-of.js';

/** The forms that keep what is typed into them. */
export const DRAFT_KINDS = [
  'review',
  'verdict',
  'evidence',
  'reply',
  'adjudication',
  'correction',
  'retraction',
  'decision',
  'recheck',
  'claim',
  'source',
  'interest',
  'merge',
  'withdrawal',
  'new_claim',
  'setting',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What somebody has begun to write and not yet filed: one per person, form and record. Nobody else sees it. */
@Entity('drafts')
@Check('drafts_kind_known', oneOf('kind', DRAFT_KINDS))
@Check('drafts_content_is_a_form', `jsonb_typeof(content) = 'object'`)
@Check('drafts_content_bounded', 'octet_length(content::text) <= 100000')
export class Draft {
  @ForeignKey(() => User, { name: 'drafts_owner_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk' })
  ownerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'drafts_pk' })
  kind: DraftKind;

  /** Id of the record that the form is about; of one that is not there yet, what `draftSubject` makes of it. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk' })
  subject: string;

  /** The fields of the form by name, as far as they are filled. */
  @Column('jsonb')
  content: object;

  /** Of all drafts together, in the order of saving. */
  @Column('bigint')
  revision: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
