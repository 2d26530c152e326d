import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { moveClaim } from '../claims/move-claim.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import { actingUser } from '../platform/auth/acting-user.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { getRatingForUse } from '../ratings/get-rating-for-use.js';
import { releaseAssignment } from './assignments/release-assignment.js';
import { openRound } from './open-round.js';
import { type Confidence, Review } from './review.entity.js';
import { ClaimNotReviewable } from './review.errors.js';
import { isReviewable, outcomeOf } from './review.rules.js';
import { relyOnEvidence } from './rely-on-evidence.js';
import { findUnsealedReviews } from './unsealed-reviews.js';

export interface NewReview {
  ratingId: string;
  confidence: Confidence;
  summary: string;
  method?: string;
  limitations?: string;
  language: string;
  evidenceLinkIds?: string[];
  declaresNoInterest?: boolean;
}

/**
 * Files one person's review of a claim. It opens the round where none is open, and the database unseals the round with
 * the review that fills its quorum; then the claim goes on by what the ratings say together.
 */
@Injectable()
export class FileReview {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the review
   * @throws RecordNotFound, ClaimNotReviewable, RatingUnknown, RatingOutOfUse, EvidenceNotLinked; the constraints of
   *   `review.errors.ts`
   */
  execute(actor: Actor, claimId: string, command: NewReview): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      if (!isReviewable(claim.status)) throw new ClaimNotReviewable(claim.status);
      const { round, quorum, scaleId } = await openRound(manager, claimId);
      await getRatingForUse(manager, command.ratingId, scaleId);
      if (claim.status === 'open') {
        claim.status = await moveClaim(manager, actor, claim, 'start_review');
      }
      const reviewId = newId();
      await manager.insert(Review, {
        id: reviewId,
        claimId,
        round,
        reviewerId: actingUser(actor),
        reviewerName: actor.name,
        ratingId: command.ratingId,
        confidence: command.confidence,
        language: command.language,
        summary: command.summary.trim(),
        method: command.method?.trim() ?? null,
        limitations: command.limitations?.trim() ?? null,
        declaresNoInterest: command.declaresNoInterest ?? false,
      });
      await relyOnEvidence(manager, { reviewId, claimId }, command.evidenceLinkIds ?? []);
      // Who filed, and nothing of what: the round may still be sealed, and events are read by the whole desk.
      await recordAuditEvent(manager, actor, {
        action: 'review.filed',
        entityType: 'claim',
        entityId: claimId,
        after: { reviewId, reviewerId: actingUser(actor), round, quorum },
      });
      await this.goOn(manager, actor, claim, round);
      await releaseAssignment(manager, actor, claimId, actingUser(actor), 'review_filed');
      await discardDraft(manager, actor.userId, 'review', claimId);
      return reviewId;
    });
  }

  /** Tells what stood under the seal, once it is broken, and moves the claim. */
  private async goOn(manager: EntityManager, actor: Actor, claim: Claim, round: number): Promise<void> {
    const reviews = await findUnsealedReviews(manager, claim.id, round);
    if (reviews === null) return;
    await recordAuditEvent(manager, actor, {
      action: 'review.unsealed',
      entityType: 'claim',
      entityId: claim.id,
      after: { round, reviews },
    });
    await moveClaim(manager, actor, claim, outcomeOf(reviews.map(({ ratingId }) => ratingId)));
  }
}
