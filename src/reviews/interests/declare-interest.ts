import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import { actingUser } from '../../platform/auth/acting-user.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { discardDraft } from '../../platform/drafts/discard-draft.js';
import { Interest } from './interest.entity.js';

export interface NewInterest {
  sourceId?: string;
  claimId?: string;
  isSelf?: boolean;
  note?: string;
  /** The claim about which it was drafted, where it is an interest in a source. */
  draftClaimId?: string;
}

/** Declares an interest of the actor's own. From then on the actor judges no claim that it bears on. */
@Injectable()
export class DeclareInterest {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the declaration
   * @throws the constraints of `interest.errors.ts`
   */
  execute(actor: Actor, command: NewInterest): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const interest = {
        id: newId(),
        userId: actingUser(actor),
        sourceId: command.sourceId ?? null,
        claimId: command.claimId ?? null,
        isSelf: command.isSelf ?? false,
        note: command.note?.trim() ?? null,
      };
      await manager.insert(Interest, interest);
      const draftedAbout = command.claimId ?? command.draftClaimId;
      if (draftedAbout !== undefined) await discardDraft(manager, actor.userId, 'interest', draftedAbout);
      await recordAuditEvent(manager, actor, {
        action: 'interest.declared',
        ...interestedIn(interest),
        after: interest,
      });
      return interest.id;
    });
  }
}

/** The record in whose history the event stands. */
export function interestedIn(interest: Pick<Interest, 'id' | 'sourceId' | 'claimId'>): {
  entityType: 'claim' | 'source' | 'interest';
  entityId: string;
} {
  if (interest.claimId !== null) return { entityType: 'claim', entityId: interest.claimId };
  if (interest.sourceId !== null) return { entityType: 'source', entityId: interest.sourceId };
  return { entityType: 'interest', entityId: interest.id };
}
