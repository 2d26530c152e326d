import type { EntityManager } from 'typeorm';
import type { RecheckPolicy } from './recheck-policy.js';

/** A verdict whose time has come, and the days that the rule says of it. */
export interface DueByPolicy {
  claimId: string;
  verdictId: string;
  everyDays: number;
}

/**
 * The standing verdicts that were published and last rechecked so long ago as the first rule says that fits them, in the
 * order of their claims, at most `limit`. A recheck on the day for a review counts as any other, so that of this day and
 * the rule the earlier holds; so does one that failed, which is no reason to try again each hour. A claim for which one
 * is asked for or under way is left out.
 */
export function dueByPolicy(
  manager: EntityManager,
  policies: readonly RecheckPolicy[],
  limit: number,
): Promise<DueByPolicy[]> {
  return manager.query<DueByPolicy[]>(
    `with policies as (
       select n, lower(btrim(p ->> 'topic')) as topic, p ->> 'normalised' as normalised,
         (p ->> 'everyDays')::integer as every_days
       from jsonb_array_elements($1::jsonb) with ordinality as listed (p, n))
     select v.claim_id as "claimId", v.id as "verdictId", policy.every_days as "everyDays"
     from verdicts v
     join claims c on c.id = v.claim_id
     join ratings r on r.id = v.rating_id
     cross join lateral (
       select every_days from policies
       where (normalised is null or normalised = r.normalised)
         and (topic is null or topic = lower(btrim(c.topic))
           or exists (select from claim_tags t where t.claim_id = c.id and lower(t.tag) = topic))
       order by n limit 1) policy
     where v.published_at <= now() - make_interval(days => (select min(every_days) from policies))
       and v.published_at <= now() - make_interval(days => policy.every_days)
       and not exists (select from verdicts n where n.claim_id = v.claim_id and n.supersedes_version = v.version)
       and not exists (select from rechecks k where k.claim_id = v.claim_id
         and (k.finished_at is null or k.finished_at > now() - make_interval(days => policy.every_days)))
     order by v.claim_id limit $2`,
    [JSON.stringify(policies), limit],
  );
}
