import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { databaseTime } from '../../platform/database/database-time.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { Claim } from '../claim.entity.js';
import { contradictingSql } from './contradicting-sql.js';
import { MatchDecision, type MatchDecisionKind } from './match-decision.entity.js';
import { MatchContradicts, MatchWithItself } from './match.errors.js';

export interface NewMatchDecision {
  decision: MatchDecisionKind;
  reason?: string | null;
}

/**
 * A person says whether two claims say the same. It may be said again later; the trail keeps each, but not that one person
 * said the same twice, as where a request is sent again.
 */
@Injectable()
export class DecideMatch {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, MatchWithItself, MatchContradicts */
  async execute(actor: Actor, claimId: string, otherId: string, command: NewMatchDecision): Promise<void> {
    const given = [claimId.toLowerCase(), otherId.toLowerCase()];
    const [claimAId = '', claimBId = ''] = [...given].sort();
    if (claimAId === claimBId) throw new MatchWithItself();
    await this.dataSource.transaction(async (manager) => {
      for (const id of given)
        if (!(await manager.existsBy(Claim, { id }))) throw new RecordNotFound('claim', id);
      // Two who decide at once: the later one sees what the earlier one said.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${claimAId} ${claimBId}`,
      ]);
      if (command.decision === 'same' && (await isContradicting(manager, claimAId, claimBId)))
        throw new MatchContradicts();
      const pair = { claimAId, claimBId };
      const before = await manager.findOneBy(MatchDecision, pair);
      const said = {
        decision: command.decision,
        reason: command.reason?.trim() ?? null,
        decidedBy: actor.name,
      };
      if (before && isSame(before, said)) return;
      const after = { ...pair, ...said, decidedAt: await databaseTime(manager) };
      await manager.upsert(MatchDecision, after, ['claimAId', 'claimBId']);
      await recordAuditEvent(manager, actor, {
        action: command.decision === 'same' ? 'claim.match_confirmed' : 'claim.match_rejected',
        entityType: 'claim',
        entityId: claimId,
        before: before ?? undefined,
        after,
      });
    });
  }
}

function isSame(
  before: MatchDecision,
  { decision, reason, decidedBy }: Pick<MatchDecision, 'decision' | 'reason' | 'decidedBy'>,
): boolean {
  return before.decision === decision && before.reason === reason && before.decidedBy === decidedBy;
}

async function isContradicting(manager: EntityManager, claimId: string, otherId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `select from claims where id = $2 and id in (${contradictingSql('$1')})`,
    [claimId, otherId],
  );
  return found.length > 0;
}
