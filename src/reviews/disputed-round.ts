import type { EntityManager } from 'typeorm';

/** The round of a claim in adjudication, and the version of a scale that it was rated on; null when it has no round. */
export async function findDisputedRound(
  manager: EntityManager,
  claimId: string,
): Promise<{ round: number; scaleId: string } | null> {
  const [row] = await manager.query<{ round: number; scaleId: string }[]>(
    `select f.round, r.scale_id as "scaleId" from reviews f join ratings r on r.id = f.rating_id
     where f.claim_id = $1 order by f.round desc limit 1`,
    [claimId],
  );
  return row ?? null;
}
