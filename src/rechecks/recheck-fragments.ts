import { type EvidenceRefRow, evidenceRefSql, toEvidenceRef } from '../evidence/evidence-fragments.js';
import type { EvidenceRefDto } from '../evidence/evidence.dto.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { placeSql } from '../platform/http/paging.js';
import type { Finding, RecheckFailure, RecheckOutcome } from './findings/finding.rules.js';
import { failureMessage, findingMessage, triggerMessage } from './findings/recheck-messages.js';
import type { FindingDto, RecheckDto, RecheckState, RecheckTriggerDto } from './recheck.dto.js';
import type { RecheckTriggerKind, TriggerAbout } from './recheck-trigger.entity.js';
import type { RecheckDecision } from './recheck.entity.js';

interface TriggerRow {
  trigger: RecheckTriggerKind;
  about: TriggerAbout;
  reason: string | null;
  requestedBy: string;
  requestedAt: string;
}

export interface RecheckRow {
  id: string;
  claim_id: string;
  triggers: TriggerRow[];
  requested_at: Date;
  begun_at: Date | null;
  finished_at: Date | null;
  outcome: RecheckOutcome | null;
  failure: RecheckFailure | null;
  /** Those of before there were comparisons say less. */
  findings: (Pick<Finding, 'code' | 'count'> & Partial<Finding>)[];
  verdict_id: string | null;
  left_out: number;
  open_since: Date | null;
  decision: RecheckDecision | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision_note: string | null;
  state: RecheckState;
  attempts: number;
  last_error: string | null;
  run_at: Date;
  /** What is said of each piece of evidence that the recheck names, by its id. */
  evidence: Record<string, EvidenceRefRow>;
  place: string;
}

/** SQL of a recheck's state. That its job was handed to Redis is nothing that a reader need know. */
export const RECHECK_STATE = `case when rechecks.outcome = 'failed' then 'failed' when rechecks.outcome is not null then 'done'
    when rechecks.begun_at is null then 'queued' when rechecks.conclusion_job_id is null then 'waiting_for_captures'
    else 'running' end`;

const TRIGGERS = `(select coalesce(jsonb_agg(jsonb_build_object('trigger', t.trigger, 'about', t.about, 'reason', t.reason,
      'requestedBy', t.requested_by, 'requestedAt', t.requested_at) order by t.requested_at, t.id), '[]')
    from recheck_triggers t where t.recheck_id = rechecks.id)`;

/** SQL: rechecks with their jobs, as this viewer may see them; the table `rechecks` may be filtered. */
export function selectRechecks(viewer: Actor): string {
  return `
  select rechecks.*, ${RECHECK_STATE} as state, coalesce(conclusion.attempts, jobs.attempts) as attempts,
    coalesce(conclusion.last_error, jobs.last_error) as last_error, jobs.run_at, ${TRIGGERS} as triggers,
    (select coalesce(jsonb_object_agg(e.id, ${evidenceRefSql(viewer)}), '{}') from evidence e where e.id in (
       select (f ->> 'evidenceId')::uuid from jsonb_array_elements(rechecks.findings) f
       union select (t.about ->> 'evidenceId')::uuid from recheck_triggers t where t.recheck_id = rechecks.id)) as evidence,
    ${placeSql('rechecks.requested_at', 'rechecks.id')} as place
  from rechecks join jobs on jobs.id = rechecks.job_id
  left join jobs conclusion on conclusion.id = rechecks.conclusion_job_id`;
}

/** The record as this caller sees it. */
export function toRecheck(row: RecheckRow, actor: Actor): RecheckDto {
  const isOpen = row.outcome === 'needs_review' && row.decision === null;
  const evidenceOf = (id: string | null | undefined): EvidenceRefDto | null => {
    const found = row.evidence[id ?? ''];
    return found ? toEvidenceRef(found) : null;
  };
  return {
    id: row.id,
    claimId: row.claim_id,
    triggers: row.triggers.map((trigger) => toTrigger(trigger, evidenceOf(trigger.about.evidenceId))),
    state: row.state,
    attempts: row.attempts,
    lastError: row.last_error,
    requestedAt: row.requested_at.toISOString(),
    runAt: row.run_at.toISOString(),
    begunAt: row.begun_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    outcome: row.outcome,
    failure: row.failure,
    whatToDo: row.failure && failureMessage(row.failure),
    findings: row.findings.map((finding) => toFinding(finding, evidenceOf(finding.evidenceId))),
    verdictId: row.verdict_id,
    evidenceLeftOut: row.left_out,
    openSince: row.open_since?.toISOString() ?? null,
    decision:
      row.decision === null || row.decided_by === null || row.decided_at === null
        ? null
        : {
            decision: row.decision,
            by: row.decided_by,
            at: row.decided_at.toISOString(),
            note: row.decision_note,
          },
    actions: isOpen && mayDo(actor, 'rechecks.decide') ? ['decide'] : [],
  };
}

function toTrigger(
  { trigger, about, reason, requestedBy, requestedAt }: TriggerRow,
  evidence: EvidenceRefDto | null,
): RecheckTriggerDto {
  return {
    trigger,
    message: triggerMessage(trigger, about, evidence),
    reason,
    requestedBy,
    requestedAt: new Date(requestedAt).toISOString(),
    evidence,
    otherClaimId: about.otherClaimId ?? null,
  };
}

function toFinding(row: RecheckRow['findings'][number], evidence: EvidenceRefDto | null): FindingDto {
  const { code, count, words = null } = row;
  const message = findingMessage({ evidenceId: null, ...row, words }, evidence);
  return { code, count, words, evidence, message };
}
