import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { addVersion, type VerdictContent } from './add-version.js';
import { lockClaim } from './locked-claim.js';
import { ClaimNotJudgeable, VerdictSuperseded } from './verdict.errors.js';
import { isJudgeable, kindOfPublication } from './verdict.rules.js';

export interface NewVerdict extends VerdictContent {
  whatChanged?: string;
  expectedVersion: number;
}

/**
 * Publishes a claim's verdict: the first, an update because of new facts, or one in the place of what was retracted.
 * That the version before was wrong is no update; `CorrectVerdict` says so in public.
 */
@Injectable()
export class PublishVerdict {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the verdict
   * @throws RecordNotFound, VerdictSuperseded, ClaimNotJudgeable, VerdictDateWrong, RatingUnknown, RatingOutOfUse, GateFailed
   */
  execute(actor: Actor, claimId: string, command: NewVerdict): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { claim, newest } = await lockClaim(manager, claimId);
      const after = newest?.version ?? 0;
      if (after !== command.expectedVersion) throw new VerdictSuperseded(after);
      if (!isJudgeable(claim.status)) throw new ClaimNotJudgeable(claim.status);
      await discardDraft(manager, actor.userId, 'verdict', claimId);
      return addVersion(
        manager,
        actor,
        {
          claimId,
          kind: kindOfPublication(newest?.kind ?? null),
          after,
          whatWasWrong: null,
          whatChanged: command.whatChanged?.trim() ?? null,
        },
        command,
      );
    });
  }
}
