import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';

/**
 * One sealed assessment of a claim by several people. Its quorum is what the desk's setting was when it was opened. The
 * database unseals it with the review that fills the quorum, and takes none after that.
 */
@Entity('review_rounds')
@Check('review_rounds_count', 'round >= 1')
@Check('review_rounds_quorum_is_reachable', 'quorum between 1 and 9')
export class ReviewRound {
  @ForeignKey(() => Claim, { name: 'review_rounds_claim_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_rounds_pk' })
  claimId: string;

  /** 1, 2, 3 … per claim. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'review_rounds_pk' })
  round: number;

  /** How many reviews unseal it. */
  @Column('integer')
  quorum: number;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  unsealedAt: Date | null;
}
