import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { takesWork } from '../../claims/claim-state.js';
import { Claim } from '../../claims/claim.entity.js';
import { ClaimClosed } from '../../claims/claim.errors.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { discardDraft } from '../../platform/drafts/discard-draft.js';
import { InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { momentOf } from '../../platform/http/time.decorators.js';
import { SourceUnknown } from '../../sources/source.errors.js';
import { Source } from '../../sources/source.entity.js';
import { type ReplyChannel, ReplyRequest } from './reply-request.entity.js';
import { faultsOfReply } from './reply.rules.js';

export interface NewReplyRequest {
  sourceId: string;
  channel: ReplyChannel;
  contact?: string;
  question: string;
  language: string;
  askedAt?: string;
  deadline?: string;
}

/** Records that the desk asked somebody for a reply to a claim. The asking itself happens outside Isnad. */
@Injectable()
export class AskForReply {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the request
   * @throws RecordNotFound, ClaimClosed, SourceUnknown, InputInvalid
   */
  async execute(actor: Actor, claimId: string, command: NewReplyRequest): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, {
        where: { id: claimId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!claim) throw new RecordNotFound('claim', claimId);
      if (!takesWork(claim.status)) throw new ClaimClosed(claim.status);
      const { sourceId, channel, contact, question, language } = command;
      if (!(await manager.existsBy(Source, { id: sourceId }))) throw new SourceUnknown('sourceId');
      const now = new Date();
      const request = {
        id: newId(),
        claimId,
        sourceId,
        channel,
        contact: contact?.trim() ?? null,
        question: question.trim(),
        language,
        askedAt: momentOf(command.askedAt) ?? now,
        askedBy: actor.name,
        deadline: momentOf(command.deadline),
      };
      const pending = { outcome: null, answer: null, answerLanguage: null, answeredAt: null };
      const faults = faultsOfReply({ ...request, ...pending }, now);
      if (faults.length > 0) throw new InputInvalid(faults);
      await manager.insert(ReplyRequest, request);
      await recordAuditEvent(manager, actor, {
        action: 'reply.requested',
        entityType: 'claim',
        entityId: claimId,
        after: { ...request, revision: 1 },
      });
      await discardDraft(manager, actor.userId, 'reply', claimId);
      return request.id;
    });
  }
}
