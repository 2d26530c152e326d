import { directionOf } from '../language/text/language.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../sources/source-ref.js';
import type { AnchorStatus } from './appearance.entity.js';
import type { AttributionKind, AttributionRole } from './attribution.entity.js';
import type { WithdrawalDto } from './withdrawal.dto.js';
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
  id: string;
  position: number;
  source: SourceRefRow;
  role: AttributionRole;
  kind: AttributionKind;
  reportingVerb: string | null;
  withdrawal: Omit<WithdrawalDto, 'direction'> | null;
}

export type QuotationRow = Omit<QuotationDto, 'direction' | 'anchorStatus'> & { anchorStatus: AnchorStatus };

/** SQL: the day on which the claim of the table `claims` was made; null where nobody knows. */
export function claimedOnSql(claims: string): string {
  return `(${claims}.claimed_at at time zone 'UTC')::date`;
}

/** SQL: all texts of the claim `id` (an SQL expression), the original first. */
export function claimTextsSql(id: string): string {
  return `(select jsonb_agg(jsonb_build_object('language', t.language, 'text', t.text, 'isOriginal', t.original)
      order by t.original desc, t.language)
    from (select o.language, o.text, true as original from claims o where o.id = ${id}
          union all select o.language, o.text, false from claim_translations o where o.claim_id = ${id}) t)`;
}

/** SQL: the chain of the claim `id`, who says it first. */
export function attributionsSql(id: string): string {
  return `(select jsonb_agg(jsonb_build_object('id', a.id, 'position', a.position, 'source', ${sourceRefSql('a.source_id')},
      'role', a.role, 'kind', a.kind, 'reportingVerb', a.reporting_verb, 'withdrawal', ${WITHDRAWAL}) order by a.position)
    from attributions a where a.claim_id = ${id})`;
}

const WITHDRAWAL = `(select jsonb_build_object('withdrawnAt', w.withdrawn_at, 'note', w.note, 'language', w.language, 'url', w.url,
    'recordedBy', w.recorded_by, 'recordedAt', w.recorded_at)
  from attribution_withdrawals w where w.attribution_id = a.id)`;

/** Code points of a paragraph that are shown before and after a quotation: some texts have no paragraphs. */
const AROUND = 600;

const QUOTATION = `jsonb_build_object('documentId', d.id, 'documentTitle', d.title, 'snapshotId', s.id,
  'language', d.language, 'exact', p.exact, 'start', p.start_at, 'end', p.end_at, 'anchorStatus', p.anchor_status,
  'before', case when p.start_at > ${AROUND.toString()} and strpos(w.before, E'\\n') = 0
    then '…' || w.before else regexp_replace(w.before, '^.*\\n', '') end,
  'after', case when length(s.text) > p.end_at + ${AROUND.toString()} and strpos(w.after, E'\\n') = 0
    then w.after || '…' else regexp_replace(w.after, '\\n.*$', '') end)`;

const PLACES = `appearances p join document_snapshots s on s.id = p.snapshot_id join documents d on d.id = s.document_id
  cross join lateral (select
    substr(s.text, greatest(1, p.start_at - ${(AROUND - 1).toString()}), least(p.start_at, ${AROUND.toString()})) as before,
    substr(s.text, p.end_at + 1, ${AROUND.toString()}) as after) w`;

/** SQL: the places of the claim `id`, each with its paragraph; an empty list when it stands nowhere. */
export function quotationsSql(id: string): string {
  return `(select coalesce(jsonb_agg(${QUOTATION} order by d.created_at, p.start_at), '[]')
    from ${PLACES} where p.claim_id = ${id})`;
}

/** SQL: the first place of the claim `id`; null when it stands nowhere. */
export function firstQuotationSql(id: string): string {
  return `(select ${QUOTATION} from ${PLACES} where p.claim_id = ${id} order by d.created_at, p.start_at limit 1)`;
}

export function toClaimText(row: ClaimTextRow): ClaimTextDto {
  return { ...row, direction: directionOf(row.language) };
}

export function toAttribution(row: AttributionRow): AttributionDto {
  return {
    ...row,
    source: toSourceRef(row.source),
    withdrawal: row.withdrawal && {
      ...row.withdrawal,
      direction: directionOf(row.withdrawal.language),
      withdrawnAt: new Date(row.withdrawal.withdrawnAt).toISOString(),
      recordedAt: new Date(row.withdrawal.recordedAt).toISOString(),
    },
  };
}

export function toQuotation(row: QuotationRow): QuotationDto {
  return { ...row, direction: directionOf(row.language) };
}
