import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getClaimForChange } from '../../claims/get-claim-for-change.js';
import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/auth/auth.errors.js';
import { NotAssigned } from './assignment.errors.js';
import { putToWork } from './put-to-work.js';
import { releaseAssignment } from './release-assignment.js';

export interface NewAssignment {
  assigneeId: string;
  /** Who is released at the same time. */
  insteadOf?: string;
}

/** Gives a claim to somebody: to oneself, or to others where one assigns. */
@Injectable()
export class AssignClaim {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed, RecordNotFound, ClaimClosed, AssigneeUnknown, NotAssigned */
  async execute(actor: Actor, claimId: string, { assigneeId, insteadOf }: NewAssignment): Promise<void> {
    const concernsOthers = assigneeId !== actor.userId || insteadOf !== undefined;
    if (concernsOthers && !mayDo(actor, 'claims.assign')) throw new NotAllowed('claims.assign');
    await this.dataSource.transaction(async (manager) => {
      const claim = await getClaimForChange(manager, claimId);
      // First the new one, so that the claim does not go back to the open ones in between.
      await putToWork(manager, actor, claim, assigneeId);
      if (insteadOf === undefined || insteadOf === assigneeId) return;
      const wasOnIt = await releaseAssignment(manager, actor, claimId, insteadOf, 'reassigned');
      if (!wasOnIt) throw new NotAssigned();
    });
  }
}
