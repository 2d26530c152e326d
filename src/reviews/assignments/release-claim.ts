import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getClaimForChange } from '../../claims/get-claim-for-change.js';
import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/auth/auth.errors.js';
import { NotAssigned } from './assignment.errors.js';
import { releaseAssignment } from './release-assignment.js';

/** Gives a claim back: one's own, or another's where one assigns. Who has given it back already may do so again. */
@Injectable()
export class ReleaseClaim {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed, RecordNotFound, NotAssigned */
  async execute(actor: Actor, claimId: string, userId = actor.userId): Promise<void> {
    // Isnad itself works on nothing.
    if (userId === null) return;
    const isOwn = userId === actor.userId;
    if (!isOwn && !mayDo(actor, 'claims.assign')) throw new NotAllowed('claims.assign');
    await this.dataSource.transaction(async (manager) => {
      await getClaimForChange(manager, claimId);
      const wasOnIt = await releaseAssignment(manager, actor, claimId, userId, 'released');
      if (!wasOnIt && !isOwn) throw new NotAssigned();
    });
  }
}
