import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { Blob } from '../platform/blobs/blob.entity.js';
import { Source } from '../sources/source.entity.js';

export const EVIDENCE_TIERS = ['primary', 'secondary'] as const;
export type EvidenceTier = (typeof EVIDENCE_TIERS)[number];

export const ACCESS_LEVELS = ['public', 'reviewers_only'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** Material that claims are tested with. What it says about a claim stands on the link to it. */
@Entity('evidence')
@Check('evidence_title_given', `btrim(title) <> '' and length(title) <= 1000`)
@Check('evidence_url_is_web', `url ~ '^https?://'`)
@Check('evidence_tier_known', oneOf('tier', EVIDENCE_TIERS))
@Check('evidence_reason_only_for_secondary', `secondary_reason is null or tier = 'secondary'`)
@Check('evidence_language_is_tag', LANGUAGE_TAG)
@Check('evidence_file_has_name', '(file_sha256 is null) = (file_name is null)')
@Check('evidence_access_known', oneOf('access_level', ACCESS_LEVELS))
@Check(
  'evidence_withheld_with_reason',
  `(access_level = 'reviewers_only') = (access_reason is not null and btrim(access_reason) <> '')`,
)
@Check('evidence_not_derived_from_itself', 'derived_from_id <> id')
@Index('evidence_newest', { synchronize: false })
@Index('evidence_search', { synchronize: false })
@Index('evidence_by_url', { synchronize: false })
export class Evidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  url: string | null;

  /** Primary: the origin itself. Secondary: somebody's report of it. */
  @Column('text')
  tier: EvidenceTier;

  /** Why a secondary source is used. */
  @Column('text', { nullable: true })
  secondaryReason: string | null;

  @Column('text')
  language: string;

  @Index('evidence_by_publisher')
  @ForeignKey(() => Source, { name: 'evidence_publisher_fk' })
  @Column('uuid', { nullable: true })
  publisherId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** The uploaded file, in the store of blobs. */
  @ForeignKey(() => Blob, { name: 'evidence_file_fk' })
  @Column('bytea', { nullable: true })
  fileSha256: Buffer | null;

  @Column('text', { nullable: true })
  fileName: string | null;

  /** `reviewers_only`: shown to the desk; outside it only that it exists, and why it is withheld. */
  @Column('text', { default: 'public' })
  accessLevel: AccessLevel;

  @Column('text', { nullable: true })
  accessReason: string | null;

  /** The evidence that this one only passes on, so that ten reports of one agency are one origin. */
  @Index('evidence_by_origin')
  @ForeignKey(() => Evidence, { name: 'evidence_derived_from_fk' })
  @Column('uuid', { nullable: true })
  derivedFromId: string | null;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Its words, folded as `language/normalise.ts` does, so that every spelling finds them. */
  @Column('text')
  searchText: string;
}
