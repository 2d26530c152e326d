import { RATING } from '../ratings/rating-fragments.js';
import type { VerdictSummaryDto } from './verdict.dto.js';

export type VerdictSummaryRow = Omit<VerdictSummaryDto, 'publishedAt' | 'underRecheck' | 'lastCheckedAt'> & {
  publishedAt: string;
  underRecheck: { recheckId: string; since: string } | null;
  lastCheckedAt: string | null;
};

/**
 * SQL: the recheck that says that the version `v` may no longer hold, as JSON; null where none does. While the claim is
 * reviewed again because of it, it still says so; a newer version answers it. Nothing of what was found is told here.
 */
export const UNDER_RECHECK = `(select jsonb_build_object('recheckId', k.id, 'since', k.open_since) from rechecks k
    where k.verdict_id = v.id and k.outcome = 'needs_review' and coalesce(k.decision, 'reopen') = 'reopen'
      and not exists (select from verdicts n where n.claim_id = v.claim_id and n.supersedes_version = v.version)
    order by k.open_since desc, k.id desc limit 1)`;

/** SQL: when the version `v` was last held to be right: by a recheck that found nothing, or by who decided that it stands. */
export const LAST_CHECKED = `(select max(case k.outcome when 'unchanged' then k.finished_at else k.decided_at end)
    from rechecks k where k.verdict_id = v.id and (k.outcome = 'unchanged' or k.decision = 'verdict_stands'))`;

/**
 * Minutes for which something may be on its way: what takes its time when it begins, and is there when it ends. Jobs are
 * broken off after one.
 */
const ON_ITS_WAY = 2;

/**
 * SQL: ids of the versions of which a recheck, or who decided on one, has said something at or after the time `since`, or
 * so little before it that it may not have been there yet for who looked then.
 */
export const CHECKED_SINCE = (since: string): string => `
  select verdict_id from rechecks
  where greatest(finished_at, decided_at) >= ${since}::timestamptz - interval '${ON_ITS_WAY.toString()} minutes' and verdict_id is not null and outcome <> 'failed'`;

/** SQL: the newest version of the verdict on the claim `id` (an SQL expression), in short, as JSON; null when there is none. */
export function currentVerdictSql(id: string): string {
  return `(select jsonb_build_object('id', v.id, 'version', v.version, 'kind', v.kind,
      'rating', case when r.id is not null then ${RATING} end,
      'publishedAt', v.published_at, 'reviewBy', v.review_by,
      'isStale', coalesce(v.review_by <= (now() at time zone 'UTC')::date, false),
      'underRecheck', ${UNDER_RECHECK}, 'lastCheckedAt', ${LAST_CHECKED})
    from verdicts v left join ratings r on r.id = v.rating_id
    where v.claim_id = ${id} order by v.version desc limit 1)`;
}

export function toVerdictSummary(row: VerdictSummaryRow): VerdictSummaryDto {
  return { ...row, publishedAt: new Date(row.publishedAt).toISOString(), ...toCheck(row) };
}

/** What rechecks say of a version. */
export function toCheck({
  underRecheck,
  lastCheckedAt,
}: Pick<VerdictSummaryRow, 'underRecheck' | 'lastCheckedAt'>): Pick<
  VerdictSummaryDto,
  'underRecheck' | 'lastCheckedAt'
> {
  return {
    underRecheck: underRecheck && {
      recheckId: underRecheck.recheckId,
      since: new Date(underRecheck.since).toISOString(),
    },
    lastCheckedAt: lastCheckedAt === null ? null : new Date(lastCheckedAt).toISOString(),
  };
}
