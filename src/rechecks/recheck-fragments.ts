import { placeSql } from '../platform/http/paging.js';
import { findingMessage } from './finding-messages.js';
import type { RecheckDto, RecheckState } from './recheck.dto.js';
import type { RecheckOutcome, RecheckTrigger } from './recheck.entity.js';
import type { Finding } from './recheck.rules.js';

export interface RecheckRow {
  id: string;
  claim_id: string;
  trigger: RecheckTrigger;
  reason: string | null;
  requested_by: string;
  requested_at: Date;
  finished_at: Date | null;
  outcome: RecheckOutcome | null;
  findings: Finding[];
  state: RecheckState;
  attempts: number;
  last_error: string | null;
  run_at: Date;
  place: string;
}

/** SQL of a recheck's state: that its id was handed to Redis is nothing that a reader need know. */
export const RECHECK_STATE = `case jobs.state when 'sent' then 'queued' else jobs.state end`;

/** SQL: rechecks with their jobs; the tables `rechecks` and `jobs` may be filtered. */
export const SELECT_RECHECKS = `
  select rechecks.*, ${RECHECK_STATE} as state, jobs.attempts, jobs.last_error, jobs.run_at,
    ${placeSql('rechecks.requested_at', 'rechecks.id')} as place
  from rechecks join jobs on jobs.id = rechecks.job_id`;

export function toRecheck(row: RecheckRow): RecheckDto {
  return {
    id: row.id,
    claimId: row.claim_id,
    trigger: row.trigger,
    reason: row.reason,
    requestedBy: row.requested_by,
    state: row.state,
    attempts: row.attempts,
    lastError: row.last_error,
    requestedAt: row.requested_at.toISOString(),
    runAt: row.run_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    outcome: row.outcome,
    findings: row.findings.map((finding) => ({ ...finding, message: findingMessage(finding) })),
  };
}
