import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { getClaimForChange } from '../claims/get-claim-for-change.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { decideMove } from '../reviews/assignments/decide-move.js';
import { isReviewedAnyway } from './decision.rules.js';
import type { PersonsDecision } from './recheck.dto.js';
import { Recheck } from './recheck.entity.js';
import { RecheckNotOpen, RecheckWithoutVerdict } from './recheck.errors.js';
import { askForLaterLooks } from './occasions/later-looks.js';

export interface NewRecheckDecision {
  decision: PersonsDecision;
  note?: string;
}

/** A person's decision on what a recheck has found. The verdict itself is changed by publishing another version of it. */
@Injectable()
export class DecideRecheck {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, RecheckNotOpen, RecheckWithoutVerdict; of `reopen` NotAllowed, ClaimMoveRefused */
  async execute(actor: Actor, id: string, { decision, note }: NewRecheckDecision): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const known = await manager.findOneBy(Recheck, { id });
      if (!known) throw new RecordNotFound('recheck', id);
      const claim = await getClaimForChange(manager, known.claimId);
      const { verdictId } = await this.lockOpen(manager, id);
      if (decision === 'verdict_stands' && verdictId === null) throw new RecheckWithoutVerdict();
      const after = { decision, decisionNote: note?.trim() ?? null };
      await manager.update(Recheck, id, {
        ...after,
        decidedBy: actor.name,
        decidedAt: () => 'clock_timestamp()',
      });
      await recordAuditEvent(manager, actor, {
        action: 'recheck.decided',
        entityType: 'claim',
        entityId: claim.id,
        after: { recheckId: id, decision, reason: after.decisionNote },
      });
      await discardDraft(manager, actor.userId, 'recheck', id);
      if (decision === 'verdict_stands') await askForLaterLooks(manager, id, claim.id);
      if (decision === 'reopen' && !isReviewedAnyway(claim.status))
        await decideMove(manager, actor, claim, { move: 'reopen', reason: note });
    });
  }

  /** Of two who decide at once, the second finds the decision of the first. */
  private async lockOpen(manager: EntityManager, id: string): Promise<Recheck> {
    const recheck = await manager.findOne(Recheck, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!recheck?.outcome) throw new RecheckNotOpen('It is not done yet.');
    if (recheck.outcome !== 'needs_review') throw new RecheckNotOpen('It found nothing to decide on.');
    if (recheck.decision !== null)
      throw new RecheckNotOpen(`It was decided already: ${recheck.decision}, by ${recheck.decidedBy ?? ''}.`);
    return recheck;
  }
}
