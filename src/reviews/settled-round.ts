import type { EntityManager } from 'typeorm';
import { FILED, SETTLED_RATING } from './review-fragments.js';

/** The newest round of a claim, for whoever has to know whether its reviews are done. */
export interface NewestRound {
  round: number;
  quorum: number;
  filed: number;
  isUnsealed: boolean;
  /** The rating that it came to; null while it is sealed, and while ratings differ and nobody has decided. */
  settledRatingId: string | null;
  /**
   * Reviewers who have not said that they have no interest; and whoever of them, or as the third between them, has an
   * interest or withdrew one only since the round before. Empty while sealed.
   */
  withoutDeclaration: string[];
  /** Titles of the evidence that its reviews rely on and that was removed or changed since; empty while sealed. */
  changedEvidence: string[];
}

/**
 * SQL: whether the person has an interest that keeps them from judging the claim in that round: one that stands, or one
 * that was withdrawn only since the round before. All are SQL expressions.
 */
export function interestInRoundSql(person: string, claim: string, round: string): string {
  return `(has_interest(${person}, ${claim}) or withdrew_interest(${person}, ${claim}, ${round}))`;
}

/** SQL: who judged in the unsealed round in table `o` without being known to have no interest, by name. */
const WITHOUT_DECLARATION = `(select coalesce(array_agg(j.name order by j.filed_at), '{}') from (
    select f.reviewer_name as name, f.filed_at from reviews f
    where f.claim_id = o.claim_id and f.round = o.round
      and (not f.declares_no_interest or ${interestInRoundSql('f.reviewer_id', 'o.claim_id', 'o.round')})
    union all
    select d.adjudicator_name, d.filed_at from adjudications d
    where d.claim_id = o.claim_id and d.round = o.round
      and ${interestInRoundSql('d.adjudicator_id', 'o.claim_id', 'o.round')}) j
  where o.unsealed_at is not null)`;

/** SQL: pieces that reviews of the unsealed round in table `o` rely on and that are not what the reviewers saw. */
const CHANGED_EVIDENCE = `(select coalesce(array_agg(distinct coalesce(w.as_seen->>'title', e.title)), '{}')
  from reviews f join review_evidence w on w.review_id = f.id
    join evidence_links l on l.id = w.link_id join evidence e on e.id = l.evidence_id
  where f.claim_id = o.claim_id and f.round = o.round and o.unsealed_at is not null
    and (l.removed_at is not null or w.as_seen <> evidence_as_linked(l.id)))`;

/**
 * The newest round of a claim, in the caller's transaction; null when it was never reviewed. It tells of a sealed round
 * only that it is sealed and how many have filed.
 */
export async function newestRound(manager: EntityManager, claimId: string): Promise<NewestRound | null> {
  const [row] = await manager.query<NewestRound[]>(
    `select o.round, o.quorum, ${FILED} as filed, o.unsealed_at is not null as "isUnsealed",
       ${SETTLED_RATING} as "settledRatingId",
       ${WITHOUT_DECLARATION} as "withoutDeclaration",
       ${CHANGED_EVIDENCE} as "changedEvidence"
     from review_rounds o where o.claim_id = $1 order by o.round desc limit 1`,
    [claimId],
  );
  return row ?? null;
}
