import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { discardDraft } from '../../platform/drafts/discard-draft.js';
import { checkRevision } from '../../platform/http/check-revision.js';
import { InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { type ReplyOutcome, ReplyRequest } from './reply-request.entity.js';
import { faultsOfReply } from './reply.rules.js';

export interface ReplyChanges {
  contact?: string | null;
  deadline?: string | null;
  outcome?: ReplyOutcome | null;
  answer?: string | null;
  answerLanguage?: string | null;
  answeredAt?: string | null;
}

type Changeable = Pick<
  ReplyRequest,
  'contact' | 'deadline' | 'outcome' | 'answer' | 'answerLanguage' | 'answeredAt'
>;

/** Records what came of a request for a reply, or changes what was recorded. What was asked stays as it was put. */
@Injectable()
export class RecordReply {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * An answer may come when the claim is closed already, and is recorded then, too.
   *
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, EditConflict, InputInvalid
   */
  async execute(
    actor: Actor,
    claimId: string,
    id: string,
    changes: ReplyChanges,
    expected: number | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // Against a verdict that is being published at the same moment on the replies as they stand.
      await manager.findOne(Claim, { where: { id: claimId }, lock: { mode: 'pessimistic_write' } });
      const request = await manager.findOneBy(ReplyRequest, { id, claimId });
      if (!request) throw new RecordNotFound('request for a reply', id);
      await checkRevision(manager, {
        expected,
        current: request.revision,
        entityType: 'claim',
        entityId: claimId,
        domain: 'reply',
        named: { id },
      });
      const before = changeable(request);
      const now = new Date();
      const after = changed(before, changes, now);
      const faults = faultsOfReply({ askedAt: request.askedAt, ...after }, now);
      if (faults.length > 0) throw new InputInvalid(faults);
      const isRecorded = after.outcome !== null;
      const revision = request.revision + 1;
      await manager.update(ReplyRequest, id, {
        ...after,
        revision,
        recordedAt: isRecorded ? now : null,
        recordedBy: isRecorded ? actor.name : null,
      });
      await recordAuditEvent(manager, actor, {
        action: after.outcome === before.outcome ? 'reply.changed' : 'reply.recorded',
        entityType: 'claim',
        entityId: claimId,
        before: { id, ...before },
        after: { id, ...after, revision },
      });
      await discardDraft(manager, actor.userId, 'reply', id);
    });
  }
}

function changeable(request: ReplyRequest): Changeable {
  const { contact, deadline, outcome, answer, answerLanguage, answeredAt } = request;
  return { contact, deadline, outcome, answer, answerLanguage, answeredAt };
}

function changed(before: Changeable, changes: ReplyChanges, now: Date): Changeable {
  const outcome = valueOf(changes.outcome, before.outcome);
  const answeredAt = moment(changes.answeredAt, before.answeredAt);
  return {
    contact: valueOf(changes.contact, before.contact)?.trim() ?? null,
    deadline: moment(changes.deadline, before.deadline),
    outcome,
    answer: valueOf(changes.answer, before.answer)?.trim() ?? null,
    answerLanguage: valueOf(changes.answerLanguage, before.answerLanguage),
    answeredAt: outcome === 'answered' ? (answeredAt ?? now) : outcome === 'declined' ? answeredAt : null,
  };
}

/** Left out: as it was; null: cleared. */
function valueOf<T>(given: T | null | undefined, before: T | null): T | null {
  return given === undefined ? before : given;
}

function moment(given: string | null | undefined, before: Date | null): Date | null {
  return typeof given === 'string' ? new Date(given) : valueOf<Date>(given, before);
}
