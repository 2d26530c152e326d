import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { transactionDespiteDeadlock } from '../../platform/database/transaction-despite-deadlock.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { bulkActionFor } from './bulk-actions.js';
import { BulkChange } from './bulk-change.entity.js';
import { BulkOperation } from './bulk-operation.entity.js';
import { BulkUndone } from './bulk.errors.js';
import type { BulkResult } from './change-in-bulk.js';

/** Takes back exactly what a bulk operation changed. What somebody has changed since is left as it is, and named. */
@Injectable()
export class UndoBulk {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, NotAllowed, BulkUndone */
  async execute(actor: Actor, id: string): Promise<BulkResult> {
    return transactionDespiteDeadlock(this.dataSource, async (manager) => {
      const operation = await manager.findOne(BulkOperation, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!operation) throw new RecordNotFound('bulk operation', id);
      const action = bulkActionFor(actor, operation.action);
      if (operation.undoneBy !== null) throw new BulkUndone(operation.undoneBy);
      const changes = new Map(
        (await manager.findBy(BulkChange, { operationId: id })).map(({ claimId, change }) => [
          claimId,
          change,
        ]),
      );
      const claims = await manager.find(Claim, {
        where: { id: In([...changes.keys()]) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const result: BulkResult = { id, action: operation.action, done: [], skipped: [] };
      for (const claim of claims) {
        const change = changes.get(claim.id);
        if (change && (await action.undo(manager, actor, claim, change))) result.done.push(claim.id);
        else result.skipped.push({ claimId: claim.id, reason: 'changed_since' });
      }
      await manager.update(BulkOperation, id, { undoneBy: actor.name, undoneAt: () => 'clock_timestamp()' });
      await recordAuditEvent(manager, actor, {
        action: 'bulk.undone',
        entityType: 'bulk_operation',
        entityId: id,
        after: { action: operation.action, done: result.done, skipped: result.skipped },
      });
      return result;
    });
  }
}
