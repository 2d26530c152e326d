import type { DataSource, EntityManager } from 'typeorm';
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
    const ids: string[] = await dataSource.transaction((manager) =>
      indexFound(
        manager,
        `select c.id from claims c
         where ($2::uuid is null or c.id > $2)
           and not exists (select from match_entries e where e.claim_id = c.id and e.version = $1)`,
        [after],
      ),
    );
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    total += ids.length;
    progress?.(total);
  }
  return total;
}

/**
 * Reads a batch of claims again that an older version has read, in the caller's transaction. It costs next to nothing where there
 * are none.
 *
 * @returns how many were read
 */
export async function indexOlderClaims(manager: EntityManager): Promise<number> {
  const ids = await indexFound(
    manager,
    `with older as materialized (select claim_id from match_entries where version < $1 limit ${BATCH.toString()})
     select c.id from claims c where c.id in (select claim_id from older)`,
  );
  return ids.length;
}

/** Claims that somebody is changing are left out. */
async function indexFound(manager: EntityManager, claims: string, values: unknown[] = []): Promise<string[]> {
  const stale = await manager.query<{ id: string }[]>(
    `${claims} order by c.id limit ${BATCH.toString()} for no key update of c skip locked`,
    [MATCHING_VERSION, ...values],
  );
  const found = stale.map(({ id }) => id);
  if (found.length > 0) await indexClaims(manager, found);
  return found;
}
