import type { EntityManager } from 'typeorm';
import { CLAIM, type ClaimRow, compareClaims } from './compare-claims.js';

/** How many claims that were entered after `since` say the same as the claim, by the rules that find contradictions. */
export async function countMatches(manager: EntityManager, claimId: string, since: Date): Promise<number> {
  const [claim] = await manager.query<ClaimRow[]>(`${CLAIM} where id = $1`, [claimId]);
  if (!claim) return 0;
  const others = await manager.query<ClaimRow[]>(
    `${CLAIM}, claims mine
     where mine.id = $1 and claims.id <> mine.id and claims.contradiction_keys && mine.contradiction_keys
       and claims.status <> 'archived' and claims.created_at > $2`,
    [claimId, since],
  );
  return others.filter((other) => compareClaims(claim, other).relation === 'agrees').length;
}
