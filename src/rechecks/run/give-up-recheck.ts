import { type EntityManager, IsNull } from 'typeorm';
import { databaseTime } from '../../platform/database/database-time.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import { systemActor } from '../../platform/auth/actor.js';
import { Recheck } from '../recheck.entity.js';

/** Ends a recheck that could not be carried out, in the transaction that gives its job up: nobody waits for it for ever. */
export async function giveUpRecheck(manager: EntityManager, id: string): Promise<void> {
  const recheck = await manager.findOne(Recheck, {
    where: { id, outcome: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!recheck) return;
  const end = { outcome: 'failed', failure: 'given_up' } as const;
  const finishedAt = await databaseTime(manager);
  await manager.update(Recheck, id, { ...end, finishedAt, begunAt: recheck.begunAt ?? finishedAt });
  await recordAuditEvent(manager, systemActor('recheck'), {
    action: 'recheck.finished',
    entityType: 'claim',
    entityId: recheck.claimId,
    after: { recheckId: id, ...end, findings: [] },
  });
}
