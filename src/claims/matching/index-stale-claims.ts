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
    const found: Found = await dataSource.transaction((manager) =>
      indexFound(
        manager,
        `select c.id from claims c
         where ($2::uuid is null or c.id > $2)
           and not exists (select from match_entries e where e.claim_id = c.id and e.version = $1)`,
        [after],
      ),
    );
    if (found.last === null) break;
    after = found.last;
    total += found.read;
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
  const { read } = await indexFound(
    manager,
    `with older as materialized (select claim_id from match_entries where version < $1 limit ${BATCH.toString()})
     select c.id from claims c where c.id in (select claim_id from older)`,
  );
  return read;
}

interface Found {
  /** Claims that were read. */
  read: number;
  /** The id of the last that was looked at; null where there was none. */
  last: string | null;
}

/**
 * Claims that somebody is changing are left out. What another has read between the search and the lock is not read again: the
 * claim's own row is as it was, so that PostgreSQL does not look anew at what it was found by.
 */
async function indexFound(manager: EntityManager, claims: string, values: unknown[] = []): Promise<Found> {
  const locked = await manager.query<{ id: string }[]>(
    `${claims} order by c.id limit ${BATCH.toString()} for no key update of c skip locked`,
    [MATCHING_VERSION, ...values],
  );
  const last = locked.at(-1)?.id ?? null;
  if (last === null) return { read: 0, last };
  const stale = await manager.query<{ id: string }[]>(
    `select id from claims c where id = any($2)
       and not exists (select from match_entries e where e.claim_id = c.id and e.version = $1) order by id`,
    [MATCHING_VERSION, locked.map(({ id }) => id)],
  );
  if (stale.length > 0)
    await indexClaims(
      manager,
      stale.map(({ id }) => id),
    );
  return { read: stale.length, last };
}
