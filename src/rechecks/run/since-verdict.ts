import type { EntityManager } from 'typeorm';
import { countMatches } from '../../contradictions/count-matches.js';
import type { SinceVerdict } from '../findings/finding.rules.js';
import type { StandingVerdict } from './standing-verdict.js';

type Row = Omit<SinceVerdict, 'verdict' | 'stoodOn' | 'matches'>;

/** SQL: what has set rechecks of the claim $1 off since $3, as one of these triggers. */
const triggersSince = (
  condition: string,
): string => `recheck_triggers t join rechecks r on r.id = t.recheck_id
  where r.claim_id = $1 and t.requested_at > $3 and ${condition}`;

/** SQL: the evidence of which that is said, and which is still there. */
const evidenceThatWas = (
  change: string,
): string => `(select coalesce(jsonb_agg(distinct t.about ->> 'evidenceId'), '[]')
  from ${triggersSince(`t.trigger = 'evidence_changed' and t.about ->> 'change' = '${change}'`)}
    and exists (select from evidence_links l where l.claim_id = $1 and l.removed_at is null
      and l.evidence_id::text = t.about ->> 'evidenceId'))`;

const SINCE = `
  select
    (select count(*)::integer from contradictions where $1 in (claim_a_id, claim_b_id) and status <> 'rejected'
       and coalesce(decided_at, suggested_at) > $2) as contradictions,
    (select count(*)::integer from evidence_links where claim_id = $1 and removed_at is null
       and added_at > $2) as "evidenceAdded",
    (select count(*)::integer from evidence_links where claim_id = $1 and removed_at > $2
       and added_at <= $2) as "evidenceRemoved",
    (select count(*)::integer from contradictions k join verdicts o
         on o.claim_id = case when k.claim_a_id = $1 then k.claim_b_id else k.claim_a_id end
     where $1 in (k.claim_a_id, k.claim_b_id) and k.status = 'confirmed' and o.published_at > $2) as "opposingVerdicts",
    ${evidenceThatWas('reassessed')} as reassessed, ${evidenceThatWas('replaced')} as replaced,
    (select count(distinct t.about ->> 'sourceId')::integer
       from ${triggersSince(`t.trigger = 'source_merged'`)}) as "sourcesMerged",
    (select count(distinct t.about ->> 'attributionId')::integer
       from ${triggersSince(`t.trigger = 'attribution_withdrawn'
         and exists (select from attribution_withdrawals w where w.attribution_id::text = t.about ->> 'attributionId')`)}) as "attributionsWithdrawn",
    exists (select from ratings r join rating_scales s on s.id = r.scale_id join rating_scales n on n.key = s.key
      where r.id = $4 and n.version > s.version and n.created_at > $2) as "isScaleOutdated"`;

const NOTHING: Omit<SinceVerdict, 'verdict'> = {
  stoodOn: null,
  contradictions: 0,
  matches: 0,
  evidenceAdded: 0,
  evidenceRemoved: 0,
  reassessed: [],
  replaced: [],
  opposingVerdicts: 0,
  sourcesMerged: 0,
  attributionsWithdrawn: 0,
  isScaleOutdated: false,
};

/**
 * What has happened to a claim since its verdict was published, or since the last recheck after which somebody decided that
 * it stands: what that one found is answered.
 */
export async function sinceVerdict(
  manager: EntityManager,
  claimId: string,
  verdict: StandingVerdict | null,
): Promise<SinceVerdict> {
  if (!verdict) return { ...NOTHING, verdict: null };
  const { publishedAt, reviewBy, ratingId, stood } = verdict;
  const since = stood?.finishedAt ?? publishedAt;
  const [row] = await manager.query<[Row]>(SINCE, [claimId, since, stood?.begunAt ?? publishedAt, ratingId]);
  return {
    ...row,
    verdict: { reviewBy },
    stoodOn: stood?.finishedAt.toISOString().slice(0, 10) ?? null,
    matches: await countMatches(manager, claimId, since),
  };
}
