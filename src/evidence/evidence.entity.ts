import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { Source } from '../sources/source.entity.js';

export const EVIDENCE_TIERS = ['primary', 'secondary'] as const;
export type EvidenceTier = (typeof EVIDENCE_TIERS)[number];

/** Material that claims are tested with. What it says about a claim stands on the link to it. */
@Entity('evidence')
@Check('evidence_title_given', `btrim(title) <> '' and length(title) <= 1000`)
@Check('evidence_url_is_web', `url ~ '^https?://'`)
@Check('evidence_tier_known', oneOf('tier', EVIDENCE_TIERS))
@Check('evidence_reason_only_for_secondary', `secondary_reason is null or tier = 'secondary'`)
@Check('evidence_language_is_tag', LANGUAGE_TAG)
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

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
