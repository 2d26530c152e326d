import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { oneOf } from '../platform/database/one-of.js';

export const CONTRADICTION_STATUSES = ['suggested', 'confirmed', 'rejected'] as const;
export type ContradictionStatus = (typeof CONTRADICTION_STATUSES)[number];

export const RESOLUTIONS = ['open', 'one_side_supported', 'both_unsupported', 'different_scope'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const SUGGESTERS = ['engine', 'person'] as const;
export type Suggester = (typeof SUGGESTERS)[number];

/**
 * Two claims that cannot both hold. `a` is the one entered first, which says nothing about which is right. The pair
 * stands once whatever its status, so that a rejected suggestion does not come back, unless the words or dates of a side
 * have changed since.
 */
@Entity('contradictions')
@Unique('contradictions_pair_once', ['claimAId', 'claimBId'])
@Check('contradictions_pair_ordered', 'claim_a_id < claim_b_id')
@Check('contradictions_status_known', oneOf('status', CONTRADICTION_STATUSES))
@Check('contradictions_resolution_known', oneOf('resolution', RESOLUTIONS))
@Check('contradictions_only_confirmed_are_resolved', `resolution = 'open' or status = 'confirmed'`)
@Check('contradictions_score_is_share', 'score between 0 and 1')
@Check('contradictions_suggester_known', oneOf('suggested_by', SUGGESTERS))
@Check(
  'contradictions_decision_is_signed',
  `(status = 'suggested' and decided_by is null and decided_at is null) or (status <> 'suggested' and decided_by is not null and decided_at is not null)`,
)
@Check('contradictions_note_has_language', '(note is null) = (note_language is null)')
@Check(
  'contradictions_rejection_is_kept',
  `(rejected_words is null) = (rejected_by is null) and (rejected_words is null) = (rejected_at is null)
   and (rejection_reason is null or rejected_words is not null)
   and (status <> 'rejected' or (rejected_by = decided_by and rejected_at = decided_at
     and rejection_reason is not distinct from decision_reason))`,
)
@Index('contradictions_oldest', ['suggestedAt', 'id'])
@Index('contradictions_by_status', ['status', 'suggestedAt', 'id'])
export class Contradiction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contradictions_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'contradictions_claim_a_fk' })
  @Column('uuid')
  claimAId: string;

  @Index('contradictions_by_claim_b')
  @ForeignKey(() => Claim, { name: 'contradictions_claim_b_fk' })
  @Column('uuid')
  claimBId: string;

  @Column('text', { default: 'suggested' })
  status: ContradictionStatus;

  @Column('text', { default: 'open' })
  resolution: Resolution;

  /** Name of the rule that found it, or `person`. */
  @Column('text')
  basis: string;

  /** How firmly the rule speaks, from 0 to 1; null for a person's suggestion. */
  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('text')
  explanationEn: string;

  @Column('text')
  explanationAr: string;

  /** What the person who suggested it wrote. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  noteLanguage: string | null;

  @Column('text')
  suggestedBy: Suggester;

  @Column('timestamptz', { default: () => 'now()' })
  suggestedAt: Date;

  /** Counts every change, also of the words and dates of both sides; triggers keep it. */
  @Column('integer', { default: 1 })
  revision: number;

  /** Name of who decided, as it was then. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  /** Hash of the words and dates that the last rejection was about; it and what follows are kept by a trigger. */
  @Column('text', { nullable: true })
  rejectedWords: string | null;

  /** Who rejected it last: `decidedBy`, or of an earlier decision where it was suggested again. */
  @Column('text', { nullable: true })
  rejectedBy: string | null;

  @Column('timestamptz', { nullable: true })
  rejectedAt: Date | null;

  @Column('text', { nullable: true })
  rejectionReason: string | null;
}
