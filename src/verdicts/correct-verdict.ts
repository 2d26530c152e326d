import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/auth/actor.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { addVersion, type VerdictContent } from './add-version.js';
import { lockStandingVerdict } from './locked-claim.js';
import { ClaimNotJudgeable } from './verdict.errors.js';
import { isJudgeable } from './verdict.rules.js';

export interface Correction extends VerdictContent {
  whatWasWrong: string;
  whatChanged: string;
}

/**
 * Puts a verdict right that was wrong when it was published, and says in public what was wrong and what changed. It passes
 * the same gate; what cannot wait for that is retracted.
 */
@Injectable()
export class CorrectVerdict {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the version that corrects it
   * @throws RecordNotFound, VerdictSuperseded, VerdictRetracted, ClaimNotJudgeable, VerdictDateWrong, RatingUnknown,
   *   RatingOutOfUse, GateFailed
   */
  execute(actor: Actor, verdictId: string, command: Correction): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { claim, newest } = await lockStandingVerdict(manager, verdictId);
      const { claimId, version } = newest;
      if (!isJudgeable(claim.status)) throw new ClaimNotJudgeable(claim.status);
      await discardDraft(manager, actor.userId, 'correction', claimId);
      return addVersion(
        manager,
        actor,
        {
          claimId,
          kind: 'correction',
          after: version,
          whatWasWrong: command.whatWasWrong.trim(),
          whatChanged: command.whatChanged.trim(),
        },
        command,
      );
    });
  }
}
