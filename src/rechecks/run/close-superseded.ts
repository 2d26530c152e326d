import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import type { DomainEvents } from '../../platform/events/domain-events.js';
import { Listens } from '../../platform/events/listens.decorator.js';
import { openRecheckOf, supersede } from './open-recheck.js';

/** A new version of the verdict answers what was found of the one before. */
@Injectable()
export class CloseSuperseded {
  @Listens('verdict.published')
  async closeOpen(manager: EntityManager, { claimId }: DomainEvents['verdict.published']): Promise<void> {
    const open = await openRecheckOf(manager, claimId);
    if (open) await supersede(manager, systemActor('recheck'), open);
  }
}
