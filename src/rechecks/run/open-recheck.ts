import { type EntityManager, IsNull } from 'typeorm';
import { databaseTime } from '../../platform/database/database-time.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { type Finding, isSameFindings } from '../findings/finding.rules.js';
import { Recheck } from '../recheck.entity.js';

/** The recheck of the claim on which a person is to decide, locked; null when there is none. */
export function openRecheckOf(manager: EntityManager, claimId: string): Promise<Recheck | null> {
  return manager.findOne(Recheck, {
    where: { claimId, outcome: 'needs_review', decision: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

/**
 * Whether another recheck of the same verdict, which began later and so saw the pages later, has come to something already:
 * where both waited for one page, either may be concluded first.
 */
export async function isOvertaken(
  manager: EntityManager,
  recheck: Recheck,
  verdictId: string | null,
): Promise<boolean> {
  const [later] = await manager.query<object[]>(
    `select from rechecks k join rechecks r on r.claim_id = k.claim_id
     where r.id = $1 and k.begun_at > r.begun_at and k.outcome in ('unchanged', 'needs_review')
       and k.verdict_id is not distinct from $2 limit 1`,
    [recheck.id, verdictId],
  );
  return later !== undefined;
}

/** Takes an open recheck off the desk, because of what came later: nobody has to decide on it any more. */
export async function supersede(manager: EntityManager, actor: Actor, open: Recheck): Promise<void> {
  const end = { decision: 'superseded', decidedBy: actor.name } as const;
  await manager.update(Recheck, open.id, { ...end, decidedAt: await databaseTime(manager) });
  await recordAuditEvent(manager, actor, {
    action: 'recheck.superseded',
    entityType: 'claim',
    entityId: open.claimId,
    after: { recheckId: open.id, ...end },
  });
}

/** Whether a recheck says what the open one says, of the same verdict and the same pages in the same words. */
export async function isRepeated(
  manager: EntityManager,
  open: Recheck,
  now: { id: string; verdictId: string | null; findings: readonly Finding[] },
): Promise<boolean> {
  if (open.verdictId !== now.verdictId || !isSameFindings(open.findings, now.findings)) return false;
  const [other] = await manager.query<object[]>(
    `select from (select * from recheck_captures where recheck_id = $1) a
     full join (select * from recheck_captures where recheck_id = $2) b on a.evidence_id = b.evidence_id
     where a.comparison is distinct from b.comparison limit 1`,
    [open.id, now.id],
  );
  return other === undefined;
}
