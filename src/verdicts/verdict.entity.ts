import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../platform/auth/user.entity.js';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { ReviewRound } from '../reviews/review-round.entity.js';
import type { GateRule } from './gate/gate.rules.js';
import { Rating } from '../ratings/rating.entity.js';

export const VERDICT_KINDS = ['publication', 'update', 'correction', 'retraction'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** How one rule of the publish gate saw a verdict. */
interface GateRecord {
  code: GateRule;
  isRequired: boolean;
  isMet: boolean;
}

/**
 * A published conclusion about a claim. Never altered: the next version supersedes it. Since each version is superseded
 * at most once, a claim has at most one current verdict, also under concurrent publishing.
 */
@Entity('verdicts')
@Unique('verdicts_version_unique', ['claimId', 'version'])
@Unique('verdicts_of_claim_unique', ['id', 'claimId'])
@Unique('verdicts_superseded_once', ['claimId', 'supersedesVersion'])
@ForeignKey(() => ReviewRound, ['claimId', 'round'], ['claimId', 'round'], { name: 'verdicts_round_fk' })
@ForeignKey(() => Verdict, ['claimId', 'supersedesVersion'], ['claimId', 'version'], {
  name: 'verdicts_superseded_fk',
})
@Check(
  'verdicts_supersede_the_one_before',
  'version >= 1 and supersedes_version is not distinct from nullif(version - 1, 0)',
)
@Check('verdicts_summary_given', `btrim(summary) <> '' and length(summary) <= 5000`)
@Check('verdicts_language_is_tag', LANGUAGE_TAG)
@Check('verdicts_as_of_not_later', 'as_of <= published_at')
@Check('verdicts_kind_known', oneOf('kind', VERDICT_KINDS))
@Check('verdicts_rated_unless_retracted', `(kind = 'retraction') = (rating_id is null)`)
@Check('verdicts_worded_unless_retracted', `(kind = 'retraction') = (summary is null)`)
@Check(
  'verdicts_correction_explains',
  `(what_was_wrong is not null) = (kind in ('correction', 'retraction'))
    and (kind <> 'correction' or what_changed is not null) and (kind <> 'retraction' or what_changed is null)`,
)
@Check(
  'verdicts_explanations_given',
  `btrim(what_was_wrong) <> '' and btrim(what_changed) <> '' and btrim(no_reply_reason) <> ''
    and greatest(length(what_was_wrong), length(what_changed), length(no_reply_reason)) <= 5000`,
)
@Check('verdicts_gate_is_a_list', `jsonb_typeof(gate) = 'array'`)
@Check('verdicts_none_found_on_a_side', `none_found <@ array['supports', 'refutes']`)
@Index('verdicts_newest', ['publishedAt', 'id'])
export class Verdict {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'verdicts_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'verdicts_claim_fk' })
  @Column('uuid')
  claimId: string;

  /** 1, 2, 3 … per claim. */
  @Column('integer')
  version: number;

  @Column('integer', { nullable: true })
  supersedesVersion: number | null;

  @Index('verdicts_by_rating')
  @ForeignKey(() => Rating, { name: 'verdicts_rating_fk' })
  @Column('uuid', { nullable: true })
  ratingId: string | null;

  /** `update`: new facts; `correction`: we were wrong; `retraction`: it no longer stands, and has no rating. */
  @Column('text')
  kind: VerdictKind;

  /** The round of reviews that it rests on. */
  @Column('integer', { nullable: true })
  round: number | null;

  /** Of a correction or retraction: what was wrong with the version before. Public. */
  @Column('text', { nullable: true })
  whatWasWrong: string | null;

  /** What is different from the version before. Public. */
  @Column('text', { nullable: true })
  whatChanged: string | null;

  /** Stances for which evidence was looked for and none was found. */
  @Column('text', { array: true, default: () => `'{}'` })
  noneFound: ('supports' | 'refutes')[];

  /** Why nobody was asked for a reply. */
  @Column('text', { nullable: true })
  noReplyReason: string | null;

  /** How the publish gate saw it: each rule with its answer. */
  @Column('jsonb', { nullable: true })
  gate: GateRecord[] | null;

  @Column('text')
  language: string;

  /** Null for a retraction. */
  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { nullable: true })
  limitations: string | null;

  /** The state of knowledge that the verdict speaks of. */
  @Column('timestamptz')
  asOf: Date;

  /** The day by which somebody has to look again. */
  @Column('date', { nullable: true })
  reviewBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  @ForeignKey(() => User, { name: 'verdicts_publisher_fk' })
  @Column('uuid', { nullable: true })
  publishedById: string | null;

  /** Name of who published it, as it was then. */
  @Column('text')
  publishedBy: string;
}
