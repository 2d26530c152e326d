import type { EntityManager } from 'typeorm';
import { settingValue } from '../platform/settings/setting.js';
import { ReviewRound } from './review-round.entity.js';
import { REVIEW_QUORUM } from './review-settings.js';

export interface OpenRound {
  round: number;
  quorum: number;
  /** The version of a scale that its first review was given on; null while there is none. */
  scaleId: string | null;
}

/** The round of a claim that still takes reviews, which may have none yet; null when there is no such round. */
export async function findOpenRound(manager: EntityManager, claimId: string): Promise<OpenRound | null> {
  const [row] = await manager.query<OpenRound[]>(
    `select o.round, o.quorum, (select r.scale_id from reviews f join ratings r on r.id = f.rating_id
       where f.claim_id = o.claim_id and f.round = o.round limit 1) as "scaleId"
     from review_rounds o where o.claim_id = $1 and o.unsealed_at is null`,
    [claimId],
  );
  return row ?? null;
}

/**
 * The round that the next review of a claim belongs to; the next one is opened, with the quorum that holds now, where
 * all are finished. The claim is locked by the caller.
 */
export async function openRound(manager: EntityManager, claimId: string): Promise<OpenRound> {
  const open = await findOpenRound(manager, claimId);
  if (open) return open;
  const round = 1 + ((await manager.maximum(ReviewRound, 'round', { claimId })) ?? 0);
  const quorum = await settingValue(manager, REVIEW_QUORUM);
  await manager.insert(ReviewRound, { claimId, round, quorum });
  return { round, quorum, scaleId: null };
}
