import { RATING } from '../ratings/rating-fragments.js';
import type { VerdictSummaryDto } from './verdict.dto.js';

export type VerdictSummaryRow = Omit<VerdictSummaryDto, 'publishedAt'> & { publishedAt: string };

/** SQL: the newest version of the verdict on the claim `id` (an SQL expression), in short, as JSON; null when there is none. */
export function currentVerdictSql(id: string): string {
  return `(select jsonb_build_object('id', v.id, 'version', v.version, 'kind', v.kind,
      'rating', case when r.id is not null then ${RATING} end,
      'publishedAt', v.published_at, 'reviewBy', v.review_by,
      'isStale', coalesce(v.review_by <= (now() at time zone 'UTC')::date, false))
    from verdicts v left join ratings r on r.id = v.rating_id
    where v.claim_id = ${id} order by v.version desc limit 1)`;
}

export function toVerdictSummary(row: VerdictSummaryRow): VerdictSummaryDto {
  return { ...row, publishedAt: new Date(row.publishedAt).toISOString() };
}
