import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ClaimUnknown } from '../claims/claim.errors.js';
import { Claim } from '../claims/claim.entity.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { Contradiction } from './contradiction.entity.js';
import { SameClaim } from './contradiction.errors.js';
import { suggestAgain } from './suggest-again.js';

export interface NewContradiction {
  claimAId: string;
  claimBId: string;
  note: string;
  noteLanguage: string;
}

const SAYS_WHO = {
  en: 'A member of the desk holds that these two claims cannot both be true; the note says why.',
  ar: 'يرى أحد أعضاء فريق التحقق أن هذين الادعاءين لا يصحّان معًا، والملاحظة تبيّن السبب.',
};

/**
 * Puts a pair that a person noticed on the list of suggestions, also one that was rejected when its claims had other words.
 */
@Injectable()
export class SuggestContradiction {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the contradiction
   * @throws SameClaim, ClaimUnknown, PairKnown
   */
  async execute(actor: Actor, command: NewContradiction): Promise<string> {
    const given = [command.claimAId.toLowerCase(), command.claimBId.toLowerCase()];
    const [claimAId = '', claimBId = ''] = [...given].sort();
    if (claimAId === claimBId) throw new SameClaim();
    return this.dataSource.transaction(async (manager) => {
      // Nobody corrects either meanwhile: what is suggested again is suggested of the words that they have.
      const claims = await manager.find(Claim, {
        select: { id: true },
        where: { id: In(given) },
        order: { id: 'ASC' },
        lock: { mode: 'for_key_share' },
      });
      const missing = given.findIndex((id) => !claims.some((claim) => claim.id === id));
      if (missing !== -1) throw new ClaimUnknown(missing === 0 ? 'claimAId' : 'claimBId');
      const contradiction = {
        id: newId(),
        claimAId,
        claimBId,
        basis: 'person',
        score: null,
        explanationEn: SAYS_WHO.en,
        explanationAr: SAYS_WHO.ar,
        note: command.note.trim(),
        noteLanguage: command.noteLanguage,
        suggestedBy: 'person' as const,
      };
      const [again] = await suggestAgain(manager, actor, [contradiction]);
      if (again !== undefined) return again;
      await manager.insert(Contradiction, contradiction);
      await recordAuditEvent(manager, actor, {
        action: 'contradiction.suggested',
        entityType: 'contradiction',
        entityId: contradiction.id,
        after: contradiction,
      });
      return contradiction.id;
    });
  }
}
