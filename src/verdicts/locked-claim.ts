import type { EntityManager } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { Verdict } from './verdict.entity.js';
import { VerdictRetracted, VerdictSuperseded } from './verdict.errors.js';

/** A claim of which nobody else can publish a version meanwhile. */
export interface LockedClaim {
  claim: Claim;
  /** The newest version; null: none. */
  newest: Verdict | null;
}

/** Locks the claim for the rest of the transaction. @throws RecordNotFound */
export async function lockClaim(manager: EntityManager, claimId: string): Promise<LockedClaim> {
  const claim = await manager.findOne(Claim, {
    where: { id: claimId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!claim) throw new RecordNotFound('claim', claimId);
  const newest = await manager.findOne(Verdict, { where: { claimId }, order: { version: 'DESC' } });
  return { claim, newest };
}

/**
 * Locks the claim of a verdict that is to be corrected or retracted.
 *
 * @returns the claim, and the verdict as its newest version
 * @throws RecordNotFound, VerdictSuperseded, VerdictRetracted
 */
export async function lockStandingVerdict(
  manager: EntityManager,
  verdictId: string,
): Promise<{ claim: Claim; newest: Verdict }> {
  const verdict = await manager.findOneBy(Verdict, { id: verdictId });
  if (!verdict) throw new RecordNotFound('verdict', verdictId);
  const { claim, newest } = await lockClaim(manager, verdict.claimId);
  if (newest?.id !== verdictId) throw new VerdictSuperseded(newest?.version ?? 0);
  if (newest.kind === 'retraction') throw new VerdictRetracted();
  return { claim, newest };
}
