import {
  attributionsSql,
  type AttributionRow,
  claimTextsSql,
  type ClaimTextRow,
  type QuotationRow,
  firstQuotationSql,
  toAttribution,
  toClaimText,
  toQuotation,
} from '../claims/claim-fragments.js';
import { evidenceCountSql } from '../evidence/evidence-counts.js';
import type { EvidenceCountDto } from '../evidence/evidence.dto.js';
import { directionOf } from '../language/text/language.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { placeSql } from '../platform/http/paging.js';
import {
  currentVerdictSql,
  toVerdictSummary,
  type VerdictSummaryRow,
} from '../verdicts/verdict-fragments.js';
import type { ContradictionDto, ContradictionSideDto } from './contradiction.dto.js';
import type { ContradictionStatus, Resolution, Suggester } from './contradiction.entity.js';

interface SideRow {
  claimId: string;
  texts: ClaimTextRow[];
  eventDate: string | null;
  attributions: AttributionRow[];
  quotation: QuotationRow | null;
  evidenceCount: EvidenceCountDto;
  verdict: VerdictSummaryRow | null;
}

export interface ContradictionRow {
  id: string;
  status: ContradictionStatus;
  resolution: Resolution;
  basis: string;
  score: number | null;
  explanation_en: string;
  explanation_ar: string;
  note: string | null;
  note_language: string | null;
  suggested_by: Suggester;
  suggested_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
  rejected_by: string | null;
  rejected_at: Date | null;
  rejection_reason: string | null;
  is_reworded: boolean;
  called_same: { by: string; at: string; reason: string | null } | null;
  revision: number;
  side_a: SideRow;
  side_b: SideRow;
  place: string;
}

function sideSql(claim: 'claim_a' | 'claim_b'): string {
  const id = `${claim}.id`;
  return `jsonb_build_object('claimId', ${id}, 'eventDate', ${claim}.event_date, 'texts', ${claimTextsSql(id)},
    'attributions', ${attributionsSql(id)}, 'quotation', ${firstQuotationSql(id)},
    'evidenceCount', ${evidenceCountSql(id)}, 'verdict', ${currentVerdictSql(id)})`;
}

/** SQL: contradictions with both sides whole, in one query; `contradictions`, `claim_a` and `claim_b` may be filtered. */
export const SELECT_CONTRADICTIONS = `
  select contradictions.*, contradictions.status = 'rejected'
      and rejected_words <> contradiction_words(claim_a_id, claim_b_id) as is_reworded,
    (select jsonb_build_object('by', same.decided_by, 'at', same.decided_at, 'reason', same.reason) from match_decisions same
     where same.claim_a_id = contradictions.claim_a_id and same.claim_b_id = contradictions.claim_b_id
       and same.decision = 'same') as called_same,
    ${sideSql('claim_a')} as side_a, ${sideSql('claim_b')} as side_b,
    ${placeSql('contradictions.suggested_at', 'contradictions.id')} as place
  from contradictions
  join claims claim_a on claim_a.id = contradictions.claim_a_id
  join claims claim_b on claim_b.id = contradictions.claim_b_id`;

/** The record as this caller sees it. */
export function toContradiction(row: ContradictionRow, actor: Actor): ContradictionDto {
  return {
    id: row.id,
    status: row.status,
    resolution: row.resolution,
    basis: row.basis,
    score: row.score,
    explanation: { en: row.explanation_en, ar: row.explanation_ar },
    note:
      row.note === null || row.note_language === null
        ? null
        : { text: row.note, language: row.note_language, direction: directionOf(row.note_language) },
    suggestedBy: row.suggested_by,
    suggestedAt: row.suggested_at.toISOString(),
    decision:
      row.decided_by === null || row.decided_at === null
        ? null
        : { by: row.decided_by, at: row.decided_at.toISOString(), reason: row.decision_reason },
    isReworded: row.is_reworded,
    earlierRejection:
      row.status === 'rejected' || row.rejected_by === null || row.rejected_at === null
        ? null
        : { by: row.rejected_by, at: row.rejected_at.toISOString(), reason: row.rejection_reason },
    calledSame: row.called_same && {
      ...row.called_same,
      at: new Date(row.called_same.at).toISOString(),
    },
    revision: row.revision,
    sides: [toSide(row.side_a), toSide(row.side_b)],
    actions: mayDo(actor, 'contradictions.decide') ? ['decide'] : [],
  };
}

function toSide(row: SideRow): ContradictionSideDto {
  return {
    ...row,
    texts: row.texts.map(toClaimText),
    attributions: row.attributions.map(toAttribution),
    quotation: row.quotation && toQuotation(row.quotation),
    verdict: row.verdict && toVerdictSummary(row.verdict),
  };
}
