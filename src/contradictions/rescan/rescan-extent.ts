import type { EntityManager } from 'typeorm';
import { KEYS_VERSION } from '../../language/contradiction/contradiction-keys.js';
import { NO_SUBJECT } from '../../platform/jobs/job-kinds.js';
import type { ContradictionRescan } from './contradiction-rescan.entity.js';

/** What a rescan that begins now has before it: all claims there are, by the keys of this engine. */
export async function rescanExtent(
  manager: EntityManager,
): Promise<Pick<ContradictionRescan, 'lastClaimId' | 'keysVersion' | 'claims' | 'steps'>> {
  const [{ claims, stale, last }] = await manager.query<
    [{ claims: number; stale: number; last: string | null }]
  >(
    `select count(*) filter (where status <> 'archived')::integer as claims, count(*) filter (where keys_version <> $1)::integer as stale,
       (select id from claims order by id desc limit 1) as last from claims`,
    [KEYS_VERSION],
  );
  return { lastClaimId: last ?? NO_SUBJECT, keysVersion: KEYS_VERSION, claims, steps: stale + claims };
}
