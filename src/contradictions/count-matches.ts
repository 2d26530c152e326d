import type { EntityManager } from 'typeorm';
import { findCandidates, forNewsSince } from './candidates.js';
import { CLAIM, type ClaimRow, compareSafely } from './compare-claims.js';

/** How many claims that were entered after `since` say the same as the claim, by the rules that find contradictions. */
export async function countMatches(manager: EntityManager, claimId: string, since: Date): Promise<number> {
  const [claim] = await manager.query<ClaimRow[]>(`${CLAIM} where id = $1`, [claimId]);
  if (!claim) return 0;
  const candidates = await findCandidates(manager, [claimId], forNewsSince(since));
  const others = await manager.query<ClaimRow[]>(
    `${CLAIM} where claims.id = any($1) and claims.status <> 'archived' and claims.created_at > $2`,
    [candidates.map(({ otherId }) => otherId), since],
  );
  return others.filter((other) => {
    const comparison = compareSafely(claim, other);
    // What only the model takes for the same is too often another matter to be told to a person.
    return comparison?.relation === 'agrees' && comparison.basis !== 'model';
  }).length;
}
