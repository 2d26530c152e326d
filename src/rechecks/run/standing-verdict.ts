import type { EntityManager } from 'typeorm';

/** The verdict that a recheck is about, and the last recheck of it after which somebody decided that it stands. */
export interface StandingVerdict {
  id: string;
  publishedAt: Date;
  reviewBy: string | null;
  ratingId: string;
  stood: { recheckId: string; begunAt: Date; finishedAt: Date } | null;
}

interface Row {
  id: string;
  publishedAt: Date;
  reviewBy: string | null;
  ratingId: string;
  recheckId: string | null;
  begunAt: Date;
  finishedAt: Date;
}

/** The verdict that stands on the claim; null when none does. */
export async function standingVerdict(
  manager: EntityManager,
  claimId: string,
): Promise<StandingVerdict | null> {
  const [row] = await manager.query<Row[]>(
    `select v.id, v.published_at as "publishedAt", v.review_by::text as "reviewBy", v.rating_id as "ratingId",
       r.id as "recheckId", r.begun_at as "begunAt", r.finished_at as "finishedAt"
     from (select * from verdicts where claim_id = $1 order by version desc limit 1) v
     left join lateral (select * from rechecks where verdict_id = v.id and decision = 'verdict_stands'
       order by finished_at desc, id desc limit 1) r on true
     where v.kind <> 'retraction'`,
    [claimId],
  );
  if (!row) return null;
  const { recheckId, begunAt, finishedAt, ...verdict } = row;
  return { ...verdict, stood: recheckId === null ? null : { recheckId, begunAt, finishedAt } };
}
