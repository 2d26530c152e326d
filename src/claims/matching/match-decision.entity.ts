import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';
import { Claim } from '../claim.entity.js';

export const MATCH_DECISIONS = ['same', 'different'] as const;
export type MatchDecisionKind = (typeof MATCH_DECISIONS)[number];

/**
 * What a person holds of two claims: that they say the same, or that they don't, and then they are not shown as a match
 * again. The claims stay two: the same sentence by two sources is two claims.
 */
@Entity('match_decisions')
@Check('match_decisions_pair_ordered', 'claim_a_id < claim_b_id')
@Check('match_decisions_decision_known', oneOf('decision', MATCH_DECISIONS))
@Check('match_decisions_reason_given', `btrim(reason) <> '' and length(reason) <= 5000`)
export class MatchDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'match_decisions_pk' })
  @ForeignKey(() => Claim, { name: 'match_decisions_claim_a_fk' })
  claimAId: string;

  @Index('match_decisions_by_claim_b')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'match_decisions_pk' })
  @ForeignKey(() => Claim, { name: 'match_decisions_claim_b_fk' })
  claimBId: string;

  @Column('text')
  decision: MatchDecisionKind;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Name of who decided, as it was then. */
  @Column('text')
  decidedBy: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
