import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { Recheck, type RecheckTrigger } from './recheck.entity.js';

export interface NewRecheck {
  trigger: RecheckTrigger;
  reason: string | null;
}

/** Asks for a new look at a claim. It runs as a job; this only promises it. */
@Injectable()
export class RequestRecheck {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the recheck
   * @throws RecordNotFound
   */
  execute(actor: Actor, claimId: string, command: NewRecheck): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await discardDraft(manager, actor.userId, 'recheck', claimId);
      return this.within(manager, actor, claimId, command);
    });
  }

  /** The same as part of a larger transaction. */
  async within(manager: EntityManager, actor: Actor, claimId: string, command: NewRecheck): Promise<string> {
    if (!(await manager.existsBy(Claim, { id: claimId }))) throw new RecordNotFound('claim', claimId);
    const id = newId();
    const jobId = await enqueueJob(manager, { kind: 'recheck', subject: id });
    await manager.insert(Recheck, { id, claimId, jobId, ...command, requestedBy: actor.name });
    await recordAuditEvent(manager, actor, {
      action: 'recheck.requested',
      entityType: 'claim',
      entityId: claimId,
      after: { recheckId: id, ...command },
    });
    return id;
  }
}
