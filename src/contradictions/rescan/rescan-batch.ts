import { type EntityManager, IsNull } from 'typeorm';
import { hasStaleKeys, refreshKeys } from '../../claims/refresh-keys.js';
import { KEYS_VERSION } from '../../language/contradiction/contradiction-keys.js';
import { forAllClaims } from '../candidates.js';
import { scanClaims } from '../scan-claims.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { rescanExtent } from './rescan-extent.js';

/** Claims of one transaction: small enough that nobody who corrects one of them waits long. */
const BATCH = 100;
/** What they are compared with together, for the same reason: comparing takes longer than reading. */
const COMPARISONS = 1_000;

/** What a batch did: how far it came, and how it goes on. */
export interface Batch {
  rescan: ContradictionRescan;
  /** `newer`: only a newer engine can go on with it. */
  next: 'another' | 'wait' | 'newer' | 'over';
}

/** Null where the rescan has ended. Of two processes that are at one rescan, the second takes the batch after. */
export async function doBatch(manager: EntityManager, id: string): Promise<Batch | null> {
  const rescan = await lockOpen(manager, id);
  if (!rescan) return null;
  // While processes of two versions run, the older ones would undo what the newer ones have read.
  if (rescan.keysVersion > KEYS_VERSION) return { rescan, next: 'newer' };
  if (rescan.keysVersion < KEYS_VERSION) await beginAnew(manager, rescan);
  return rescan.phase === 'reading' ? readBatch(manager, rescan) : compareBatch(manager, rescan);
}

/** Whether all that it was to do is done. A newer engine may have begun anew since the last batch. */
export function isOver({ keysVersion, phase, done, steps }: ContradictionRescan): boolean {
  return keysVersion === KEYS_VERSION && phase === 'comparing' && done === steps;
}

export function lockOpen(manager: EntityManager, id: string): Promise<ContradictionRescan | null> {
  return manager.findOne(ContradictionRescan, {
    where: { id, outcome: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

async function beginAnew(manager: EntityManager, rescan: ContradictionRescan): Promise<void> {
  Object.assign(rescan, await rescanExtent(manager), { phase: 'reading', afterClaimId: null, done: 0 });
}

async function readBatch(manager: EntityManager, rescan: ContradictionRescan): Promise<Batch> {
  const read = await refreshKeys(manager, { after: rescan.afterClaimId, limit: BATCH });
  const last = read.at(-1);
  rescan.read += read.length;
  rescan.done = Math.min(rescan.done + read.length, rescan.steps - rescan.claims);
  // Those that were left out because somebody was changing them, or that an older process has made, have their turn after.
  const isThrough = last === undefined && rescan.afterClaimId === null;
  const isWaiting = isThrough && (await hasStaleKeys(manager));
  rescan.afterClaimId = last ?? null;
  if (isThrough && !isWaiting) rescan.phase = 'comparing';
  await manager.save(rescan);
  return { rescan, next: isWaiting ? 'wait' : 'another' };
}

async function compareBatch(manager: EntityManager, rescan: ContradictionRescan): Promise<Batch> {
  const scope = forAllClaims(rescan.claims);
  const limit = Math.max(1, Math.min(BATCH, Math.round(COMPARISONS / scope.most)));
  const rows = await manager.query<{ id: string }[]>(
    `select id from claims where ($1::uuid is null or id > $1) and id <= $2 and status <> 'archived' order by id limit $3`,
    [rescan.afterClaimId, rescan.lastClaimId, limit],
  );
  const ids = rows.map((row) => row.id);
  const found = await scanClaims(manager, ids, scope);
  rescan.afterClaimId = ids.at(-1) ?? rescan.afterClaimId;
  const isLast = ids.length < limit;
  rescan.done = isLast ? rescan.steps : Math.min(rescan.done + ids.length, rescan.steps);
  rescan.compared = (Number(rescan.compared) + found.compared).toString();
  rescan.suggested += found.suggested;
  rescan.withdrawn += found.withdrawn;
  // An older process that has not stopped yet has entered claims meanwhile, by its own keys.
  const isStale = isLast && (await hasStaleKeys(manager));
  if (isStale) await beginAnew(manager, rescan);
  await manager.save(rescan);
  return { rescan, next: isLast && !isStale ? 'over' : 'another' };
}
