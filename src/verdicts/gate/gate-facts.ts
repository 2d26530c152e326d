import type { EntityManager } from 'typeorm';
import type { ClaimStatus } from '../../claims/claim.entity.js';
import { evidenceCountSql } from '../../evidence/evidence-counts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { settingValue } from '../../platform/settings/setting.js';
import { REVIEW_QUORUM } from '../../reviews/review-settings.js';
import { interestInRoundSql, type NewestRound, newestRound } from '../../reviews/settled-round.js';
import type { GateFacts } from './gate.rules.js';

interface Row {
  status: ClaimStatus;
  evidence: { supports: number; refutes: number; origins: number };
  hasPrimary: boolean;
  hasReason: boolean;
  uncapturedPages: number;
  replyAsked: boolean;
  hasInterest: boolean;
  isRoundRetracted: boolean;
}

const LINKED = `evidence_links l join evidence e on e.id = l.evidence_id
  where l.claim_id = c.id and l.removed_at is null`;

/** Never looked at, or being looked at again. */
const NOT_CAPTURED = `(not exists (select from captures p where p.evidence_id = e.id)
  or exists (select from captures p where p.evidence_id = e.id and p.outcome is null))`;

const NEWEST_ROUND = `(select coalesce(max(n.round), 1) from review_rounds n where n.claim_id = c.id)`;

const FACTS = `
  select c.status, ${evidenceCountSql('c.id')} as evidence,
    exists (select from ${LINKED} and e.tier = 'primary') as "hasPrimary",
    exists (select from ${LINKED} and btrim(e.secondary_reason) <> '') as "hasReason",
    (select count(*)::integer from ${LINKED} and e.url is not null and ${NOT_CAPTURED}) as "uncapturedPages",
    exists (select from reply_requests q where q.claim_id = c.id) as "replyAsked",
    coalesce(${interestInRoundSql('$2', 'c.id', NEWEST_ROUND)}, false) as "hasInterest",
    exists (select from verdicts v join review_rounds o on o.claim_id = v.claim_id
      where v.claim_id = c.id and v.kind = 'retraction' and v.published_at >= o.unsealed_at
        and o.round = ${NEWEST_ROUND}) as "isRoundRetracted"
  from claims c where c.id = $1`;

/** What the gate has to know of a claim, in the caller's transaction; null when there is no such claim. */
export async function readGateFacts(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
): Promise<(GateFacts & { round: NewestRound | null }) | null> {
  const [row] = await manager.query<Row[]>(FACTS, [claimId, actor.userId]);
  if (!row) return null;
  const { status, evidence, hasPrimary, hasReason, hasInterest, ...rest } = row;
  return {
    ...rest,
    status,
    round: await newestRound(manager, claimId),
    quorum: await settingValue(manager, REVIEW_QUORUM),
    evidence: { ...evidence, hasPrimary, hasReason },
    publisher: { name: actor.name, hasInterest },
  };
}
