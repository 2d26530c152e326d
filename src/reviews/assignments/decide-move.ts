import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { takesWork } from '../../claims/claim-state.js';
import type { Claim } from '../../claims/claim.entity.js';
import { getClaimForChange } from '../../claims/get-claim-for-change.js';
import { type ManualMove, permissionForMove } from '../../claims/manual-moves.js';
import { moveClaim } from '../../claims/move-claim.js';
import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/auth/auth.errors.js';
import { Assignment } from './assignment.entity.js';
import { releaseEverybody } from './release-assignment.js';

export interface NewMove {
  move: ManualMove;
  /** Demanded of a claim that cannot be checked. */
  reason?: string;
}

/** Moves a claim because a person decided so. With a claim that is closed, the work on it ends. */
@Injectable()
export class DecideMove {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed, RecordNotFound, ClaimMoveRefused */
  async execute(actor: Actor, claimId: string, { move, reason }: NewMove): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const claim = await getClaimForChange(manager, claimId);
      await decideMove(manager, actor, claim, { move, reason });
    });
  }
}

/**
 * The same as part of a larger transaction.
 *
 * @param claim locked for update by the caller
 * @throws NotAllowed, ClaimMoveRefused
 */
export async function decideMove(
  manager: EntityManager,
  actor: Actor,
  claim: Claim,
  { move, reason }: NewMove,
): Promise<void> {
  const permission = permissionForMove(move, claim.status);
  if (!mayDo(actor, permission)) throw new NotAllowed(permission);
  const claimId = claim.id;
  const status = await moveClaim(manager, actor, claim, move, reason?.trim() ?? null);
  if (!takesWork(status)) await releaseEverybody(manager, actor, claimId);
  // Somebody had it already, while it was a draft or reviewed.
  else if (status === 'open' && (await manager.existsBy(Assignment, { claimId, releasedAt: IsNull() })))
    await moveClaim(manager, actor, { ...claim, status }, 'start_review');
}
