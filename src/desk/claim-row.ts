import {
  attributionsSql,
  type AttributionRow,
  claimTextsSql,
  type ClaimTextRow,
  toAttribution,
  toClaimText,
} from '../claims/claim-fragments.js';
import type { ClaimStatus } from '../claims/claim.entity.js';
import { evidenceCountSql } from '../evidence/evidence-counts.js';
import type { EvidenceCountDto } from '../evidence/evidence.dto.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { placeSql } from '../platform/http/paging.js';
import {
  type AssignmentRow,
  assignmentsSql,
  toAssignment,
} from '../reviews/assignments/assignment-fragments.js';
import {
  currentVerdictSql,
  toVerdictSummary,
  type VerdictSummaryRow,
} from '../verdicts/verdict-fragments.js';
import type { ClaimRowDto } from './claim-row.dto.js';

export interface ClaimRow {
  id: string;
  texts: ClaimTextRow[];
  status: ClaimStatus;
  revision: number;
  not_checkable_reason: string | null;
  reach: number | null;
  harm: number | null;
  tags: string[];
  assignments: AssignmentRow[];
  topic: string | null;
  claimed_at: Date | null;
  event_date: string | null;
  created_at: Date;
  attributions: AttributionRow[];
  evidence_count: EvidenceCountDto;
  contradiction_count: number;
  verdict: VerdictSummaryRow | null;
  place: string;
}

/** SQL: the columns of a claim as lists show it, from the table `claims`. */
export const CLAIM_ROW = `
  claims.id, claims.status, claims.revision, claims.not_checkable_reason, claims.reach, claims.harm, claims.topic,
  claims.claimed_at, claims.event_date::text, claims.created_at,
  (select coalesce(jsonb_agg(tag order by tag collate "C"), '[]') from claim_tags where claim_id = claims.id) as tags,
  ${assignmentsSql('claims.id')} as assignments, ${claimTextsSql('claims.id')} as texts, ${attributionsSql('claims.id')} as attributions,
  ${evidenceCountSql('claims.id')} as evidence_count, ${currentVerdictSql('claims.id')} as verdict,
  (select count(*)::integer from contradictions where (claim_a_id = claims.id or claim_b_id = claims.id)
     and contradictions.status <> 'rejected') as contradiction_count,
  ${placeSql('claims.created_at', 'claims.id')} as place`;

/** The claim as this caller sees it: who works on what is the desk's own affair. */
export function toClaimRow(row: ClaimRow, actor: Actor): ClaimRowDto {
  return {
    id: row.id,
    texts: row.texts.map(toClaimText),
    status: row.status,
    revision: row.revision,
    notCheckableReason: row.not_checkable_reason,
    reach: row.reach,
    harm: row.harm,
    tags: row.tags,
    assignments: mayDo(actor, 'queue.read') ? row.assignments.map(toAssignment) : [],
    topic: row.topic,
    claimedAt: row.claimed_at?.toISOString() ?? null,
    eventDate: row.event_date,
    createdAt: row.created_at.toISOString(),
    attributions: row.attributions.map(toAttribution),
    evidenceCount: row.evidence_count,
    contradictionCount: row.contradiction_count,
    verdict: row.verdict && toVerdictSummary(row.verdict),
  };
}
