import { directionOf } from '../language/language.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../sources/source-ref.js';
import type { AnchorStatus } from './appearance.entity.js';
import type { AttributionKind, AttributionRole } from './attribution.entity.js';
import type { AttributionDto, ClaimTextDto, QuotationDto } from './claim.dto.js';

/**
 * Pieces of a claim that several screens and reports show, each as one JSON column of their own query. Inside, tables go
 * by one letter, so that no name of the query around them is hidden.
 */

export interface ClaimTextRow {
  language: string;
  text: string;
  isOriginal: boolean;
}

export interface AttributionRow {
  position: number;
  source: SourceRefRow;
  role: AttributionRole;
  kind: AttributionKind;
  reportingVerb: string | null;
}

export type QuotationRow = Omit<QuotationDto, 'direction' | 'anchorStatus'> & { anchorStatus: AnchorStatus };

/** SQL: all texts of the claim `id` (an SQL expression), the original first. */
export function claimTextsSql(id: string): string {
  return `(select jsonb_agg(jsonb_build_object('language', t.language, 'text', t.text, 'isOriginal', t.original)
      order by t.original desc, t.language)
    from (select o.language, o.text, true as original from claims o where o.id = ${id}
          union all select o.language, o.text, false from claim_translations o where o.claim_id = ${id}) t)`;
}

/** SQL: the chain of the claim `id`, who says it first. */
export function attributionsSql(id: string): string {
  return `(select jsonb_agg(jsonb_build_object('position', a.position, 'source', ${sourceRefSql('a.source_id')},
      'role', a.role, 'kind', a.kind, 'reportingVerb', a.reporting_verb) order by a.position)
    from attributions a where a.claim_id = ${id})`;
}

/** SQL: the places of the claim `id`, each with its paragraph; an empty list when it stands nowhere. */
export function quotationsSql(id: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('documentId', d.id, 'documentTitle', d.title,
      'snapshotId', s.id, 'language', d.language, 'exact', p.exact, 'start', p.start_at, 'end', p.end_at,
      'anchorStatus', p.anchor_status,
      'before', regexp_replace(substr(s.text, 1, p.start_at), '^.*\\n', ''),
      'after', regexp_replace(substr(s.text, p.end_at + 1), '\\n.*$', '')) order by d.created_at, p.start_at), '[]')
    from appearances p join document_snapshots s on s.id = p.snapshot_id join documents d on d.id = s.document_id
    where p.claim_id = ${id})`;
}

export function toClaimText(row: ClaimTextRow): ClaimTextDto {
  return { ...row, direction: directionOf(row.language) };
}

export function toAttribution(row: AttributionRow): AttributionDto {
  return { ...row, source: toSourceRef(row.source) };
}

export function toQuotation(row: QuotationRow): QuotationDto {
  return { ...row, direction: directionOf(row.language) };
}
