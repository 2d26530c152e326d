import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';

export const CLAIM_STATUSES = [
  'draft',
  'open',
  'in_review',
  'adjudication',
  'reviewed',
  'not_checkable',
  'archived',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** In which a claim can be entered. */
export const FIRST_STATUSES = ['draft', 'open'] as const satisfies readonly ClaimStatus[];
export type FirstStatus = (typeof FIRST_STATUSES)[number];

/** A factual statement that somebody made. The same sentence by two sources is two claims. */
@Entity('claims')
@Unique('claims_external_key_unique', ['externalKey'])
@Check('claims_text_given', `btrim(text) <> '' and length(text) <= 5000`)
@Check('claims_language_is_tag', LANGUAGE_TAG)
@Check('claims_status_known', oneOf('status', CLAIM_STATUSES))
@Check('claims_topic_given', `btrim(topic) <> '' and length(topic) <= 200`)
@Check('claims_archived_from_somewhere', `(status = 'archived') = (archived_from is not null)`)
@Check('claims_archived_from_known', oneOf('archived_from', ['draft', 'open', 'reviewed', 'not_checkable']))
@Check(
  'claims_not_checkable_says_why',
  `(coalesce(archived_from, status) = 'not_checkable') = (not_checkable_reason is not null)`,
)
@Check('claims_reach_is_graded', 'reach between 0 and 3')
@Check('claims_harm_is_graded', 'harm between 0 and 3')
@Index('claims_by_status', { synchronize: false })
@Index('claims_newest', { synchronize: false })
@Index('claims_search', { synchronize: false })
@Index('claims_by_keys_version', ['keysVersion'])
export class Claim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claims_pk' })
  id: string;

  /** Name of the record in the file that it was loaded from, so that loading again finds it. */
  @Column('text', { nullable: true })
  externalKey: string | null;

  /** The claim in the desk's words, in the language in which it was made. */
  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('text', { default: 'open' })
  status: ClaimStatus;

  /** Counts every change of what an editor enters and of the status; a trigger keeps it. */
  @Column('integer', { default: 1 })
  revision: number;

  /** The status to which an archived claim returns. */
  @Column('text', { nullable: true })
  archivedFrom: ClaimStatus | null;

  @Column('text', { nullable: true })
  notCheckableReason: string | null;

  /** How far it has spread: 0 (hardly) to 3 (everywhere); null: nobody has said. */
  @Column('smallint', { nullable: true })
  reach: number | null;

  /** What believing it wrongly does: 0 (nothing) to 3 (danger to life); null: nobody has said. */
  @Column('smallint', { nullable: true })
  harm: number | null;

  /**
   * Since when it waits for a conclusion: since it was entered, put before the reviewers, or restored. Kept by the
   * trigger that knows the moves.
   */
  @Column('timestamptz', { default: () => 'now()' })
  waitingSince: Date;

  @Column('text', { nullable: true })
  topic: string | null;

  /** When it was said. */
  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  /** When what it speaks of happened: a calendar day, without a time zone. */
  @Column('date', { nullable: true })
  eventDate: string | null;

  /** Text and translations, folded for searching. */
  @Column('text')
  searchText: string;

  /** Claims that can contradict this one share at least one of these. A trigger keeps `contradiction_postings` in step. */
  @Column('text', { array: true, default: () => `'{}'` })
  contradictionKeys: string[];

  /** The engine's version that made the keys. */
  @Column('integer')
  keysVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
