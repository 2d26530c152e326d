import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { tidyTags } from '../../claims/claim-tags.js';
import { Claim } from '../../claims/claim.entity.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { transactionDespiteDeadlock } from '../../platform/database/transaction-despite-deadlock.js';
import { checkAssignee } from '../../reviews/assignments/put-to-work.js';
import type { BulkCommand, SkipReason } from './bulk-action.js';
import { bulkActionFor } from './bulk-actions.js';
import { BulkChange } from './bulk-change.entity.js';
import { BulkOperation, type BulkActionName } from './bulk-operation.entity.js';

export interface NewBulk extends BulkCommand {
  action: BulkActionName;
  claimIds: readonly string[];
}

export interface BulkResult {
  id: string;
  action: BulkActionName;
  done: string[];
  skipped: { claimId: string; reason: SkipReason }[];
}

/** Does one thing to many claims: to each that allows it, and says of the others why not. */
@Injectable()
export class ChangeInBulk {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed, AssigneeUnknown */
  async execute(actor: Actor, { action: name, claimIds, ...given }: NewBulk): Promise<BulkResult> {
    const action = bulkActionFor(actor, name);
    const command = { ...given, tag: tidyTags([given.tag ?? ''])[0], reason: given.reason?.trim() };
    return transactionDespiteDeadlock(this.dataSource, async (manager) => {
      if (given.assigneeId !== undefined) await checkAssignee(manager, given.assigneeId);
      // In one order, so that two of these at once wait for each other and never in a circle.
      const claims = await manager.find(Claim, {
        where: { id: In(claimIds) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const found = new Set(claims.map(({ id }) => id));
      const result: BulkResult = {
        id: newId(),
        action: name,
        done: [],
        skipped: claimIds
          .filter((id) => !found.has(id))
          .map((claimId) => ({ claimId, reason: 'not_found' as const })),
      };
      await manager.insert(BulkOperation, { id: result.id, action: name, madeBy: actor.name });
      for (const claim of claims) {
        const outcome = await action.make(manager, actor, claim, command);
        if ('skipped' in outcome) {
          result.skipped.push({ claimId: claim.id, reason: outcome.skipped });
          continue;
        }
        result.done.push(claim.id);
        await manager.insert(BulkChange, { operationId: result.id, claimId: claim.id, ...outcome });
      }
      await recordAuditEvent(manager, actor, {
        action: 'bulk.made',
        entityType: 'bulk_operation',
        entityId: result.id,
        after: { action: name, ...command, done: result.done, skipped: result.skipped },
      });
      return result;
    });
  }
}
