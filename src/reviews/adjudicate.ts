import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { moveClaim } from '../claims/move-claim.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import { actingUser } from '../platform/auth/acting-user.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { getRatingForUse } from '../ratings/get-rating-for-use.js';
import { Adjudication } from './adjudication.entity.js';
import { findDisputedRound } from './disputed-round.js';
import { NothingToAdjudicate } from './review.errors.js';

export interface NewAdjudication {
  ratingId: string;
  reason: string;
  language: string;
}

/**
 * Decides, as a third person, between reviews whose ratings differ. The rating need not be one of theirs: where one says
 * true and another false, the third may find that nothing is proven. The reviews stay as they are.
 */
@Injectable()
export class Adjudicate {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the number of the round
   * @throws RecordNotFound, NothingToAdjudicate, RatingUnknown, RatingOutOfUse; the constraints of `review.errors.ts`
   */
  execute(actor: Actor, claimId: string, command: NewAdjudication): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      const disputed = claim.status === 'adjudication' ? await findDisputedRound(manager, claimId) : null;
      if (!disputed) throw new NothingToAdjudicate();
      await getRatingForUse(manager, command.ratingId, disputed.scaleId);
      const adjudication = {
        id: newId(),
        round: disputed.round,
        adjudicatorId: actingUser(actor),
        adjudicatorName: actor.name,
        ratingId: command.ratingId,
        language: command.language,
        reason: command.reason.trim(),
      };
      await manager.insert(Adjudication, { claimId, ...adjudication });
      await recordAuditEvent(manager, actor, {
        action: 'adjudication.filed',
        entityType: 'claim',
        entityId: claimId,
        after: adjudication,
      });
      await moveClaim(manager, actor, claim, 'adjudicate');
      await discardDraft(manager, actor.userId, 'adjudication', claimId);
      return disputed.round;
    });
  }
}
