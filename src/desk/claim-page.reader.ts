import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type QuotationRow, quotationsSql, toQuotation } from '../claims/claim-fragments.js';
import {
  type ContradictionRow,
  SELECT_CONTRADICTIONS,
  toContradiction,
} from '../contradictions/contradiction-fragments.js';
import { type EvidenceLinkRow, evidenceLinksSql, toEvidenceLink } from '../evidence/evidence-fragments.js';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type RecheckRow, selectRechecks, toRecheck } from '../rechecks/recheck-fragments.js';
import { claimActions, movesAmong } from './claim-actions.js';
import type { ClaimPageDto } from './claim-row.dto.js';
import { CLAIM_ROW, type ClaimRow, toClaimRow } from './claim-row.js';
import { daysWaitingSql, priorityOf } from './queue/priority.js';

interface PageRow extends ClaimRow {
  appearances: QuotationRow[];
  evidence: EvidenceLinkRow[];
  days_waiting: number;
}

/** Everything about one claim. */
@Injectable()
export class ClaimPageReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<ClaimPageDto> {
    // One transaction, so that the parts of the page are of one moment.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [row] = await manager.query<PageRow[]>(
        `select ${CLAIM_ROW}, ${daysWaitingSql('now()')} as days_waiting,
           ${quotationsSql('claims.id')} as appearances, ${evidenceLinksSql('claims.id', actor)} as evidence
         from claims where claims.id = $1`,
        [id],
      );
      if (!row) throw new RecordNotFound('claim', id);
      const contradictions = await manager.query<ContradictionRow[]>(
        `${SELECT_CONTRADICTIONS} where contradictions.claim_a_id = $1 or contradictions.claim_b_id = $1
         order by contradictions.suggested_at, contradictions.id limit 200`,
        [id],
      );
      const rechecks = await manager.query<RecheckRow[]>(
        `${selectRechecks(actor)}
         where rechecks.claim_id = $1 and (rechecks.id in (
             select id from rechecks where claim_id = $1 order by requested_at desc, id desc limit 10)
           or rechecks.outcome = 'needs_review' and rechecks.decision is null)
         order by rechecks.requested_at desc, rechecks.id desc`,
        [id],
      );
      const actions = claimActions(actor, row);
      return {
        ...toClaimRow(row, actor),
        appearances: row.appearances.map(toQuotation),
        evidence: row.evidence.map(toEvidenceLink),
        contradictions: contradictions.map((contradiction) => toContradiction(contradiction, actor)),
        rechecks: rechecks.map((recheck) => toRecheck(recheck, actor)),
        priority: priorityOf({
          harm: row.harm,
          reach: row.reach,
          contradictions: row.contradiction_count,
          age: row.days_waiting,
        }),
        actions,
        moves: movesAmong(actions),
      };
    });
  }
}
