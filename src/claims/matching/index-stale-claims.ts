import type { DataSource } from 'typeorm';
import { MATCHING_VERSION } from '../../language/matching/terms.js';
import { indexClaims } from './index-claims.js';

/** Claims of one transaction: small enough that nobody waits long for a row. */
const BATCH = 200;

/**
 * Reads the claims again that an older version has read, or none. What one run leaves, the next one does; several can be at
 * it at once.
 *
 * @param progress told how many claims have been read
 * @returns how many were
 */
export async function indexStaleClaims(
  dataSource: DataSource,
  signal?: AbortSignal,
  progress?: (done: number) => void,
): Promise<number> {
  let total = 0;
  for (let after: string | null = null; signal?.aborted !== true;) {
    const ids: string[] = await dataSource.transaction(async (manager) => {
      const stale = await manager.query<{ id: string }[]>(
        `select c.id from claims c
         where ($1::uuid is null or c.id > $1)
           and not exists (select from match_entries e where e.claim_id = c.id and e.version = $2)
         order by c.id limit ${BATCH.toString()} for no key update of c skip locked`,
        [after, MATCHING_VERSION],
      );
      const found = stale.map(({ id }) => id);
      if (found.length > 0) await indexClaims(manager, found);
      return found;
    });
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    total += ids.length;
    progress?.(total);
  }
  return total;
}
