import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { insertVersion } from './add-version.js';
import { lockStandingVerdict } from './locked-claim.js';
import { takePublicationTime } from './publication-time.js';

export interface Retraction {
  whatWasWrong: string;
  language: string;
}

/** Says in public that a verdict no longer stands, and why. Nothing holds it up: the gate keeps conclusions back, not doubt. */
@Injectable()
export class RetractVerdict {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the version that retracts it
   * @throws RecordNotFound, VerdictSuperseded, VerdictRetracted
   */
  execute(actor: Actor, verdictId: string, command: Retraction): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { newest } = await lockStandingVerdict(manager, verdictId);
      const { claimId, version } = newest;
      const publishedAt = await takePublicationTime(manager);
      await discardDraft(manager, actor.userId, 'retraction', claimId);
      return insertVersion(manager, actor, {
        id: newId(),
        claimId,
        kind: 'retraction',
        version: version + 1,
        supersedesVersion: version,
        round: null,
        ratingId: null,
        language: command.language,
        summary: null,
        method: null,
        limitations: null,
        whatWasWrong: command.whatWasWrong.trim(),
        whatChanged: null,
        noneFound: [],
        noReplyReason: null,
        gate: null,
        asOf: publishedAt,
        reviewBy: null,
        publishedAt,
        publishedById: actor.userId,
        publishedBy: actor.name,
      });
    });
  }
}
